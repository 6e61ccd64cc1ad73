import { londonDate, londonTime } from './london';

/** Whether schools are likely to be open on a London date (`2026-10-26`): not at weekends, in August or around Christmas. */
export function isSchoolDay(date: string): boolean {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  const monthAndDay = date.slice(5);
  return (
    weekday >= 1 && weekday <= 5 && !monthAndDay.startsWith('08') && !(monthAndDay >= '12-22' || monthAndDay <= '01-02')
  );
}

/** Nine in the morning, London, on the day that is so many school days after `from`. */
export function afterSchoolDays(from: Date, days: number): Date {
  let ahead = 0;
  for (let counted = 0; counted < days;) if (isSchoolDay(londonDate(from, ++ahead))) counted++;
  return londonTime(londonDate(from, ahead), '09:00');
}
