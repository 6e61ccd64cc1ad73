import { describe, expect, it } from '@jest/globals';
import { nextDaytime } from './daytime';

const held = (now: string) => nextDaytime(new Date(now)).toISOString();

describe('when a letter may go out', () => {
  it('is at once on a working day between half past seven and six', () => {
    expect(held('2026-11-25T07:30:00.000Z')).toBe('2026-11-25T07:30:00.000Z');
    expect(held('2026-11-25T17:59:59.000Z')).toBe('2026-11-25T17:59:59.000Z');
  });

  it('is the next morning after an evening, and the same morning before it begins', () => {
    expect(held('2026-11-25T18:00:00.000Z')).toBe('2026-11-26T07:30:00.000Z');
    expect(held('2026-11-25T06:00:00.000Z')).toBe('2026-11-25T07:30:00.000Z');
  });

  it('is Monday after a weekend, on the morning’s own clock when the clocks change between', () => {
    expect(held('2026-10-23T18:30:00.000Z')).toBe('2026-10-26T07:30:00.000Z');
    expect(held('2027-03-27T12:00:00.000Z')).toBe('2027-03-29T06:30:00.000Z');
  });
});
