import { describe, expect, it } from '@jest/globals';
import { sameContent } from './same-content';

describe('the same content', () => {
  it.each([
    [{ type: 'text', text: 'a' }, { text: 'a', type: 'text' }, true],
    [{ a: [{ b: 1, c: undefined }] }, { a: [{ b: 1 }] }, true],
    [['a', 'b'], ['b', 'a'], false],
    [{ a: { b: 1 } }, { a: { b: 2 } }, false],
    [null, undefined, true],
    [{ a: 1, b: undefined }, { a: 1, c: 2 }, false],
    [[], {}, false],
    ['', null, false],
  ])('of %j and %j: %s', (first, second, same) => expect(sameContent(first, second)).toBe(same));
});
