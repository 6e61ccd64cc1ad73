import { Injectable } from '@nestjs/common';
import {
  CommandService,
  Database,
  needKind,
  NeedsRegistry,
  needSubject,
  notFound,
  PermissionRegistry,
  type RequestContext,
  WriteRates,
} from '@tessellate/api-kernel';
import { Realtime } from '@tessellate/api-realtime';
import { isUUID } from 'class-validator';
import type { AnswerNeedInput, BringBackNeedInput, PutOffNeedInput } from '../graphql/need.input';
import type { PutOffNeedPayload } from '../graphql/need.type';
import { NeedQueries } from './need.queries';
import { putOffUntil } from './put-off-until';

const GONE = 'This';

/** What people do with what waits for them. All of their devices agree at once. */
@Injectable()
export class NeedService {
  constructor(
    private readonly commands: CommandService,
    private readonly database: Database,
    private readonly realtime: Realtime,
    private readonly queries: NeedQueries,
    private readonly registry: NeedsRegistry,
    private readonly permissions: PermissionRegistry,
    private readonly rates: WriteRates,
  ) {}

  /** @throws AppError NOT_FOUND for what does not wait for the viewer, whether it exists or not */
  async putOff(ctx: RequestContext, input: PutOffNeedInput): Promise<PutOffNeedPayload> {
    const until = putOffUntil(input.until, input.day ?? null, new Date());
    const need = await this.queries.find(ctx, input.key);
    await this.commands.run(ctx, 'putOffNeed', input, async ({ tx }) => {
      if (!need) throw notFound(GONE);
      await tx.query(
        `INSERT INTO put_off_need (person_id, key, facts, until) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person_id, key) DO UPDATE SET facts = excluded.facts, until = excluded.until, at = now()`,
        [ctx.me.personId, need.key, need.facts, until],
      );
      return need.key;
    });
    this.tell(ctx);
    return { key: input.key, putOff: true, putOffUntil: until };
  }

  /** @throws AppError NOT_FOUND for what the viewer has not put off */
  async bringBack(ctx: RequestContext, input: BringBackNeedInput): Promise<PutOffNeedPayload> {
    await this.commands.run(ctx, 'bringBackNeed', input, async ({ tx }) => {
      const [gone]: [{ key: string }[], number] = await tx.query(
        'DELETE FROM put_off_need WHERE person_id = $1 AND key = $2 RETURNING key',
        [ctx.me.personId, input.key],
      );
      if (gone.length === 0) throw notFound(GONE);
      return input.key;
    });
    this.tell(ctx);
    return { key: input.key, putOff: false, putOffUntil: null };
  }

  /** Gives one of the answers that it offers: the domain takes it as if it had been given on its own page. */
  async answer(ctx: RequestContext, { key, answer, mutationId }: AnswerNeedInput): Promise<void> {
    const answers = this.registry.answersTo(needKind(key));
    if (!answers || !this.permissions.allows(answers.permission, ctx.me)) throw notFound(GONE);
    const id = needSubject(key);
    if (!isUUID(id)) throw notFound(GONE);
    await this.rates.takeMutation(ctx, answers.mutation, mutationId);
    await answers.take(ctx, id, { id: answer, mutationId });
    this.tell(ctx);
  }

  /** What has come back, and what was dismissed so long ago that nothing can be left of it. */
  async expire(): Promise<void> {
    await this.database.write(
      'notifications.expire-put-off-needs',
      `DELETE FROM put_off_need WHERE until < now() - interval '1 day' OR at < now() - interval '400 days'`,
    );
  }

  private tell(ctx: RequestContext): void {
    this.realtime.emitToPerson(ctx.me.personId, 'needs.changed');
  }
}
