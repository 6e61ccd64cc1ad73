import { StepThread, StepThreadService } from '@tessellate/discussions-api';
import { DataSource } from 'typeorm';
import { stepThreads } from '../content/step-threads';
import type { SeedContext } from '../seed-context';
import { stepIdOf, workGroupIdOf } from './community';

/**
 * The thread that each task has had, as if the cycle had opened it. Those whose next workshop is near or past then close as
 * they would have, with a summary.
 */
export async function seedStepThreads(seed: SeedContext): Promise<void> {
  const dataSource = seed.app.get(DataSource);
  for (const { group, task, thread } of stepThreads) {
    const stepId = stepIdOf(seed, group, 'task', task);
    await dataSource.manager.insert(StepThread, { stepId, threadId: seed.id('thread', thread), closedFor: null });
  }
  const service = seed.app.get(StepThreadService);
  for (const group of new Set(stepThreads.map(row => row.group))) await service.settle(workGroupIdOf(seed, group));
  // They closed in their time, not when the demo community was written; later words would stand below a closed thread.
  await dataSource.query(`
    UPDATE thread t SET locked_at = greatest(st.closed_for, t.last_message_at) FROM step_thread st
    WHERE st.thread_id = t.id AND st.closed_for IS NOT NULL`);
  for (const { thread, words } of stepThreads) {
    if (!words) continue;
    await dataSource.query(
      `UPDATE thread_summary s SET made_at = t.locked_at, text = $2, version = 2, edited_by = $3,
         edited_at = least(t.locked_at + interval '90 minutes', now())
       FROM thread t WHERE t.id = s.thread_id AND s.thread_id = $1`,
      [seed.id('thread', thread), words.text, seed.person(words.by)],
    );
  }
}
