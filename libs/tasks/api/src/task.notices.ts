import { Injectable } from '@nestjs/common';
import { type Notice, Notices, type NoticeText, RequestContext } from '@tessellate/api-kernel';
import { facilitator, participant } from '@tessellate/work-groups-api';
import { PersonLoader } from '@tessellate/identity-api';
import type { EntityManager } from 'typeorm';
import { isolated } from '@tessellate/rich-text';
import type { TaskType } from './graphql/task.type';
import { TaskQueries } from './task.queries';
import { TaskWorkQueries } from './task-work.queries';

const SECTION = 'Workshops and tasks';
const SHARED = 'taskWork.shared';
const PARTNER_SHARED = 'taskWork.partnerShared';
const PAIRED = 'taskPeers.paired';
const REMINDER = 'task.reminder';

export const taskPath = ({ id, workGroupId }: Pick<TaskType, 'id' | 'workGroupId'>): string =>
  `/group/${workGroupId}/tasks/${id}`;
export const taskTitle = ({ number, title }: Pick<TaskType, 'number' | 'title'>): string =>
  `Task ${number}: ${isolated(title)}`;

/** How people are told of tasks: what is shared, who reads whom, and a reminder. */
@Injectable()
export class TaskNotices {
  constructor(
    private readonly notices: Notices,
    private readonly tasks: TaskQueries,
    private readonly works: TaskWorkQueries,
    private readonly people: PersonLoader,
  ) {}

  register(): void {
    const shared = (ctx: RequestContext, notices: Notice[]) => this.renderShared(ctx, notices);
    const about = (text: (task: TaskType) => NoticeText) => (ctx: RequestContext, notices: Notice[]) =>
      this.renderTask(ctx, notices, text);
    this.notices.register(
      {
        kind: SHARED,
        label: 'A participant shares their work on a task',
        section: SECTION,
        why: 'You lead this Work Group.',
        canGet: facilitator,
        email: 'DIGEST',
        render: shared,
      },
      {
        kind: PARTNER_SHARED,
        label: 'The colleague whose work you read shares it',
        section: SECTION,
        why: 'You were paired for this task.',
        canGet: participant,
        email: 'SOON',
        render: shared,
      },
      {
        kind: PAIRED,
        label: 'You are given a colleague’s work to read',
        section: SECTION,
        why: 'You take part in this Work Group.',
        canGet: participant,
        email: 'SOON',
        render: (ctx, notices) => this.renderPaired(ctx, notices),
      },
      {
        kind: REMINDER,
        label: 'Your facilitator reminds you of a task',
        section: SECTION,
        why: 'You take part in this Work Group.',
        canGet: participant,
        email: 'SOON',
        render: about(task => ({
          title: `A reminder about ${taskTitle(task)}`,
          detail:
            'You have not started yet. A few lines of a plan are enough to begin with, and nobody reads them until you share.',
          path: taskPath(task),
        })),
      },
    );
  }

  /** Tells facilitators when something of a work can be read for the first time, and whoever is to read it each time a part is added. */
  async shared(
    tx: EntityManager,
    {
      task,
      workId,
      personId,
      first,
      at,
    }: { task: TaskType; workId: string; personId: string; first: boolean; at: Date },
  ): Promise<void> {
    const about = { type: 'TASK_WORK' as const, id: workId };
    if (first) await this.notices.raise(tx, { kind: SHARED, to: await facilitators(tx, task.workGroupId), about, at });
    await this.notices.raise(tx, { kind: PARTNER_SHARED, to: await readers(tx, task.id, personId), about, at });
  }

  /** Parts were taken back: what told of them may be shown no longer. */
  async unshared(
    tx: EntityManager,
    { task, workId, personId }: { task: TaskType; workId: string; personId: string },
  ): Promise<void> {
    const told = [...(await facilitators(tx, task.workGroupId)), ...(await readers(tx, task.id, personId))];
    await this.notices.reachChanged(tx, { type: 'TASK_WORK', id: workId }, told);
  }

  async paired(tx: EntityManager, stepId: string, personIds: string[]): Promise<void> {
    await this.notices.raise(tx, { kind: PAIRED, to: personIds, about: { type: 'CYCLE_STEP', id: stepId } });
  }

  async reminded(tx: EntityManager, stepId: string, personIds: string[]): Promise<void> {
    await this.notices.raise(tx, { kind: REMINDER, to: personIds, about: { type: 'CYCLE_STEP', id: stepId } });
  }

  private async renderShared(ctx: RequestContext, notices: Notice[]): Promise<Map<string, NoticeText>> {
    const works = await this.works.byIds(
      ctx,
      notices.map(notice => notice.about.id),
    );
    const texts = new Map<string, NoticeText>();
    for (const { id, about } of notices) {
      const work = works.get(about.id);
      const task = work && (await this.tasks.visible(ctx, work.stepId));
      if (!work?.shared || !task) continue;
      const { name } = await this.people.load(ctx, work.personId);
      texts.set(id, {
        title: `${isolated(name)} shared their work on ${taskTitle(task)}`,
        path: `${taskPath(task)}/work/${work.id}`,
      });
    }
    return texts;
  }

  private async renderPaired(ctx: RequestContext, notices: Notice[]): Promise<Map<string, NoticeText>> {
    const texts = new Map<string, NoticeText>();
    for (const { id, about } of notices) {
      const task = await this.tasks.visible(ctx, about.id);
      const [peer] = task ? await this.tasks.peersOf(ctx, task, 'READS') : [];
      if (!task || !peer) continue;
      const { name } = await this.people.load(ctx, peer.personId);
      texts.set(id, {
        title: `Read and comment on ${isolated(name)}’s work: ${taskTitle(task)}`,
        detail: 'You can open it as soon as they share it.',
        path: taskPath(task),
      });
    }
    return texts;
  }

  private async renderTask(
    ctx: RequestContext,
    notices: Notice[],
    text: (task: TaskType) => NoticeText,
  ): Promise<Map<string, NoticeText>> {
    const texts = new Map<string, NoticeText>();
    for (const { id, about } of notices) {
      const task = await this.tasks.visible(ctx, about.id);
      if (task && !task.cancelledAt) texts.set(id, text(task));
    }
    return texts;
  }
}

async function readers(tx: EntityManager, stepId: string, authorId: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    'SELECT reader_id AS id FROM task_peer WHERE step_id = $1 AND author_id = $2',
    [stepId, authorId],
  );
  return rows.map(({ id }) => id);
}

async function facilitators(tx: EntityManager, workGroupId: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT person_id AS id FROM work_group_membership WHERE work_group_id = $1 AND role = 'FACILITATOR' AND until IS NULL`,
    [workGroupId],
  );
  return rows.map(({ id }) => id);
}
