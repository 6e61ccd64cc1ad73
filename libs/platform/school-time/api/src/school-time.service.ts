import { Injectable } from '@nestjs/common';
import { Database } from '@tessellate/api-kernel';
import { type Closure, SchoolCalendar } from '@tessellate/school-time-contract';
import type { EntityManager } from 'typeorm';

const CLOSURES = `SELECT starts_on::text AS "startsOn", ends_on::text AS "endsOn", name FROM school_closure ORDER BY starts_on, name`;

/** The calendar of this installation, by the closures that it keeps. All that depends on school days asks here. */
@Injectable()
export class SchoolTime {
  private known = { rows: '', calendar: new SchoolCalendar() };

  constructor(private readonly database: Database) {}

  /**
   * By the closures as they are now: whoever plans or waits has perhaps just had one corrected. They are some hundred short
   * rows; what was worked out of them is kept as long as they are the same.
   * @param tx the caller's transaction, which must not wait for a second connection
   */
  async calendar(tx?: EntityManager): Promise<SchoolCalendar> {
    const closures: Closure[] = tx
      ? await tx.query(CLOSURES)
      : await this.database.read<Closure>('school-time.closures', CLOSURES);
    const rows = JSON.stringify(closures);
    if (rows !== this.known.rows) this.known = { rows, calendar: new SchoolCalendar(closures) };
    return this.known.calendar;
  }
}
