import { Injectable } from '@nestjs/common';
import { AuditService, Notices, Outbox } from '@tessellate/api-kernel';
import type { ThreadChanged } from '@tessellate/discussions-contract';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { summarise, type SummarisedMessage } from './summarise';

/** A step's thread as it stands. */
export interface StandingThread {
  stepId: string;
  threadId: string;
  closedFor: Date | null;
  locked: boolean;
  lockedBy: string | null;
}

export interface Place {
  workGroupId: string;
  memberIds: string[];
}

/** What the cycle does to threads, each with its event, its entry in the log and its notice, in one transaction. */
@Injectable()
export class StepThreadStore {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: AuditService,
    private readonly notices: Notices,
  ) {}

  standing(tx: EntityManager, stepIds: string[]): Promise<StandingThread[]> {
    return tx.query(
      `SELECT st.step_id AS "stepId", st.thread_id AS "threadId", st.closed_for AS "closedFor",
         t.locked_at IS NOT NULL AS locked, t.locked_by AS "lockedBy"
       FROM step_thread st JOIN thread t ON t.id = st.thread_id WHERE st.step_id = ANY($1::uuid[])`,
      [stepIds],
    );
  }

  async open(tx: EntityManager, place: Place, task: { id: string; title: string }, reason: string): Promise<void> {
    const threadId = randomUUID();
    await tx.query(
      `INSERT INTO thread (id, audience_kind, audience_id, step_id, title, created_at, last_message_at)
       SELECT $1, 'WORK_GROUP', $2, $3, $4, moment, moment FROM (SELECT date_trunc('milliseconds', now()) AS moment) AS clock`,
      [threadId, place.workGroupId, task.id, task.title],
    );
    await tx.query('INSERT INTO step_thread (step_id, thread_id) VALUES ($1, $2)', [task.id, threadId]);
    await this.tell(tx, place, threadId, 'created', 'thread.openedByCycle', reason);
    await this.notices.raise(tx, {
      kind: 'thread.opened',
      to: place.memberIds,
      about: { type: 'THREAD', id: threadId },
    });
  }

  /** A facilitator's own lock stays theirs; the summary is made all the same. */
  async close(
    tx: EntityManager,
    place: Place,
    { threadId }: StandingThread,
    closesAt: Date,
    reason: string,
  ): Promise<void> {
    await tx.query(
      `UPDATE thread SET locked_at = date_trunc('milliseconds', now()), lock_reason = $2 WHERE id = $1 AND locked_at IS NULL`,
      [threadId, reason],
    );
    await tx.query('UPDATE step_thread SET closed_for = $2 WHERE thread_id = $1', [threadId, closesAt]);
    await this.summarise(tx, threadId);
    await this.tell(tx, place, threadId, 'locked', 'thread.closedByCycle', reason);
    const muted: { personId: string }[] = await tx.query(
      `SELECT person_id AS "personId" FROM read_state WHERE thread_id = $1 AND level = 'MUTED'`,
      [threadId],
    );
    await this.notices.raise(tx, {
      kind: 'thread.closed',
      to: place.memberIds.filter(id => !muted.some(({ personId }) => personId === id)),
      about: { type: 'THREAD', id: threadId },
    });
  }

  async reopen(tx: EntityManager, place: Place, { threadId }: StandingThread, reason: string): Promise<void> {
    await tx.query('UPDATE thread SET locked_at = NULL, locked_by = NULL, lock_reason = NULL WHERE id = $1', [
      threadId,
    ]);
    await tx.query('UPDATE step_thread SET closed_for = NULL WHERE thread_id = $1', [threadId]);
    await this.tell(tx, place, threadId, 'unlocked', 'thread.reopenedByCycle', reason);
  }

  /** Counts anew; what a facilitator wrote stays. */
  private async summarise(tx: EntityManager, threadId: string): Promise<void> {
    const messages: SummarisedMessage[] = await tx.query(
      `SELECT m.id, m.author_id AS "authorId", position('?' in m.text) > 0 AS asks, m.quote_of AS "quoteOf",
         ARRAY(SELECT n.person_id::text FROM message_mention n WHERE n.message_id = m.id) AS mentions,
         (SELECT count(*)::int FROM reaction r WHERE r.target_type = 'MESSAGE' AND r.target_id = m.id) AS reactions
       FROM message m WHERE m.thread_id = $1 AND m.removed_at IS NULL ORDER BY m.number`,
      [threadId],
    );
    const { people, messages: count, quoteIds, questionIds } = summarise(messages);
    await tx.query(
      `INSERT INTO thread_summary (thread_id, people, messages, quote_ids, question_ids) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT thread_summary_pkey DO UPDATE SET made_at = now(), people = excluded.people,
         messages = excluded.messages, quote_ids = excluded.quote_ids, question_ids = excluded.question_ids`,
      [threadId, people, count, quoteIds, questionIds],
    );
  }

  private async tell(
    tx: EntityManager,
    { workGroupId }: Place,
    threadId: string,
    change: ThreadChanged['change'],
    action: string,
    reason: string,
  ): Promise<void> {
    await this.outbox.add(tx, 'thread.changed', { threadId, audienceId: workGroupId, change });
    await this.audit.append(tx, {
      actorId: null,
      action,
      targetType: 'THREAD',
      targetId: threadId,
      subjectId: null,
      audienceId: workGroupId,
      reason: `By the cycle: ${reason}`,
    });
  }
}
