import { Injectable } from '@nestjs/common';
import { CommandService, Database, Jobs } from '@tessellate/api-kernel';
import { MailHours } from '@tessellate/mail-api';
import { DEFAULT_SENDING_HOURS, nextSending } from '@tessellate/notifications-contract';
import { SchoolTime } from '@tessellate/school-time-api';
import { londonDate } from '@tessellate/school-time-contract';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { settingsFor, settingsOf } from '../settings/settings.store';
import { COLLECT_JOB, type CollectJob, DeliveryPlanner } from './delivery-planner.service';
import { DeliveryClock } from './delivery-clock.service';
import { SEND_JOB, type SendJob } from './notice-mailer.service';

const DIGEST_ROUND = 'notice.digests';
const DIGEST_JOB = 'notice.digest';
/** Half past seven; a digest leaves when the person's day begins, on days that are not quiet for them. */
const EVERY_MORNING = '30 7 * * *';
const MOST_IN_ONE_TRANSACTION = 500;

/**
 * Takes what waits for a person into one e-mail. The claim on the notices and the job that sends them are one transaction:
 * a crash before it leaves them waiting, a crash after it leaves the job.
 */
@Injectable()
export class MailCollector {
  constructor(
    private readonly commands: CommandService,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly schoolTime: SchoolTime,
    private readonly planner: DeliveryPlanner,
    private readonly clock: DeliveryClock,
    private readonly hours: MailHours,
  ) {}

  register(): void {
    this.jobs.handle<CollectJob>(COLLECT_JOB, ({ personId }) => this.collect(personId));
    this.jobs.handle<CollectJob>(DIGEST_JOB, ({ personId }) => this.digest(personId));
    this.hours.follow((tx, personIds, now) => this.next(tx, personIds, now));
    this.jobs.every(DIGEST_ROUND, EVERY_MORNING, () => this.planDigests());
  }

  /** What is sent soon: all that waits, in one e-mail; in quiet hours it goes on waiting. */
  async collect(personId: string): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      const now = this.clock.now();
      // The person may have chosen other hours since the job was planned, or the server was down until the evening.
      const open = nextSending(now, await settingsFor(tx, personId), await this.schoolTime.calendar(tx));
      if (open > now) return this.planner.collectAt(tx, personId, open);
      return this.claim(tx, personId, 'SOON', null);
    });
  }

  /** A job for each person with something in today's digest, at the moment their day begins. */
  async planDigests(): Promise<void> {
    const now = this.clock.now();
    const today = londonDate(now);
    const waiting = await this.database.read<{ id: string }>(
      'notifications.digests-due',
      `SELECT DISTINCT person_id AS id FROM notice WHERE email = 'DIGEST' AND mail_id IS NULL AND read_at IS NULL`,
    );
    for (let first = 0; first < waiting.length; first += MOST_IN_ONE_TRANSACTION) {
      const ids = waiting.slice(first, first + MOST_IN_ONE_TRANSACTION).map(({ id }) => id);
      await this.commands.unattended(async ({ tx }) => {
        for (const [personId, startAfter] of await this.next(tx, ids, now)) {
          if (londonDate(startAfter) !== today) continue;
          await this.jobs.add(tx, DIGEST_JOB, { personId } satisfies CollectJob, { startAfter, key: personId });
        }
      });
    }
  }

  /** One digest a day and person, however often it is asked for. */
  async digest(personId: string): Promise<void> {
    const today = londonDate(this.clock.now());
    await this.commands.unattended(({ tx }) => this.claim(tx, personId, 'DIGEST', today));
  }

  private async next(tx: EntityManager, personIds: string[], now: Date): Promise<Map<string, Date>> {
    const calendar = await this.schoolTime.calendar(tx);
    const settings = new Map((await settingsOf(tx, personIds)).map(row => [row.personId, row]));
    return new Map(
      personIds.map(id => [id, nextSending(now, settings.get(id) ?? DEFAULT_SENDING_HOURS, calendar)] as const),
    );
  }

  private async claim(
    tx: EntityManager,
    personId: string,
    email: 'SOON' | 'DIGEST',
    digestOn: string | null,
  ): Promise<void> {
    const mailId = randomUUID();
    const inserted: unknown[] = await tx.query(
      `INSERT INTO notice_mail (id, person_id, digest_on)
       SELECT $1, $2, $3 WHERE EXISTS (SELECT 1 FROM notice WHERE person_id = $2 AND email = $4 AND mail_id IS NULL AND read_at IS NULL)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [mailId, personId, digestOn, email],
    );
    if (inserted.length === 0) return;
    await tx.query(
      `UPDATE notice SET mail_id = $1 WHERE person_id = $2 AND email = $3 AND mail_id IS NULL AND read_at IS NULL`,
      [mailId, personId, email],
    );
    await this.jobs.add(tx, SEND_JOB, { mailId } satisfies SendJob);
  }
}
