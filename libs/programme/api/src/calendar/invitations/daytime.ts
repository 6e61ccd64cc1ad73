import { londonDate, londonTime, londonWallClock } from '@tessellate/programme-contract';

const OPENS = '07:30:00';
const CLOSES = '18:00:00';

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay());

/** When a letter may go out: now on a working day, otherwise at the beginning of the next one. Evenings and weekends are quiet. */
export function nextDaytime(now: Date): Date {
  const { date, time } = londonWallClock(now);
  if (!isWeekend(date) && time >= OPENS && time < CLOSES) return now;
  for (let days = time < OPENS ? 0 : 1; ; days++) {
    const day = londonDate(now, days);
    if (!isWeekend(day)) return londonTime(day, OPENS);
  }
}
