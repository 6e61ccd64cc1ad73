import { Injectable } from '@nestjs/common';
import { Jobs } from '@tessellate/api-kernel';
import type { EntityManager } from 'typeorm';

export const COLLECT_JOB = 'notice.collect';
export interface CollectJob {
  personId: string;
}

/** Sees to it that somebody with waiting notices has one job that will collect them for an e-mail. */
@Injectable()
export class DeliveryPlanner {
  constructor(private readonly jobs: Jobs) {}

  /** One job a person, due when the first of what waits is: later notices must not put it off again and again. */
  async plan(tx: EntityManager, personIds: string[]): Promise<void> {
    const due: { personId: string; dueAt: Date }[] = await tx.query(
      `SELECT person_id AS "personId", min(due_at) AS "dueAt" FROM notice
       WHERE email = 'SOON' AND due_at IS NOT NULL AND mail_id IS NULL AND read_at IS NULL AND person_id = ANY($1::uuid[]) GROUP BY person_id`,
      [personIds],
    );
    for (const { personId, dueAt } of due) await this.collectAt(tx, personId, dueAt);
  }

  async collectAt(tx: EntityManager, personId: string, startAfter: Date): Promise<void> {
    await this.jobs.add(tx, COLLECT_JOB, { personId } satisfies CollectJob, { startAfter, key: personId });
  }
}
