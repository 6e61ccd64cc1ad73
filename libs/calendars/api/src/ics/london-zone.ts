import { londonWallClock } from '@tessellate/school-time-contract';
import type { ICalLuxonDateTimeStub } from 'ical-generator';

export const LONDON = 'Europe/London';

/** The rules since 1996, when the European Union agreed on the last Sundays of March and October. */
export const LONDON_VTIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${LONDON}`,
  `X-LIC-LOCATION:${LONDON}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:BST',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:GMT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/**
 * A time as the generator wants it for a zone. It would read a plain `Date` in the zone of the machine, which is rarely
 * London's on a server.
 */
export function inLondon(at: Date): ICalLuxonDateTimeStub {
  const { date, time } = londonWallClock(at);
  const london: ICalLuxonDateTimeStub = {
    isValid: true,
    zone: { type: 'iana' },
    setZone: () => london,
    toFormat: format => (format === 'HHmmss' ? time.replaceAll(':', '') : date.replaceAll('-', '')),
    toJSDate: () => at,
    toJSON: () => at.toISOString(),
  };
  return london;
}
