import { londonDate, londonTime } from './london';
import { isSchoolDay } from './terms';

/** Nine in the morning, London, on the day that is so many school days after `from`. */
export function afterSchoolDays(from: Date, days: number): Date {
  let ahead = 0;
  for (let counted = 0; counted < days;) if (isSchoolDay(londonDate(from, ++ahead))) counted++;
  return londonTime(londonDate(from, ahead), '09:00');
}
