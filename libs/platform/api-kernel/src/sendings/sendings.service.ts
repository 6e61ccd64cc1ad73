import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service';
import { type AppConfig, APP_CONFIG } from '../config/config';
import type { RequestContext } from '../context/request-context';
import { AppError, notFound } from '../errors/app-error';
import { Outbox } from '../events/outbox.service';
import { Jobs } from '../jobs/jobs.service';
import { type CommandScope, CommandService } from '../operations/command.service';
import { type HeldMessage, HeldMessages, type MessageWay } from './held-messages.service';
import { SendingRegistry } from './sending.registry';

const RELEASE_JOB = 'sending.release';

export interface NewSending {
  /** That of the mutation. */
  id: string;
  kind: string;
  aboutId: string;
  actorId: string;
  /** What was done, in words: “3 people approved”. */
  title: string;
  /** For what nobody waits for: not before the quiet hours end. With it, a letter to one person waits too. */
  notBefore?: Date;
}

interface SendingRow {
  id: string;
  kind: string;
  aboutId: string;
  undo: unknown;
  dueAt: Date;
  sentAt: Date | null;
  recalledAt: Date | null;
}

const ROW = `SELECT id, kind, about_id AS "aboutId", undo, due_at AS "dueAt", sent_at AS "sentAt", recalled_at AS "recalledAt"
  FROM sending WHERE id = $1 FOR UPDATE`;

/**
 * What an act sends to several people waits together. Sending it and taking it back both lock its row first, so that exactly
 * one of them happens; what is sent becomes jobs and events in that one transaction, so that a crash neither loses nor doubles it.
 */
