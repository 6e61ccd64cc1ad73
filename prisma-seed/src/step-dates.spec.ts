import { SchoolCalendar, typicalClosures } from '@tessellate/school-time-contract';
import { workGroups } from './content/programme';
import { stepDates } from './step-dates';

const calendar = new SchoolCalendar();
const DAY_MS = 86_400_000;
/** Every day of a school year and of the summer after it. */
const days = Array.from({ length: 400 }, (_, index) =>
  new Date(Date.UTC(2026, 7, 1) + index * DAY_MS).toISOString().slice(0, 10),
);

it.each(workGroups.map(group => [group.key, group.steps.map(step => step.dayOffset)] as const))(
  'the steps of group %s lie on school days in their order, whenever the community is made',
  (_, offsets) => {
    for (const today of days) {
      const dates = stepDates(offsets, today, calendar);
      expect(dates.filter(date => !calendar.isSchoolDay(date))).toEqual([]);
      expect(dates).toEqual([...new Set(dates)].sort());
      expect(dates.map(date => date < today)).toEqual(offsets.map(offset => offset < 0));
    }
  },
);

it('a workshop that would fall in the Christmas holidays comes after them, and one that is over stays before', () => {
  expect(stepDates([-14, 21], '2026-11-28', calendar)).toEqual(['2026-11-13', '2027-01-04']);
});

it('days are left out when schools are closed locally', () => {
  const closure = { startsOn: '2027-01-04', endsOn: '2027-01-04', name: 'Training day' };
  const corrected = new SchoolCalendar([...typicalClosures(2026), closure]);
  expect(stepDates([21], '2026-11-28', corrected)).toEqual(['2027-01-05']);
});
