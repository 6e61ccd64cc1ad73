import { Injectable } from '@nestjs/common';
import type { StepKind } from '@tessellate/cycle-contract';
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

/** Cycles for jobs of other domains, which act for no person. Reads within the caller's transaction. */
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
}