@Injectable()
export class Sendings implements OnModuleInit {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly commands: CommandService,
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly held: HeldMessages,
    private readonly kinds: SendingRegistry,
    private readonly audit: AuditService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ id: string }>(RELEASE_JOB, ({ id }) => this.release(id));
  }

  /**
   * Does the act, and holds what it sends when that tells more than one person; a letter to one person goes at once.
   * @param work resolves to what taking it back needs to know
   */
  async hold({ tx }: CommandScope, sending: NewSending, work: () => Promise<object>): Promise<void> {
    const { result: undo, messages } = await this.held.during(tx, work);
    const { id, kind, aboutId, actorId, title, notBefore } = sending;
    const dueAt = this.dueAt(messages, notBefore);
    if (!dueAt) return this.sendNow(tx, messages);
    await tx.query(
      `INSERT INTO sending (id, kind, about_id, actor_id, title, told, due_at, undo) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, this.kinds.of(kind).kind, aboutId, actorId, title, countTold(messages), dueAt, JSON.stringify(undo)],
    );
    await tx.query(
      `INSERT INTO sending_message (sending_id, recipient, subject, text, way)
       SELECT $1, m.recipient, m.subject, m.text, m.way
       FROM jsonb_to_recordset($2::jsonb) AS m(n int, recipient jsonb, subject text, text text, way jsonb) ORDER BY m.n`,
      [id, JSON.stringify(messages.map(({ to, subject, text, way }, n) => ({ n, recipient: to, subject, text, way })))],
    );
    await this.jobs.add(tx, RELEASE_JOB, { id }, { startAfter: dueAt, key: id });
  }

  /** What the act would send. It is done, looked at and undone, so that the words are those which would go out. */
  async preview(work: (scope: CommandScope) => Promise<unknown>): Promise<HeldMessage[]> {
    let messages: HeldMessage[] = [];
    const rehearsed = new Error('Rehearsed');
    try {
      await this.commands.unattended(async scope => {
        ({ messages } = await this.held.during(scope.tx, () => work(scope)));
        throw rehearsed;
      });
    } catch (error) {
      if (error !== rehearsed) throw error;
    }
    return messages;
  }

  /** When what is done now goes out; null at once. */
  dueAt(messages: HeldMessage[], notBefore?: Date): Date | null {
    const { holdMinutes } = this.config;
    const holds = holdMinutes > 0 && messages.length > 0 && (notBefore !== undefined || countTold(messages) > 1);
    if (holds) return later(new Date(Date.now() + holdMinutes * 60_000), notBefore);
    return notBefore && notBefore > new Date() ? notBefore : null;
  }

  /** By the clock; may run again, late, or after it was sent or taken back. */
  async release(id: string): Promise<void> {
    await this.commands.unattended(async ({ tx }) => {
      const sending = await locked(tx, id);
      if (!sending || sending.sentAt || sending.recalledAt) return;
      // Late, such as after a night without the server, quiet hours may have begun again.
      const dueAt = later(sending.dueAt, await this.kinds.of(sending.kind).opening?.(tx));
      if (dueAt > new Date()) {
        await tx.query('UPDATE sending SET due_at = $2 WHERE id = $1', [id, dueAt]);
        await this.jobs.add(tx, RELEASE_JOB, { id }, { startAfter: dueAt, key: id });
        return;
      }
      await this.send(tx, id);
    });
  }

  /** Does not wait any longer. @throws AppError LOCKED when it was sent or taken back already */
  async sendWithoutWaiting(ctx: RequestContext, input: { mutationId: string; id: string }): Promise<void> {
    await this.commands.run(ctx, 'sendHeld', input, async ({ tx }) => {
      const { id, kind } = await this.waiting(tx, ctx, input.id);
      const opens = await this.kinds.of(kind).opening?.(tx);
      if (opens && opens > new Date())
        throw new AppError(
          'LOCKED',
          'This is a quiet time for schools, so it goes out when that ends. You can take it back.',
          {
            reason: 'QUIET',
          },
        );
      await this.jobs.cancel(tx, RELEASE_JOB, id);
      await this.send(tx, id);
      return id;
    });
  }

  /** @throws AppError LOCKED when it was sent or taken back already, or too much has happened since */
  async recall(ctx: RequestContext, input: { mutationId: string; id: string }): Promise<void> {
    await this.commands.run(ctx, 'recallSending', input, async scope => {
      const { tx } = scope;
      const sending = await this.waiting(tx, ctx, input.id);
      const { id, kind, aboutId } = sending;
      const { aboutType, takeBack } = this.kinds.of(kind);
      await takeBack(scope, ctx, sending);
      await tx.query(`UPDATE sending SET recalled_at = now(), recalled_by = $2, undo = '[]' WHERE id = $1`, [
        id,
        ctx.me.personId,
      ]);
      await tx.query('DELETE FROM sending_message WHERE sending_id = $1', [id]);
      await this.jobs.cancel(tx, RELEASE_JOB, id);
      await this.audit.append(tx, {
        actorId: ctx.me.personId,
        action: 'sending.recalled',
        targetType: aboutType,
        targetId: aboutId,
        subjectId: null,
        audienceId: aboutId,
        reason: kind,
      });
      return id;
    });
  }

  private async waiting(tx: EntityManager, ctx: RequestContext, id: string): Promise<SendingRow> {
    const sending = await locked(tx, id);
    const seen = sending && (await this.kinds.of(sending.kind).inCharge(ctx, [sending.aboutId]));
    if (!sending || !seen?.has(sending.aboutId)) throw notFound('This');
    if (sending.recalledAt)
      throw new AppError('LOCKED', 'This has already been taken back; nobody was told.', { reason: 'RECALLED' });
    if (sending.sentAt)
      throw new AppError(
        'LOCKED',
        'This has already gone out, so it can no longer be taken back. Change it on the page, and the people concerned are told.',
        { reason: 'SENT' },
      );
    return sending;
  }

  private async send(tx: EntityManager, id: string): Promise<void> {
    const messages: { way: MessageWay }[] = await tx.query(
      'SELECT way FROM sending_message WHERE sending_id = $1 ORDER BY id',
      [id],
    );
    for (const { way } of messages) await this.dispatch(tx, way);
    await tx.query(`UPDATE sending SET sent_at = now(), undo = '[]' WHERE id = $1`, [id]);
    await tx.query('DELETE FROM sending_message WHERE sending_id = $1', [id]);
  }

  private async sendNow(tx: EntityManager, messages: HeldMessage[]): Promise<void> {
    for (const { direct, way } of messages) await (direct ? direct() : this.dispatch(tx, way));
  }

  private async dispatch(tx: EntityManager, way: MessageWay): Promise<void> {
    if ('notice' in way) return this.outbox.add(tx, 'notice.raised', way.notice);
    const { startAfter, key } = way.options ?? {};
    await this.jobs.add(tx, way.job, way.data, {
      ...(startAfter ? { startAfter: new Date(startAfter) } : {}),
      ...(key ? { key } : {}),
    });
  }
}

async function locked(tx: EntityManager, id: string): Promise<SendingRow | null> {
  const rows: SendingRow[] = await tx.query(ROW, [id]);
  return rows[0] ?? null;
}

const later = (at: Date, notBefore?: Date): Date => (notBefore && notBefore > at ? notBefore : at);

/** Somebody with a letter and a notice is one person only if both name them alike, so this may count them twice. */
const countTold = (messages: HeldMessage[]): number =>
  new Set(messages.flatMap(({ to }) => ('email' in to ? [to.email] : to.personIds))).size;
