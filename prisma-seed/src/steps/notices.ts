import { Jobs, moderated, Notices, Outbox } from '@tessellate/api-kernel';
import { MailCollector, DeliveryClock } from '@tessellate/notifications-api';
import { SchoolTime } from '@tessellate/school-time-api';
import { londonDate, londonTime } from '@tessellate/school-time-contract';
import { DataSource, type EntityManager } from 'typeorm';
import type { SeedContext } from '../seed-context';

/** What is older than this has been read by whoever it concerns. */
const READ_AFTER_DAYS = 4;
/** Their e-mail is in the mailbox from the beginning, so that there is something to look at. */
const WITH_MAIL = ['a1', 'a2', 'fa'];

/** The seed writes messages and acts of moderation past their services; comments have raised their notices themselves. */
export async function seedNotices(seed: SeedContext): Promise<void> {
  const dataSource = seed.app.get(DataSource);
  await dataSource.transaction(async tx => {
    await tellMentioned(seed, tx);
    await tellModerated(seed, tx);
  });
  await seed.app.get(Outbox).settled();
  await dataSource.query(
    `UPDATE notice n SET read_at = n.at + interval '3 hours' WHERE n.at < $1
       OR EXISTS (SELECT 1 FROM comment_notice c WHERE c.comment_id = n.about_id AND c.person_id = n.person_id AND c.seen_at IS NOT NULL)
       OR EXISTS (SELECT 1 FROM message m JOIN read_state r ON r.thread_id = m.thread_id AND r.last_read_number >= m.number
                  WHERE m.id = n.about_id AND r.person_id = n.person_id)`,
    [seed.daysAgo(READ_AFTER_DAYS)],
  );
  await sendSome(seed);
}

/** As if the last school day had been the time to send: the demo shows a mail whenever it is started. */
async function sendSome(seed: SeedContext): Promise<void> {
  const clock = seed.app.get(DeliveryClock);
  const calendar = await seed.app.get(SchoolTime).calendar();
  const open = londonTime(calendar.lastSchoolDay(londonDate(seed.daysAgo(7))), '12:00');
  clock.now = () => open;
  for (const key of WITH_MAIL) await seed.app.get(MailCollector).collect(seed.person(key));
  await seed.app.get(Jobs).settled();
}

async function tellMentioned(seed: SeedContext, tx: EntityManager): Promise<void> {
  const mentions: { id: string; at: Date; people: string[] }[] = await tx.query(
    `SELECT m.id, m.created_at AS at, array_agg(mm.person_id) AS people
     FROM message m JOIN message_mention mm ON mm.message_id = m.id AND mm.person_id <> m.author_id
     WHERE m.removed_at IS NULL GROUP BY m.id ORDER BY m.created_at`,
  );
  const notices = seed.app.get(Notices);
  for (const { id, at, people: to } of mentions) {
    await notices.raise(tx, { id, kind: 'message.mentioned', to, about: { type: 'MESSAGE', id }, at });
  }
}

async function tellModerated(seed: SeedContext, tx: EntityManager): Promise<void> {
  const acts: { kind: string; personId: string; threadId: string; reason: string; at: Date }[] = await tx.query(
    `SELECT a.action AS kind, a.subject_id AS "personId", coalesce(m.thread_id, a.target_id) AS "threadId", a.reason,
       coalesce(m.removed_at, t.locked_at, a.at) AS at
     FROM audit_entry a LEFT JOIN message m ON m.id = a.target_id LEFT JOIN thread t ON t.id = a.target_id
     WHERE a.action IN ('message.removed', 'thread.locked') AND a.subject_id <> a.actor_id`,
  );
  const notices = seed.app.get(Notices);
  for (const { kind, personId, threadId, reason, at } of acts) {
    const told = moderated({ kind, personId, host: { type: 'THREAD', id: threadId }, reason });
    await notices.raise(tx, { ...told, at });
  }
}
