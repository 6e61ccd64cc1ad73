import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  countdown,
  DAY_BEGINNING,
  DAY_MOVES,
  type DayMove,
  dayPhase,
  type DayState,
  movedDay,
  remainingMs,
} from './day';

const ITEMS = [
  { id: 'a', minutes: 10 },
  { id: 'b', minutes: 20 },
  { id: 'c', minutes: 5 },
];
const START = Date.parse('2027-01-14T13:30:00Z');
const at = (minutes: number): Date => new Date(START + minutes * 60_000);
/** The state after moves at these minutes. */
const after = (...moves: [DayMove, number][]): DayState =>
  moves.reduce((state, [move, minute]) => movedDay(state, move, ITEMS, at(minute)) ?? state, DAY_BEGINNING);
const left = (state: DayState, id: string, minute: number): number =>
  remainingMs(
    state,
    ITEMS.find(item => item.id === id)!,
    at(minute),
  ) / 60_000;

describe('the timer of a workshop', () => {
  it('goes from part to part and is done after the last', () => {
    expect(after(['START', 0]).itemId).toBe('a');
    expect(after(['START', 0], ['NEXT', 4]).itemId).toBe('b');
    const done = after(['START', 0], ['NEXT', 4], ['NEXT', 9], ['NEXT', 12]);
    expect([dayPhase(done), done.finishedAt]).toEqual(['DONE', at(12)]);
    for (const move of ['NEXT', 'START', 'PAUSE', 'EXTEND'] as const)
      expect(movedDay(done, move, ITEMS, at(13))).toBeNull();
  });

  it('stands while it is paused and goes on with what was left', () => {
    const paused = after(['START', 0], ['PAUSE', 4]);
    expect(left(paused, 'a', 60)).toBe(6);
    const on = movedDay(paused, 'START', ITEMS, at(60))!;
    expect(left(on, 'a', 62)).toBe(4);
    expect(left(on, 'a', 70)).toBe(-4);
  });

  it('gives five minutes more, and back takes a part up where it was left', () => {
    const state = after(['START', 0], ['EXTEND', 1], ['NEXT', 7], ['BACK', 9]);
    expect([state.itemId, left(state, 'a', 9), left(state, 'b', 9)]).toEqual(['a', 8, 18]);
    expect(movedDay(state, 'BACK', ITEMS, at(10))).toBeNull();
    const last = after(['START', 0], ['NEXT', 1], ['NEXT', 2], ['NEXT', 3], ['BACK', 8]);
    expect([last.itemId, dayPhase(last), left(last, 'c', 9)]).toEqual(['c', 'RUNNING', 3]);
  });

  it('keeps its place while the agenda is edited, and goes on with what has not been on when its part was taken out', () => {
    const state = after(['START', 0], ['NEXT', 5]);
    const added = [{ id: 'x', minutes: 5 }, ...ITEMS];
    expect(movedDay(state, 'NEXT', added, at(6))!.itemId).toBe('c');
    const without = ITEMS.filter(({ id }) => id !== 'b');
    expect(movedDay(state, 'NEXT', without, at(6))!.itemId).toBe('c');
    expect(dayPhase(movedDay(state, 'NEXT', [], at(6))!)).toBe('DONE');
    expect(movedDay(DAY_BEGINNING, 'START', [], at(0))).toBeNull();
  });

  it('never loses or invents time, whatever is pressed in whatever order', () => {
    const press = fc.record({ move: fc.constantFrom(...DAY_MOVES), wait: fc.integer({ min: 0, max: 30 }) });
    fc.assert(
      fc.property(fc.array(press, { maxLength: 40 }), presses => {
        let state = DAY_BEGINNING;
        let minute = 0;
        let ran = 0;
        for (const { move, wait } of presses) {
          minute += wait;
          if (dayPhase(state) === 'RUNNING') ran += wait;
          const next = movedDay(state, move, ITEMS, at(minute));
          if (next && move === 'RESET') ran = 0;
          state = next ?? state;
          const had = ITEMS.map(item => {
            const { extraMinutes = 0 } = state.progress[item.id] ?? {};
            return item.minutes + extraMinutes - left(state, item.id, minute);
          });
          expect(had.reduce((sum, minutes) => sum + minutes, 0)).toBeCloseTo(ran, 6);
          // Exactly one of the four, and time runs for a part that there is.
          if (dayPhase(state) === 'RUNNING') expect(ITEMS.map(({ id }) => id)).toContain(state.itemId);
        }
      }),
    );
  });

  it('is read as minutes and seconds', () => {
    expect([300_000, 299_001, 299_000, 3_720_000, 0, -30_000].map(countdown)).toEqual([
      '5:00',
      '5:00',
      '4:59',
      '1:02:00',
      '0:00',
      '−0:30',
    ]);
  });
});
