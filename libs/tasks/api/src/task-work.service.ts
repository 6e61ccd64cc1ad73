import { Injectable } from '@nestjs/common';
import { CommandService, forbidden, invalidInput, notFound, type RequestContext, stale } from '@tessellate/api-kernel';
import { DraftService } from '@tessellate/drafts-api';
import { FileService } from '@tessellate/files-api';
import { taskDraftKey, type TaskPart, type TaskPartDraft } from '@tessellate/tasks-contract';
import { extractFileIds, type RichDocument } from '@tessellate/rich-text';
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import type { ShareTaskPartInput, ShareTaskWorkInput, UnshareTaskWorkInput } from './graphql/task.input';
import type { TaskType } from './graphql/task.type';
import { type AcceptedPart, TaskPartService } from './task-part.service';
import { TaskNotices } from './task.notices';
import { mayWrite } from './task.policy';
import { TaskQueries } from './task.queries';
import { TaskWork } from './task-work.entity';
import { TaskWorkPart } from './task-work-part.entity';
import { TaskWorkRevision } from './task-work-revision.entity';

/** What participants do with their work. What is not shared is a draft, which only its writer reaches. */
@Injectable()
export class TaskWorkService {
  constructor(
    private readonly commands: CommandService,
    private readonly tasks: TaskQueries,
    private readonly drafts: DraftService,
    private readonly files: FileService,
    private readonly parts: TaskPartService,
    private readonly notices: TaskNotices,
  ) {}

  /**
   * Shares parts with the Work Group, for the first time or anew. All or none.
   * @param at set only by the seed
   * @throws AppError STALE with what was shared meanwhile (`current`), so that both can be shown
   */
  async share(ctx: RequestContext, input: ShareTaskWorkInput, at = new Date()): Promise<string> {
    const task = await this.writable(ctx, input.stepId);
    if (task.cancelledAt)
      throw invalidInput('This task was cancelled, so there is nothing to share. What you wrote is kept.');
    const parts = await Promise.all(input.parts.map(part => this.parts.accept(ctx, task, part)));
    if (new Set(parts.map(({ part }) => part)).size < parts.length) throw invalidInput('Name each part once.', 'parts');
    return this.commands.run(ctx, 'shareTaskWork', input, async scope => {
      const { tx } = scope;
      const workId = await this.workOf(tx, ctx, task);
      const before = await tx.findBy(TaskWorkPart, { workId });
      const current = new Map(before.map(row => [row.part, row]));
      for (const part of parts) await this.assertFresh(ctx, part, current.get(part.part));
      for (const part of parts) await this.put(tx, ctx, { task, workId, part, current: current.get(part.part), at });
      await this.attach(tx, ctx, workId);
      const changed = parts.map(({ part }) => part);
      const fresh = changed.filter(part => !current.has(part));
      if (fresh.length > 0)
        await this.notices.shared(tx, { task, workId, personId: ctx.me.personId, first: before.length === 0, at });
      await scope.emit('taskWork.shared', this.told(ctx, task, workId, changed));
      return workId;
    });
  }

