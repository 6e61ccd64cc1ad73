import { academicYearOf, dateOf, dayOf, FRIDAY, mondayOf, on, weekdayOf, weekdayOfDay } from './dates';
import { firstFrom, type HalfTerm, halfTermsBetween, type PlaceInYear } from './half-terms';
import { londonDate, londonTime } from './london';
import { type Closure, typicalClosures } from './typical-closures';

/**
 * The school year by a list of closures: school days, half-terms, where a day lies. An academic year in which a closure of
 * several days begins is as the list has it; in every other the typical closures stand in, beside single days that the list
 * has. All dates are London calendar dates such as `2026-11-05`.
 */
export class SchoolCalendar {
  private readonly closed = new Map<number, Map<string, string>>();
  private readonly known = new Map<number, HalfTerm[]>();

  constructor(private readonly closures: readonly Closure[] = []) {}

  /** The name of the closure that a date lies in; null while schools are open, and at most weekends. */
  closureOn(date: string): string | null {
    return this.closedIn(academicYearOf(date)).get(date) ?? null;
  }

  /** Monday to Friday, and no closure. */
  isSchoolDay(date: string): boolean {
    return weekdayOf(date) <= FRIDAY && this.closureOn(date) === null;
  }

  /** Why a date is no school day, to stand after “is”: “at a weekend”. Null for a school day. */
  dayOff(date: string): string | null {
    if (weekdayOf(date) > FRIDAY) return 'at a weekend';
    const name = this.closureOn(date);
    if (name === null) return null;
    if (/\bbank holiday\b/i.test(name)) return 'on a bank holiday';
    if (TYPICAL.closureOn(date) !== null) return 'in the holidays of most schools';
    return `on a day when schools are closed: ${name}`;
  }

  /** The first school day on or after a date. */
  nextSchoolDay(date: string): string {
    return dateOf(firstFrom(dayOf(date), 1, this.isOpen));
  }

  /** The last school day on or before a date. */
  lastSchoolDay(date: string): string {
    return dateOf(firstFrom(dayOf(date), -1, this.isOpen));
  }

  /** The six half-terms of the academic year that begins in `year`. */
  halfTerms(year: number): HalfTerm[] {
    let found = this.known.get(year);
    if (!found) {
      found = halfTermsBetween(year, this.isOpen) ?? TYPICAL.halfTerms(year);
      this.known.set(year, found);
    }
    return found;
  }

  /** Where a date lies: its half-term, the week in it, the weekday. Null in the holidays; weekends belong to the week before. */
  halfTermOf(date: string): PlaceInYear | null {
    const [day, year] = [dayOf(date), academicYearOf(date)];
    // Some authorities begin in the last days of August.
    const term = [...this.halfTerms(year), this.halfTerms(year + 1)[0]!].find(({ startsOn, endsOn }) => {
      const lastSunday = mondayOf(dayOf(endsOn)) + 6;
      return dayOf(startsOn) <= day && day <= (weekdayOfDay(day) > FRIDAY ? lastSunday : dayOf(endsOn));
    });
    if (!term) return null;
    return { ...term, week: (mondayOf(day) - mondayOf(dayOf(term.startsOn))) / 7 + 1, weekday: weekdayOfDay(day) };
  }

  /**
   * The date of a place in a year: Thursday of the second week of the third half-term. A week that this half-term does not
   * have is its last one; a closure, or a day before the first of term, is the next school day.
   */
  dateOfPlace(year: number, place: { halfTerm: number; week: number; weekday: number }): string {
    const term = this.halfTerms(year).find(({ number }) => number === place.halfTerm);
    if (!term) throw new RangeError(`There is no half-term ${place.halfTerm}`);
    const first = mondayOf(dayOf(term.startsOn));
    const weeks = (mondayOf(dayOf(term.endsOn)) - first) / 7 + 1;
    const date = dateOf(first + (Math.min(place.week, weeks) - 1) * 7 + place.weekday - 1);
    if (place.weekday > FRIDAY || this.isSchoolDay(date)) return date;
    return date > term.endsOn ? term.endsOn : this.nextSchoolDay(date < term.startsOn ? term.startsOn : date);
  }

  /** The same weekday of the same week of the same half-term in another year; a date in the holidays stays the same weekday. */
  sameDateInYear(date: string, toYear: number): string {
    const place = this.halfTermOf(date);
    if (place) return this.dateOfPlace(toYear, { halfTerm: place.number, week: place.week, weekday: place.weekday });
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    const target = on(year + toYear - academicYearOf(date), month, day);
    const shift = ((weekdayOf(date) - weekdayOfDay(target) + 10) % 7) - 3;
    return dateOf(target + shift);
  }

  /** Now, on a school day between half past seven and six, London; otherwise eight in the morning of the next school day. */
  nextSchoolHour(now: Date): Date {
    const today = londonDate(now);
    const [opens, closes] = [londonTime(today, '07:30'), londonTime(today, '18:00')];
    if (this.isSchoolDay(today) && now < closes) return now < opens ? londonTime(today, '08:00') : now;
    return this.afterSchoolDays(now, 1, '08:00');
  }

  /** Nine in the morning, London, on the day that is so many school days after `from`. */
  afterSchoolDays(from: Date, days: number, time = '09:00'): Date {
    let date = londonDate(from);
    for (let counted = 0; counted < days; counted++) date = this.nextSchoolDay(dateOf(dayOf(date) + 1));
    return londonTime(date, time);
  }

  private readonly isOpen = (day: number): boolean => this.isSchoolDay(dateOf(day));

  /** Names of closures by day, one academic year at a time: most calendars are asked about one or two. */
  private closedIn(year: number): Map<string, string> {
    let found = this.closed.get(year);
    if (!found) {
      found = new Map();
      const [first, last] = [on(year, 9, 1), on(year + 1, 8, 31)];
      // The summer before ends in this year.
      const typical = [year - 1, year].filter(one => !this.keeps(one)).flatMap(typicalClosures);
      for (const { startsOn, endsOn, name } of [...this.closures, ...typical]) {
        const until = Math.min(dayOf(endsOn), last);
        for (let day = Math.max(dayOf(startsOn), first); day <= until; day++) {
          const date = dateOf(day);
          if (!found.has(date)) found.set(date, name);
        }
      }
      this.closed.set(year, found);
    }
    return found;
  }

  private keeps(year: number): boolean {
    return this.closures.some(({ startsOn, endsOn }) => startsOn < endsOn && academicYearOf(startsOn) === year);
  }
}

const TYPICAL = /* @__PURE__ */ new SchoolCalendar();
