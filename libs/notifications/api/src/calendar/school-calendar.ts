import { Injectable } from '@nestjs/common';
import { type ClosureOn, Database } from '@tessellate/api-kernel';

const FRESH_MS = 10 * 60_000;

/** Which days schools are closed on. Few rows that change once a year, so mail keeps them in memory for a while. */
@Injectable()
export class SchoolCalendar {
  private known: { closed: (date: string) => boolean; until: number } | null = null;

  constructor(private readonly database: Database) {}

  /** @returns whether schools are closed on a London date, `2026-10-26` */
  async closed(): Promise<(date: string) => boolean> {
    if (this.known && this.known.until > Date.now()) return this.known.closed;
    const closureOn = await this.closures();
    const closed = (date: string) => closureOn(date) !== null;
    this.known = { closed, until: Date.now() + FRESH_MS };
    return closed;
  }

  /** As the table says now: whoever plans a date has perhaps just asked for a closure to be added. */
  async closures(): Promise<ClosureOn> {
    const rows = await this.database.read<{ startsOn: string; endsOn: string; name: string }>(
      'notice.closures',
      `SELECT starts_on::text AS "startsOn", ends_on::text AS "endsOn", name FROM school_closure ORDER BY starts_on, name`,
    );
    return date => rows.find(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn)?.name ?? null;
  }
}
