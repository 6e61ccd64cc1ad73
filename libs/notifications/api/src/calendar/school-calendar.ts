import { Injectable } from '@nestjs/common';
import { Database } from '@tessellate/api-kernel';

const FRESH_MS = 10 * 60_000;

/** Which days schools are closed on. Few rows that change once a year, so they are kept in memory for a while. */
@Injectable()
export class SchoolCalendar {
  private known: { closed: (date: string) => boolean; until: number } | null = null;

  constructor(private readonly database: Database) {}

  /** @returns whether schools are closed on a London date, `2026-10-26` */
  async closed(): Promise<(date: string) => boolean> {
    if (this.known && this.known.until > Date.now()) return this.known.closed;
    const rows = await this.database.read<{ startsOn: string; endsOn: string }>(
      'notice.closures',
      `SELECT starts_on::text AS "startsOn", ends_on::text AS "endsOn" FROM school_closure`,
    );
    const closed = (date: string) => rows.some(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);
    this.known = { closed, until: Date.now() + FRESH_MS };
    return closed;
  }
}
