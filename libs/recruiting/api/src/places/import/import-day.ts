import { londonTime } from '@tessellate/school-time-contract';

const CLOCK = String.raw`(?:,? (?:at )?(?<clock>\d{1,2}:\d{2})(?::\d{2})?)?`;
const MONTH = String.raw`(?<month>[a-z]{3,9})\.?`;
const ORDINAL = '(?:st|nd|rd|th)?';
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** As the export writes it, as spreadsheets save that, and as people write a day. A day of the month comes before its month. */
const DAYS: readonly RegExp[] = [
  String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[ t](?<clock>\d{1,2}:\d{2})(?::\d{2})?)?`,
  String.raw`(?<day>\d{1,2})(?<sign>[/.-])(?<month>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})${CLOCK}`,
  String.raw`(?:[a-z]{3,9},? )?(?<day>\d{1,2})${ORDINAL}[ -](?:of )?${MONTH},?[ -](?<year>\d{4}|\d{2})${CLOCK}`,
  String.raw`(?:[a-z]{3,9},? )?${MONTH} (?<day>\d{1,2})${ORDINAL},? (?<year>\d{4})${CLOCK}`,
].map(form => new RegExp(`^${form}$`));

/** The moment that a cell names, at noon where it names a day alone; undefined when it is no day. */
export function momentOf(cell: string): Date | undefined {
  const value = cell.toLowerCase().replace(/\s+/g, ' ');
  for (const form of DAYS) {
    const found = form.exec(value)?.groups;
    if (!found) continue;
    const { year = '', month = '', day = '', clock = '12:00' } = found;
    const number = /^\d/.test(month) ? month : String(MONTHS.findIndex(name => name.startsWith(month)) + 1);
    const date = [year.padStart(4, '20'), number.padStart(2, '0'), day.padStart(2, '0')].join('-');
    const at = new Date(`${date}T00:00:00Z`);
    if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(date)) return undefined;
    return londonTime(date, clock.padStart(5, '0'));
  }
  return undefined;
}
