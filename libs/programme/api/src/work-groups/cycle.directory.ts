import { Injectable } from '@nestjs/common';
import type { StepKind } from '@tessellate/programme-contract';
import type { EntityManager } from 'typeorm';

export interface DirectoryStep {
  id: string;
  kind: StepKind;
  number: number;
  title: string;
  startsAt: Date | null;
  endsAt: Date | null;
  publishedAt: Date | null;
  cancelledAt: Date | null;
}

/** Cycles and members for jobs of other domains, which act for no person. Reads within the caller's transaction. */
@Injectable()
export class CycleDirectory {
  /** In the cycle's order, also what is not published or cancelled. */
  stepsOf(tx: EntityManager, workGroupId: string): Promise<DirectoryStep[]> {
    return tx.query(
      `SELECT id, kind, number, title, starts_at AS "startsAt", ends_at AS "endsAt", published_at AS "publishedAt",
         cancelled_at AS "cancelledAt"
       FROM cycle_step WHERE work_group_id = $1 ORDER BY position`,
      [workGroupId],
    );
  }

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
