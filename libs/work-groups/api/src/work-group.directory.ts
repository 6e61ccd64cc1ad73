import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Work Groups and their members for jobs of other domains, which act for no person. Reads within the caller's transaction. */
@Injectable()
export class WorkGroupDirectory {
  async memberIdsOf(tx: EntityManager, workGroupId: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      'SELECT person_id AS id FROM work_group_membership WHERE work_group_id = $1 AND until IS NULL ORDER BY since, id',
      [workGroupId],
    );
    return rows.map(row => row.id);
  }

  /** Groups of the academic year that it is in London. */
  async currentGroupIds(tx: EntityManager): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT g.id FROM work_group g JOIN academic_year y ON y.id = g.academic_year_id
       WHERE (now() AT TIME ZONE 'Europe/London')::date BETWEEN y.starts_on AND y.ends_on ORDER BY g.id`,
    );
    return rows.map(row => row.id);
  }
}
