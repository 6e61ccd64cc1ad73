import { Injectable } from '@nestjs/common';
import {
  Database,
  type RequestContext,
  type TargetAction,
  type TargetDescription,
  type TargetPolicy,
} from '@tessellate/api-kernel';
import { PersonLoader } from '@tessellate/identity-api';
import { taskPath, taskTitle } from './task.notices';
import { mayDiscuss, mayLead } from './task.policy';
import { TaskWorkQueries } from './task-work.queries';

interface DescribedRow {
  id: string;
  stepId: string;
  workGroupId: string;
  personId: string;
  number: number;
  title: string;
}

/** What may be attached to a participant's work, for comments, reactions and files. */
@Injectable()
export class TaskWorkTarget implements TargetPolicy {
  readonly type = 'TASK_WORK' as const;

  constructor(
    private readonly works: TaskWorkQueries,
    private readonly database: Database,
    private readonly people: PersonLoader,
  ) {}

  async visibleIds(ctx: RequestContext, ids: string[]): Promise<Set<string>> {
    return new Set((await this.works.byIds(ctx, ids)).keys());
  }

  async can(ctx: RequestContext, action: TargetAction, ids: string[]): Promise<Set<string>> {
    const allowed = [...(await this.works.byIds(ctx, ids)).values()].filter(work => {
      if (action === 'moderate') return mayLead(ctx.me, work);
      if (action === 'attach') return work.personId === ctx.me.personId;
      return mayDiscuss(ctx.me, work);
    });
    return new Set(allowed.map(work => work.id));
  }

  async describe(ids: string[]): Promise<Map<string, TargetDescription>> {
    const rows = await this.database.read<DescribedRow>(
      'task.describe-works',
      `SELECT w.id, w.step_id AS "stepId", w.work_group_id AS "workGroupId", w.person_id AS "personId", s.number, s.title
       FROM task_work w JOIN cycle_step s ON s.id = w.step_id WHERE w.id = ANY($1::uuid[])`,
      [ids],
    );
    const people = await this.people.byIds([...new Set(rows.map(row => row.personId))]);
    const names = new Map(people.map(person => [person.id, person.name]));
    return new Map(
      rows.map(({ id, stepId, workGroupId, personId, ...task }) => [
        id,
        {
          id,
          title: `${taskTitle(task)} (${names.get(personId) ?? 'a participant'})`,
          path: `${taskPath({ id: stepId, workGroupId })}/work/${id}`,
          ownerIds: [personId],
          audienceId: workGroupId,
        },
      ]),
    );
  }
}
