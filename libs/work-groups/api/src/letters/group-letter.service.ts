import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  AppError,
  type CommandScope,
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
import { LETTER_AUDIENCES, LETTER_LIMITS, type LetterAudience } from '@tessellate/work-groups-contract';
import type { EntityManager } from 'typeorm';
import type { SendLetterInput } from '../graphql/group-letter.input';
import { DELIVER_LETTER, LetterDelivery } from './letter-delivery.service';
import { LetterAudiences, withoutSelf } from './letter-audience.registry';

const KIND: Record<LetterAudience, string> = { MEMBERS: 'letter.toMembers', REGISTRANTS: 'letter.toRegistrants' };

export interface LetterPreview {
  messages: HeldMessage[];
  dueAt: Date | null;
  /** Of those chosen, who does not get it. */
  notTold: { id: string; name: string; why: string }[];
}

/** Letters to the people of a Work Group. They wait like everything that tells several people, and for the end of quiet hours. */
@Injectable()
export class GroupLetterService implements OnModuleInit {
  constructor(
    private readonly commands: CommandService,
    private readonly sendings: Sendings,
    private readonly held: HeldMessages,
    private readonly kinds: SendingRegistry,
    private readonly hours: MailHours,
    private readonly audiences: LetterAudiences,
    private readonly delivery: LetterDelivery,
  ) {}

  onModuleInit(): void {
    for (const audience of LETTER_AUDIENCES) {
      this.kinds.register({
        kind: KIND[audience],
        aboutType: 'WORK_GROUP',
        inCharge: (ctx, ids) => this.audiences.of(audience).inCharge(ctx, ids),
        opening: tx => this.hours.opening(tx, new Date()),
        takeBack: async ({ tx }, _ctx, { id }) => {
          await tx.query('UPDATE group_letter SET taken_back_at = now() WHERE id = $1', [id]);
        },
      });
    }
  }

  async requireInCharge(ctx: RequestContext, audience: LetterAudience, workGroupId: string): Promise<void> {
    const allowed = await this.audiences.of(audience).inCharge(ctx, [workGroupId]);
    if (!allowed.has(workGroupId)) throw notFound('This Work Group');
  }

  async send(ctx: RequestContext, input: SendLetterInput): Promise<void> {
    const { mutationId: id, workGroupId: aboutId, audience, subject } = input;
    await this.requireInCharge(ctx, audience, aboutId);
    await this.commands.run(ctx, 'sendLetter', input, async scope => {
      await requireQuota(scope.tx, input);
      const notBefore = await this.hours.opening(scope.tx, new Date());
      const sending = {
        id,
        kind: KIND[audience],
        aboutId,
        actorId: ctx.me.personId,
        title: `Letter “${subject}”`,
        notBefore,
      };
      await this.sendings.hold(scope, sending, async () => {
        await this.write(ctx, scope, input);
        return {};
      });
      return id;
    });
  }

  /** Who gets what, and who does not. Nothing is kept. */
  async preview(ctx: RequestContext, input: SendLetterInput): Promise<LetterPreview> {
    await this.requireInCharge(ctx, input.audience, input.workGroupId);
    let notTold: LetterPreview['notTold'] = [];
    let notBefore = new Date();
    const messages = await this.sendings.preview(async scope => {
      notBefore = await this.hours.opening(scope.tx, new Date());
      notTold = await this.write(ctx, scope, input);
    });
    return { messages, notTold, dueAt: this.sendings.dueAt(messages, notBefore) };
  }

  private async write(
    ctx: RequestContext,
    { tx }: CommandScope,
    { mutationId: id, workGroupId, audience, subject, words, to }: SendLetterInput,
  ): Promise<LetterPreview['notTold']> {
    const { people, recipient } = this.audiences.of(audience);
    const known = new Map(
      withoutSelf(await people(workGroupId, tx), ctx.me.personId).map(person => [person.id, person]),
    );
    const someone = to.flatMap(id => known.get(id) ?? []);
    if (someone.length < to.length) throw notFound('One of these people');
    if (someone.every(({ why }) => why)) throw invalidInput('Choose at least one person who can get it.', 'to');
    await tx.query(
      'INSERT INTO group_letter (id, work_group_id, audience, author_id, subject, words) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, workGroupId, audience, ctx.me.personId, subject, words],
    );
    await tx.query(
      `INSERT INTO group_letter_recipient (letter_id, recipient_id, skipped)
       SELECT $1, r.id, r.why FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, why text)`,
      [id, JSON.stringify(someone.map(person => ({ id: person.id, why: person.why })))],
    );
    const letter = await this.delivery.letter(tx, id);
    for (const person of someone) {
      if (person.why || !person.email || !letter) continue;
      const { email, ...rest } = person;
      const { text } = this.delivery.compose(letter, { ...rest, email });
      const way = { job: DELIVER_LETTER, data: { letterId: id, recipientId: person.id } };
      this.held.keep(tx, { to: recipient({ ...rest, email }), subject, text, way });
    }
    return someone.flatMap(person => (person.why ? [{ id: person.id, name: person.name, why: person.why }] : []));
  }
}

async function requireQuota(tx: EntityManager, { workGroupId, audience }: SendLetterInput): Promise<void> {
  // Two who send at once each count the other's.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`letters ${audience} ${workGroupId}`]);
  const [row]: { n: number }[] = await tx.query(
    `SELECT count(*)::int AS n FROM group_letter WHERE work_group_id = $1 AND audience = $2
       AND written_at > now() - interval '1 day' AND taken_back_at IS NULL`,
    [workGroupId, audience],
  );
  if ((row?.n ?? 0) >= LETTER_LIMITS.aDay)
    throw new AppError(
      'RATE_LIMITED',
      `${LETTER_LIMITS.aDay} letters have gone to this group in a day. Write again tomorrow.`,
    );
}
