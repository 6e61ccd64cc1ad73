import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  AppError,
  CommandService,
  type HeldMessage,
  HeldMessages,
  invalidInput,
  notFound,
  type RequestContext,
  SendingRegistry,
  Sendings,
} from '@tessellate/api-kernel';
import { MailHours } from '@tessellate/mail-api';
import type { EntityManager } from 'typeorm';
import { ApplicationLetters, NUDGE_JOB } from '../applications/application.letters';
import { APPLICATION_ROW, type ApplicationRow, lockPlaces } from '../applications/application-row';
import { type SilentHeadteacher, silentHeadteachers } from '../applications/headteacher-asking';
import { DecisionRecall } from './decision-recall.service';
import type { NudgeHeadteachersInput } from './graphql/headteacher-nudge.input';

const NUDGED = 'headteachers.nudged';

export interface NudgePreview {
  messages: HeldMessage[];
  dueAt: Date | null;
  /** Whose headteacher has not answered either, and is left alone. */
  notTold: { id: string; name: string; why: string }[];
}

/** A manager has the headteachers of a group who have not answered written to once more, in one act, outside of quiet hours. */
@Injectable()
export class HeadteacherNudges implements OnModuleInit {
  constructor(
    private readonly commands: CommandService,
    private readonly sendings: Sendings,
    private readonly held: HeldMessages,
    private readonly kinds: SendingRegistry,
    private readonly hours: MailHours,
    private readonly letters: ApplicationLetters,
    private readonly recall: DecisionRecall,
  ) {}

  onModuleInit(): void {
    this.kinds.register({
      kind: NUDGED,
      aboutType: 'WORK_GROUP',
      inCharge: (ctx, ids) => this.recall.managed(ctx, ids),
      opening: tx => this.hours.opening(tx, new Date()),
      // Nothing has changed before it goes: each is asked, and counted as asked, by a job of its own.
      takeBack: () => Promise.resolve(),
    });
  }

  /** @throws AppError INVALID_INPUT when nobody can be reminded now, LOCKED while a reminder waits already */
  async nudge(ctx: RequestContext, input: NudgeHeadteachersInput): Promise<void> {
    const { mutationId: id, workGroupId: aboutId } = input;
    await this.requireManaged(ctx, aboutId);
    await this.commands.run(ctx, 'nudgeHeadteachers', input, async scope => {
      const { tx } = scope;
      await requireNoneWaits(tx, aboutId);
      const able = (await silentHeadteachers(tx, aboutId)).filter(({ why }) => why === null);
      if (able.length === 0) throw invalidInput('There is no headteacher to remind at the moment.');
      const title = `Reminder to ${able.length === 1 ? 'one headteacher' : `${able.length} headteachers`}`;
      const notBefore = await this.hours.opening(tx, new Date());
      const { personId: actorId } = ctx.me;
      await this.sendings.hold(scope, { id, kind: NUDGED, aboutId, actorId, title, notBefore }, async () => {
        await this.write(tx, able, actorId);
        return {};
      });
      return id;
    });
  }

  /** Who would be written to, and who not. Nothing is kept. */
  async preview(ctx: RequestContext, workGroupId: string): Promise<NudgePreview> {
    await this.requireManaged(ctx, workGroupId);
    let silent: SilentHeadteacher[] = [];
    let notBefore = new Date();
    const messages = await this.sendings.preview(async ({ tx }) => {
      await requireNoneWaits(tx, workGroupId);
      notBefore = await this.hours.opening(tx, new Date());
      silent = await silentHeadteachers(tx, workGroupId);
      await this.write(
        tx,
        silent.filter(({ why }) => why === null),
        ctx.me.personId,
      );
    });
    return {
      messages,
      dueAt: this.sendings.dueAt(messages, notBefore),
      notTold: silent.flatMap(({ id, name, why }) => (why ? [{ id, name, why }] : [])),
    };
  }

  private async write(tx: EntityManager, able: SilentHeadteacher[], actorId: string): Promise<void> {
    const rows: ApplicationRow[] = await tx.query(
      `${APPLICATION_ROW} WHERE a.id = ANY($1::uuid[]) ORDER BY a.name, a.id`,
      [able.map(({ id }) => id)],
    );
    for (const row of rows) {
      const { to: email, subject, text } = await this.letters.headteacherMail(tx, row);
      this.held.keep(tx, {
        to: { email },
        subject,
        text,
        way: { job: NUDGE_JOB, data: { applicationId: row.id, actorId } },
      });
    }
  }

  private async requireManaged(ctx: RequestContext, workGroupId: string): Promise<void> {
    if (!(await this.recall.managed(ctx, [workGroupId])).has(workGroupId)) throw notFound('This Work Group');
  }
}

/** Two managers at once: the group's row is locked first, so that the second sees what the first has begun. */
async function requireNoneWaits(tx: EntityManager, workGroupId: string): Promise<void> {
  await lockPlaces(tx, workGroupId);
  const waits: unknown[] = await tx.query(
    'SELECT 1 FROM sending WHERE about_id = $1 AND kind = $2 AND sent_at IS NULL AND recalled_at IS NULL LIMIT 1',
    [workGroupId, NUDGED],
  );
  if (waits.length > 0)
    throw new AppError('LOCKED', 'A reminder to the headteachers of this group waits to be sent already.', {
      reason: 'WAITS',
    });
}
