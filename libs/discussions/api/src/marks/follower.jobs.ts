import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CommandService, Database, Jobs, Notices } from '@tessellate/api-kernel';
import type { ThreadAudience } from '@tessellate/discussions-contract';

const JOB = 'discussions.tellFollowers';
export const FOLLOWED = 'thread.followed';
export const RECEIVED = 'message.received';
const EVERY_MINUTE = '* * * * *';

/**
 * Tells those who follow a thread of new messages: once, and again only after they have read what they were told of. Looked for by the
 * clock and not with each message, whose way to open screens would wait for it; who has the thread open has read it by then.
 */
@Injectable()
export class FollowerJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly commands: CommandService,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.jobs.every(JOB, EVERY_MINUTE, () => this.tellAll());
  }

  /** Of what was written in the last minutes; more than one, since a minute may be missed while the server starts anew. */
  private async tellAll(): Promise<void> {
    const due = await this.database.read<{ id: string }>(
      'thread.followers-due',
      `SELECT t.id FROM thread t
       WHERE t.last_message_at BETWEEN now() - interval '10 minutes' AND now() - interval '10 seconds'
         AND EXISTS (SELECT 1 FROM read_state r WHERE r.thread_id = t.id AND r.level = 'FOLLOWING'
           AND r.last_read_number < t.last_number AND r.told_number <= r.last_read_number)`,
    );
    for (const { id } of due) await this.tell(id);
  }

  /** About the first message that is unread, not the person's own, and that does not name them: they were told of that one. */
  async tell(threadId: string): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      const due: { messageId: string; personIds: string[]; kind: ThreadAudience }[] = await tx.query(
        `WITH told AS (
           UPDATE read_state r SET told_number = t.last_number FROM thread t
           WHERE t.id = $1 AND r.thread_id = t.id AND r.level = 'FOLLOWING' AND r.last_read_number < t.last_number
             AND r.told_number <= r.last_read_number
             AND (t.audience_kind <> 'PEOPLE' OR EXISTS (SELECT 1 FROM conversation_member m
               WHERE m.thread_id = t.id AND m.person_id = r.person_id AND m.left_at IS NULL))
           RETURNING r.person_id, r.last_read_number, t.audience_kind
         )
         SELECT news.id AS "messageId", array_agg(told.person_id) AS "personIds", min(told.audience_kind) AS kind
         FROM told CROSS JOIN LATERAL (
           SELECT m.id FROM message m
           WHERE m.thread_id = $1 AND m.number > told.last_read_number AND m.removed_at IS NULL AND m.author_id <> told.person_id
             AND NOT EXISTS (SELECT 1 FROM message_mention n WHERE n.message_id = m.id AND n.person_id = told.person_id)
           ORDER BY m.number LIMIT 1
         ) AS news GROUP BY news.id`,
        [threadId],
      );
      for (const { messageId, personIds: to, kind: audience } of due) {
        const kind = audience === 'PEOPLE' ? RECEIVED : FOLLOWED;
        await this.notices.raise(tx, { kind, to, about: { type: 'MESSAGE', id: messageId } });
      }
    });
  }
}
