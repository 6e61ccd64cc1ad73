import { describe, expect, it } from '@jest/globals';
import { closingTime } from './closing-times';

describe('closingTime', () => {
  it('is six in the evening in London, also across the change of the clocks', () => {
    const saturday = new Date('2027-03-27T12:00:00Z');
    expect(closingTime('tomorrow', saturday)?.toISOString()).toBe('2027-03-28T17:00:00.000Z');
    expect(closingTime('week', new Date('2026-11-29T23:30:00Z'))?.toISOString()).toBe('2026-12-06T18:00:00.000Z');
    expect(closingTime('hour', saturday)?.toISOString()).toBe('2027-03-27T13:00:00.000Z');
    expect(closingTime('', saturday)).toBeNull();
  });
});
