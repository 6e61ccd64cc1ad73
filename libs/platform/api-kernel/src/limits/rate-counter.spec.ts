import { beforeEach, describe, expect, it } from '@jest/globals';
import { RateCounter } from './rate-counter';

describe('a rate counter', () => {
  let time: number;
  let counter: RateCounter;
  beforeEach(() => {
    time = 1_000_000;
    counter = new RateCounter(() => time, 3);
  });
  const take = (key: string, ...rules: { max: number; seconds: number }[]) => counter.take(key, rules);

  it('lets so many through within a time, says how long to wait, and begins anew after it', () => {
    const rule = { max: 2, seconds: 10 };
    expect([take('a', rule), take('a', rule), take('a', rule)]).toEqual([0, 0, 10]);
    time += 9_001;
    expect(take('a', rule)).toBe(1);
    time += 999;
    expect([take('a', rule), take('a', rule), take('a', rule)]).toEqual([0, 0, 10]);
  });

  it('counts each key by itself', () => {
    const rule = { max: 1, seconds: 10 };
    expect([take('a', rule), take('b', rule), take('a', rule)]).toEqual([0, 0, 10]);
  });

  it('holds several rules at once, and does not count in one what another refuses', () => {
    const rules = [
      { max: 1, seconds: 10 },
      { max: 2, seconds: 60 },
    ];
    expect([take('a', ...rules), take('a', ...rules), take('a', ...rules)]).toEqual([0, 10, 10]);
    time += 10_000;
    expect([take('a', ...rules), take('a', ...rules)]).toEqual([0, 50]);
  });

  it('remembers a bounded number of keys, and forgets first whoever has not come for longest', () => {
    const rule = { max: 1, seconds: 10 };
    for (const key of ['a', 'b', 'c']) take(key, rule);
    take('a', rule);
    take('d', rule);
    expect([take('a', rule), take('b', rule)]).toEqual([10, 0]);
  });
});
