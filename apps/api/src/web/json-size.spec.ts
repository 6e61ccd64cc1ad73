import { describe, expect, it } from '@jest/globals';
import { countValues } from './json-size';

const count = (value: unknown, most = 1_000) => countValues(Buffer.from(JSON.stringify(value)), most);

describe('the values of a JSON text', () => {
  it('are counted with what holds them', () => {
    expect(count(7)).toBe(1);
    expect(count({ a: 1, b: [2, 3] })).toBe(5);
  });

  it('do not include what stands in words', () => {
    expect(count('a, [b], {c} and "d, e" with \\ and \\", [')).toBe(1);
  });

  it('are counted no further than they matter', () => {
    expect(
      count(
        Array.from({ length: 500 }, () => ({})),
        100,
      ),
    ).toBe(101);
  });
});
