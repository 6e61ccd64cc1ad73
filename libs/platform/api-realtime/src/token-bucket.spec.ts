import { describe, expect, it } from '@jest/globals';
import { TokenBucket } from './token-bucket';

describe('a pace', () => {
  it('lets so many through at once, then so many a second', () => {
    const start = performance.now();
    const bucket = new TokenBucket({ burst: 3, perSecond: 2 });
    const taken = (after: number) => bucket.take(start + after);
    expect([taken(0), taken(0), taken(0), taken(0)]).toEqual([true, true, true, false]);
    expect([taken(600), taken(600)]).toEqual([true, false]);
    expect([taken(60_000), taken(60_000), taken(60_000), taken(60_000)]).toEqual([true, true, true, false]);
  });
});
