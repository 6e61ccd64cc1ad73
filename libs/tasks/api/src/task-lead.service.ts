import { Injectable } from '@nestjs/common';
import {
  AuditService,
  CommandService,
  forbidden,
  invalidInput,
  notFound,
  type RequestContext,
} from '@tessellate/api-kernel';
import { DepartmentLoader } from '@tessellate/network-api';
import { londonDate } from '@tessellate/school-time-contract';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { PairTaskPeersInput, RemindOfTaskInput } from './graphql/task.input';
import type { TaskType } from './graphql/task.type';
import { pairPeers, type PairingPerson, readersOf } from './pairing';
import { TaskNotices } from './task.notices';
import { mayLead } from './task.policy';
import { TaskQueries } from './task.queries';

/** What facilitators and hub managers do around a task. Nothing here reads what is not shared. */
@Injectable()
export class TaskLeadService {
  constructor(
    private readonly commands: CommandService,
    private readonly tasks: TaskQueries,
    private readonly notices: TaskNotices,
    private readonly departments: DepartmentLoader,
    private readonly audit: AuditService,
  ) {}

  /** Reminds those who have not begun; nobody more than once on a day of London. */
  async remind(ctx: RequestContext, input: RemindOfTaskInput): Promise<string> {
    const task = await this.led(ctx, input.stepId);
    if (task.draft) throw invalidInput('Publish the task first: nobody can see it yet.');
    if (task.cancelledAt) throw invalidInput('This task was cancelled, so there is nobody to remind.');
    const idle = (await this.tasks.progress(task))
      .filter(({ state }) => state === 'NOT_BEGUN')
      .map(row => row.personId);
    const chosen = input.personIds ? idle.filter(id => input.personIds?.includes(id)) : idle;
    return this.commands.run(ctx, 'remindOfTask', input, async ({ tx }) => {
      if (chosen.length === 0) throw invalidInput('They have all started, so there is nobody to remind.');
      const rows: { id: string }[] = await tx.query(
        `INSERT INTO task_reminder (step_id, person_id, day, actor_id)
         SELECT $1, p.id, $3, $4 FROM unnest($2::uuid[]) AS p(id) ON CONFLICT DO NOTHING RETURNING person_id AS id`,
        [task.id, chosen, londonDate(new Date()), ctx.me.personId],
      );
      if (rows.length === 0)
        throw invalidInput('They have already been reminded today. Wait until tomorrow, or write to them.');
      const reminded = rows.map(({ id }) => id);
      for (const subjectId of reminded) {
        await this.audit.append(tx, {
          actorId: ctx.me.personId,
          action: 'task.reminded',
          targetType: 'CYCLE_STEP',
          targetId: task.id,
          subjectId,
          audienceId: task.workGroupId,
          reason: 'Had not begun the task',
        });
      }
      await this.notices.reminded(tx, task.id, reminded);
      return task.id;
    });
  }

  /** Pairs participants so that everybody reads one and is read by one. Pairs there are stay, unless asked otherwise. */
  async pair(ctx: RequestContext, input: PairTaskPeersInput): Promise<string> {
    const task = await this.led(ctx, input.stepId);
    const people = await this.participants(ctx, task);
    if (people.length < 2) throw invalidInput('It takes two participants to make a pair.');
    const earlier = await this.earlierSets(task);
    return this.commands.run(ctx, 'pairTaskPeers', input, async ({ tx, emit }) => {
      await tx.query('SELECT 1 FROM cycle_step WHERE id = $1 FOR UPDATE', [task.id]);
      const before = await links(tx, task.id);
      const keep = input.afresh ? [] : sets(before);
      const asked = input.afresh ? [sets(before), ...earlier] : earlier;
      const wanted = pairPeers({ people, keep, earlier: asked });
      const changed = await this.replace(tx, ctx, task.id, before, wanted);
      await this.notices.paired(tx, task.id, changed);
      if (changed.length > 0)
        await emit('taskPeers.paired', { stepId: task.id, workGroupId: task.workGroupId, actorId: ctx.me.personId });
      return task.id;
    });
  }

  /** @returns who reads somebody else than before */
  private async replace(
    tx: EntityManager,
    ctx: RequestContext,
    stepId: string,
    before: Link[],
    wanted: string[][],
  ): Promise<string[]> {
    const standing = new Map(sets(before).map(set => [[...set].sort().join(), set]));
    const fresh = wanted.filter(set => !standing.has([...set].sort().join()));
    const staying = new Set(wanted.filter(set => !fresh.includes(set)).flat());
    const leaving = before.filter(link => !staying.has(link.readerId)).map(link => link.readerId);
    await tx.query('DELETE FROM task_peer WHERE step_id = $1 AND reader_id = ANY($2::uuid[])', [stepId, leaving]);
    const read = new Map(before.map(link => [link.readerId, link.authorId]));
    const changed: string[] = [];
    for (const set of fresh) {
      const setId = randomUUID();
      for (const { readerId, authorId } of readersOf(set)) {
        await tx.query(
          'INSERT INTO task_peer (step_id, reader_id, author_id, set_id, paired_by) VALUES ($1, $2, $3, $4, $5)',
          [stepId, readerId, authorId, setId, ctx.me.personId],
        );
        if (read.get(readerId) !== authorId) changed.push(readerId);
      }
    }
    return changed;
  }

  private async led(ctx: RequestContext, stepId: string): Promise<TaskType> {
    const task = await this.tasks.visible(ctx, stepId);
    if (!task) throw notFound('This task');
    if (!mayLead(ctx.me, task)) throw forbidden();
    return task;
  }

  private async participants(ctx: RequestContext, task: TaskType): Promise<PairingPerson[]> {
    return Promise.all(
      (await this.tasks.progress(task)).map(async ({ personId, departmentId }) => {
        const department = departmentId ? await this.departments.load(ctx, departmentId) : null;
        return { id: personId, school: department?.schoolUrn ?? null };
      }),
    );
  }

  /** The sets of earlier tasks of the group, the most recent first. */
  private async earlierSets(task: TaskType): Promise<string[][][]> {
    const steps = await this.tasks.earlierTaskIds(task.id);
    const found = await this.tasks.setsOf(steps);
    return steps
      .map(stepId => found.filter(set => set.stepId === stepId).map(set => set.personIds))
      .filter(one => one.length > 0);
  }
}

interface Link {
  readerId: string;
  authorId: string;
  setId: string;
}

const links = (tx: EntityManager, stepId: string): Promise<Link[]> =>
  tx.query(
    `SELECT reader_id AS "readerId", author_id AS "authorId", set_id AS "setId" FROM task_peer
     WHERE step_id = $1 ORDER BY paired_at, set_id, reader_id`,
    [stepId],
  );

function sets(all: readonly Link[]): string[][] {
  const found = new Map<string, string[]>();
  for (const { setId, readerId } of all) found.set(setId, [...(found.get(setId) ?? []), readerId]);
  return [...found.values()];
}
