import { Injectable } from '@nestjs/common';
import { Database, notFound, type RequestContext } from '@tessellate/api-kernel';
import { CycleStepQueries } from '@tessellate/cycle-api';
import { ThreadQueries } from '../thread.queries';
import { type LifecycleStep, workshopThread } from './desired-state';
import type { WorkshopThreadType } from './graphql/workshop-thread.type';

/** The thread that a workshop shares with the task after it. */
@Injectable()
export class WorkshopThreadQueries {
  constructor(
    private readonly database: Database,
    private readonly steps: CycleStepQueries,
    private readonly threads: ThreadQueries,
  ) {}

  /** @returns null where no task follows before the next workshop @throws AppError NOT_FOUND for a workshop unseen or absent */
  async of(ctx: RequestContext, workshopId: string): Promise<WorkshopThreadType | null> {
    const workshop = await this.steps.byId(ctx, workshopId);
    if (workshop?.kind !== 'WORKSHOP') throw notFound('This workshop');
    // All steps, not the viewer's: a draft between decides for everybody.
    const steps = await this.database.read<LifecycleStep & { threadId: string | null }>('thread.ofWorkshop', STEPS, [
      workshop.workGroupId,
    ]);
    const found = workshopThread(steps, workshopId);
    if (!found) return null;
    const threadId = steps.find(({ id }) => id === found.taskId)?.threadId;
    return { opensAt: found.opensAt, thread: threadId ? await this.threads.load(ctx, threadId) : null };
  }
}

const STEPS = `
  SELECT s.id, s.kind, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.published_at AS "publishedAt",
    s.cancelled_at AS "cancelledAt", st.thread_id AS "threadId"
  FROM cycle_step s LEFT JOIN step_thread st ON st.step_id = s.id WHERE s.work_group_id = $1 ORDER BY s.position`;