  /**
   * Takes parts back: they are drafts again. Its owner may at any time, also when the year is over: a slip, such as a pupil's name, is then out of
   * sight at once; what was said about them is kept and seen again when they are shared again.
   */
  async unshare(ctx: RequestContext, input: UnshareTaskWorkInput): Promise<string> {
    const task = await this.tasks.visible(ctx, input.stepId);
    if (!task) throw notFound('This task');
    return this.commands.run(ctx, 'unshareTaskWork', input, async scope => {
      const { tx } = scope;
      const work = await tx.findOne(TaskWork, {
        where: { stepId: task.id, personId: ctx.me.personId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!work) throw forbidden('There is nothing of yours to take back here.');
      const workId = work.id;
      for (const part of input.parts) {
        const row = await tx.findOneBy(TaskWorkPart, { workId, part });
        if (!row) continue;
        const files = await this.parts.files(ctx, row.fileIds);
        const draft: TaskPartDraft = { document: row.document, files, base: 0 };
        await this.drafts.takeBack(tx, ctx, taskDraftKey(task.id, part), draft);
        await keepRevision(tx, row);
        await tx.delete(TaskWorkPart, { workId, part });
      }
      await this.attach(tx, ctx, workId);
      // Open screens must not hear another word about what they may no longer read.
      await scope.signal('room', `TASK_WORK:${workId}`);
      await this.notices.unshared(tx, { task, workId, personId: ctx.me.personId });
      await scope.emit('taskWork.unshared', this.told(ctx, task, workId, input.parts));
      return workId;
    });
  }

  private async writable(ctx: RequestContext, stepId: string): Promise<TaskType> {
    const task = await this.tasks.visible(ctx, stepId);
    if (!task) throw notFound('This task');
    if (!mayWrite(ctx.me, task))
      throw forbidden('Only participants work on the group’s tasks. You can read what they share.');
    return task;
  }

  /** The row stays locked until the end, so that two devices share one after the other. */
  private async workOf(tx: EntityManager, ctx: RequestContext, task: TaskType): Promise<string> {
    const [row]: { id: string }[] = await tx.query(
      `INSERT INTO task_work (id, step_id, work_group_id, person_id, department_id)
       SELECT $1, $2, $3, $4, (SELECT m.department_id FROM work_group_membership m
         WHERE m.work_group_id = $3 AND m.person_id = $4 AND m.until IS NULL)
       ON CONFLICT (step_id, person_id) DO UPDATE SET department_id = excluded.department_id RETURNING id`,
      [randomUUID(), task.id, task.workGroupId, ctx.me.personId],
    );
    if (!row) throw notFound('This task');
    return row.id;
  }

  private async assertFresh(ctx: RequestContext, part: AcceptedPart, current: TaskWorkPart | undefined): Promise<void> {
    if ((current?.version ?? 0) === part.baseVersion) return;
    // The same words again, from a device that has not heard yet, are no conflict.
    if (current && isDeepStrictEqual(current.document, part.accepted.document)) return;
    throw stale('You also shared this from another device. Both versions are saved: choose which to keep.', {
      current: {
        part: part.part,
        version: current?.version ?? 0,
        document: current?.document ?? null,
        files: await this.parts.files(ctx, current?.fileIds ?? []),
      },
    });
  }

  private async put(
    tx: EntityManager,
    ctx: RequestContext,
    { task, workId, part, current, at }: PutArguments,
  ): Promise<void> {
    const { document, html, text } = part.accepted;
    const same =
      current && isDeepStrictEqual(current.document, document) && isDeepStrictEqual(current.fileIds, part.fileIds);
    if (!same) {
      if (current) await keepRevision(tx, current);
      const [last]: { version: number; sharedAt: Date | null }[] = await tx.query(
        `SELECT coalesce(max(version), 0) AS version, min(shared_at) AS "sharedAt" FROM task_work_revision
         WHERE work_id = $1 AND part = $2`,
        [workId, part.part],
      );
      await tx.save(TaskWorkPart, {
        workId,
        part: part.part,
        version: (last?.version ?? 0) + 1,
        document,
        html,
        text,
        fileIds: part.fileIds,
        firstSharedAt: last?.sharedAt ?? at,
        sharedAt: at,
      });
    }
    await this.drafts.publish(tx, ctx, taskDraftKey(task.id, part.part), payload => isSame(payload, part));
  }

  /** The files of what is shared now, and no others: nobody else may open what was taken back. */
  private async attach(tx: EntityManager, ctx: RequestContext, workId: string): Promise<void> {
    const parts = await tx.findBy(TaskWorkPart, { workId });
    const ids = parts.flatMap(({ document, fileIds }) => [...extractFileIds(document as RichDocument), ...fileIds]);
    await this.files.attach(tx, ctx, ids, { type: 'TASK_WORK', id: workId });
  }

  private told(ctx: RequestContext, { id, workGroupId }: TaskType, workId: string, parts: TaskPart[]) {
    return { workId, stepId: id, workGroupId, personId: ctx.me.personId, parts };
  }
}

interface PutArguments {
  task: TaskType;
  workId: string;
  part: AcceptedPart;
  current: TaskWorkPart | undefined;
  at: Date;
}

async function keepRevision(tx: EntityManager, row: TaskWorkPart): Promise<void> {
  const { workId, part, version, document, fileIds, sharedAt } = row;
  await tx.insert(TaskWorkRevision, { workId, part, version, document, fileIds, sharedAt });
}

/** Whether a draft says what is being shared; files that came meanwhile count as well. */
function isSame(payload: unknown, { document, fileIds }: ShareTaskPartInput): boolean {
  const draft = payload as Partial<TaskPartDraft> | null;
  const files = (draft?.files ?? []).map(file => file.id);
  return isDeepStrictEqual(draft?.document, document) && isDeepStrictEqual(files, [...fileIds]);
}
