import { Injectable } from '@nestjs/common';
import { CommandService, Jobs, Notices, Outbox } from '@tessellate/api-kernel';
import { LRUCache } from 'lru-cache';

const JOB = 'discussions.tellFollowers';
export const FOLLOWED = 'thread.followed';
const MINUTE_MS = 60_000;
/** After the end of the minute in which somebody wrote: who has the thread open has read it by then. */
const PATIENCE_MS = 10_000;

/**
 * Tells those who follow a thread of new messages: once, and again only after they have read what they were told of. It is
 * looked at once for all messages of a minute.
 */
@Injectable()
export class FollowerJobs {
  private readonly waiting = new LRUCache<string, true>({ max: 5_000, ttl: 2 * MINUTE_MS });

  constructor(
    private readonly jobs: Jobs,
    private readonly commands: CommandService,
    private readonly notices: Notices,
    outbox: Outbox,
  ) {
    jobs.handle<{ threadId: string }>(JOB, ({ threadId }) => this.tell(threadId));
    outbox.on('message.posted', ({ threadId }) => this.soon(threadId));
  }

  private async soon(threadId: string): Promise<void> {
    const minute = Math.floor(Date.now() / MINUTE_MS);
    const key = `${threadId}:${minute}`;
    if (this.waiting.has(key)) return;
    const startAfter = new Date((minute + 1) * MINUTE_MS + PATIENCE_MS);
    await this.commands.unattended(({ tx }) => this.jobs.add(tx, JOB, { threadId }, { startAfter, key }));
    this.waiting.set(key, true);
  }

  /** About the first message that is unread, not the person's own, and that does not name them: they were told of that one. */
  async tell(threadId: string): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      const due: { messageId: string; personIds: string[] }[] = await tx.query(
        `WITH told AS (
           UPDATE read_state r SET told_number = t.last_number FROM thread t
           WHERE t.id = $1 AND r.thread_id = t.id AND r.level = 'FOLLOWING' AND r.last_read_number < t.last_number
             AND r.told_number <= r.last_read_number
           RETURNING r.person_id, r.last_read_number
         )
         SELECT news.id AS "messageId", array_agg(told.person_id) AS "personIds"
         FROM told CROSS JOIN LATERAL (
           SELECT m.id FROM message m
           WHERE m.thread_id = $1 AND m.number > told.last_read_number AND m.removed_at IS NULL AND m.author_id <> told.person_id
             AND NOT EXISTS (SELECT 1 FROM message_mention n WHERE n.message_id = m.id AND n.person_id = told.person_id)
           ORDER BY m.number LIMIT 1
         ) AS news GROUP BY news.id`,
        [threadId],
      );
      for (const { messageId, personIds } of due)
        await this.notices.raise(tx, { kind: FOLLOWED, to: personIds, about: { type: 'MESSAGE', id: messageId } });
    });
  }
}
