import { DraftService } from '@tessellate/drafts-api';
import { CommentService } from '@tessellate/comments-api';
import { TaskLeadService, TaskWorkService } from '@tessellate/tasks-api';
import { TASK_PARTS, taskDraftKey, type TaskPartDraft } from '@tessellate/tasks-contract';
import { DataSource } from 'typeorm';
import { pairedTasks, taskComments, taskWorks } from '../content/tasks';
import type { TaskWorkSeed } from '../content/types';
import type { SeedContext } from '../seed-context';
import { stepIdOf } from './community';

const GROUP = 'A';
const LEAD = 'fa';

/** Tasks in all their states: shared in time and late, in parts, begun, and not begun at all. */
export async function seedTasks(seed: SeedContext): Promise<void> {
  for (const task of pairedTasks) await pair(seed, task);
  const works = new Map<string, string>();
  for (const work of taskWorks) {
    if (work.draft) await begin(seed, work);
    else works.set(`${work.author}:${work.task}`, await share(seed, work));
  }
  for (const [index, comment] of taskComments.entries()) {
    const { author, about, body, daysAgo } = comment;
    const targetId = works.get(`${about.author}:${about.task}`);
    if (!targetId) throw new Error(`${about.author} shares nothing on task ${about.task}`);
    await seed.app.get(CommentService).post(
      await seed.actingAs(author),
      {
        mutationId: seed.id('task-comment', String(index)),
        targetType: 'TASK_WORK',
        targetId,
        document: seed.document(body),
      },
      seed.daysAgo(daysAgo),
    );
  }
}

const stepOf = (seed: SeedContext, task: number): string => stepIdOf(seed, GROUP, 'task', task);

async function pair(seed: SeedContext, task: number): Promise<void> {
  await seed.app.get(TaskLeadService).pair(await seed.actingAs(LEAD), {
    mutationId: seed.id('task-pairs', String(task)),
    stepId: stepOf(seed, task),
    afresh: false,
  });
}

async function share(seed: SeedContext, work: TaskWorkSeed): Promise<string> {
  const parts = TASK_PARTS.flatMap(part => {
    const text = work.parts[part];
    return text ? [{ part, document: seed.document(text), fileIds: [], baseVersion: 0 }] : [];
  });
  return seed.app
    .get(TaskWorkService)
    .share(
      await seed.actingAs(work.author),
      { mutationId: seed.id('task-work', `${work.author}:${work.task}`), stepId: stepOf(seed, work.task), parts },
      seed.daysAgo(work.daysAgo),
    );
}

async function begin(seed: SeedContext, work: TaskWorkSeed): Promise<void> {
  const ctx = await seed.actingAs(work.author);
  for (const part of TASK_PARTS) {
    const text = work.parts[part];
    if (!text) continue;
    const key = taskDraftKey(stepOf(seed, work.task), part);
    const payload: TaskPartDraft = { document: seed.document(text), files: [], base: 0 };
    await seed.app.get(DraftService).save(ctx, { mutationId: seed.id('task-draft', key), key, payload });
    await seed.app
      .get(DataSource)
      .query('UPDATE draft SET updated_at = $3 WHERE person_id = $1 AND key = $2', [
        ctx.me.personId,
        key,
        seed.daysAgo(work.daysAgo),
      ]);
  }
}
