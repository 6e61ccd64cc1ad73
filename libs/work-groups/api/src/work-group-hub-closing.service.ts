import { Injectable } from '@nestjs/common';
import { HubClosing } from '@tessellate/network-api';
import { academicYearOf, londonDate } from '@tessellate/school-time-contract';

/** A hub stays open while a group of it runs or recruits: its people would be without anybody who looks after them. */
@Injectable()
export class WorkGroupHubClosing {
  constructor(private readonly closing: HubClosing) {}

  open(): void {
    this.closing.register(async (tx, hubId) => {
      const rows: { reference: string }[] = await tx.query(
        `SELECT g.reference FROM work_group g WHERE g.hub_id = $1 AND g.academic_year_id >= $2
           AND (g.recruiting_until > now()
             OR EXISTS (SELECT 1 FROM work_group_membership m WHERE m.work_group_id = g.id AND m.until IS NULL))
         ORDER BY g.reference`,
        [hubId, academicYearOf(londonDate(new Date()))],
      );
      const names = rows.map(({ reference }) => reference);
      if (names.length === 0) return null;
      return `${names.slice(0, 3).join('; ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''} ${names.length === 1 ? 'is' : 'are'} still running or recruiting here. The hub can be closed when the year is over, or once everybody has left.`;
    });
  }
}
