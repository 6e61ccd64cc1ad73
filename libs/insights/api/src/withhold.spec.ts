import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Counts, withhold } from './withhold';

const of = (registered: number, started = registered, completed = started): Counts => ({
  registered,
  started,
  completed,
});

describe('numbers of the national picture', () => {
  it('below five are withheld, and the next smallest with them, so that the total tells nothing', () => {
    const { rows, total } = withhold([of(12, 11, 0), of(3, 2, 0), of(9, 9, 0), of(0)]);
    expect(rows.map(row => row.registered)).toEqual([12, null, null, 0]);
    expect(rows.map(row => row.started)).toEqual([11, null, null, 0]);
    expect(rows.map(row => row.completed)).toEqual([0, 0, 0, 0]);
    expect(total).toEqual({ registered: 24, started: 22, completed: 0 });
  });

  it('the total is withheld where nothing else could be', () => {
    expect(withhold([of(3), of(0)])).toEqual({
      rows: [{ registered: null, started: null, completed: null }, of(0)],
      total: { registered: null, started: null, completed: null },
    });
  });

  it('two ones are not told by a total of two', () => {
    expect(withhold([of(1), of(1)]).total.registered).toBeNull();
    expect(withhold([of(1), of(1), of(20)]).rows.map(row => row.registered)).toEqual([null, null, null]);
  });

  it('nothing is withheld where nothing is small', () => {
    const rows = [of(12, 11, 10), of(8, 8, 0)];
    expect(withhold(rows).rows).toEqual(rows);
  });

  it('whatever the hubs have, no small number is shown, nor the only one that fits what is shown', () => {
    const line = fc
      .tuple(fc.nat(14), fc.nat(14), fc.nat(14))
      .map(three => [...three].sort((a, b) => b - a) as [number, number, number]);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), lines => {
        const given = lines.map(([registered, started, completed]) => of(registered, started, completed));
        const { rows, total } = withhold(given);
        for (const measure of ['registered', 'started', 'completed'] as const) {
          const shown = rows.map(row => row[measure]);
          for (const value of shown) expect(value === null || value === 0 || value >= 5).toBe(true);
          const whole = total[measure];
          if (whole === null) continue;
          expect(whole).toBe(given.reduce((sum, row) => sum + row[measure], 0));
          const count = shown.filter(value => value === null).length;
          if (count === 0) continue;
          // Each is one at least: with what is left above that, every one of them could be another number.
          const left = whole - shown.reduce((sum: number, value) => sum + (value ?? 0), 0);
          expect(count).toBeGreaterThan(1);
          expect(left).toBeGreaterThanOrEqual(5);
          expect(left).toBeGreaterThan(count);
        }
      }),
      { numRuns: 500 },
    );
  });
});
