import { mergeChanges } from './merge-changes';

const day = (date: number) => new Date(Date.UTC(2027, 0, date));
const begun = { places: 8, until: day(1) as Date | null, days: [1, 2] };

it('keeps what was saved meanwhile where one has changed nothing, and what one has changed', () => {
  const now = { ...begun, places: 9, until: null };
  expect(mergeChanges(now, begun, { ...begun, until: day(1), days: [1, 2, 3] })).toEqual({
    merged: { places: 9, until: null, days: [1, 2, 3] },
    both: undefined,
  });
});

it('names what both have changed, but not where both want the same', () => {
  const mine = { places: 7, until: day(2), days: [5] };
  expect(mergeChanges({ ...begun, until: day(2), days: [4] }, begun, mine).both).toBe('days');
  expect(mergeChanges({ ...begun, until: day(2) }, begun, mine).both).toBeUndefined();
});
