import { londonDate, londonTime } from './london';
import { isSchoolDay } from './terms';

/** Now, on a school day between half past seven and six, London; otherwise eight in the morning of the next school day. */
export function nextSchoolHour(now: Date): Date {
  const today = londonDate(now);
  const [opens, closes] = [londonTime(today, '07:30'), londonTime(today, '18:00')];
  if (isSchoolDay(today) && now < closes) return now < opens ? londonTime(today, '08:00') : now;
  return afterSchoolDays(now, 1, '08:00');
}

/** Nine in the morning, London, on the day that is so many school days after `from`. */
export function afterSchoolDays(from: Date, days: number, time = '09:00'): Date {
  let ahead = 0;
  for (let counted = 0; counted < days;) if (isSchoolDay(londonDate(from, ++ahead))) counted++;
  return londonTime(londonDate(from, ahead), time);
}
