import { Injectable } from '@nestjs/common';
import { Database, notFound, type RequestContext } from '@tessellate/api-kernel';
import { PersonLoader, PersonVisibility } from '@tessellate/identity-api';
import DataLoader from 'dataloader';
import { pairOf, refusalOf, type Standing } from './conversation.policy';
import { STANDINGS } from './conversation.store';
import type { ConversationPerson, Correspondent, WritersChoice } from './graphql/conversation.type';

@Injectable()
export class ConversationQueries {
  constructor(
    private readonly database: Database,
    private readonly people: PersonLoader,
    private readonly visibility: PersonVisibility,
  ) {}

  /** @throws AppError NOT_FOUND alike for nobody and for somebody with whom nothing is shared and was never written */
  async correspondent(ctx: RequestContext, id: string): Promise<Correspondent> {
    const { personId } = ctx.me;
    if (id === personId) return { id, threadId: null, refusal: 'You cannot write to yourself.', blocked: false };
    const [row] = await this.database.read<{ threadId: string | null; blocked: boolean }>(
      'conversation.correspondent',
      `SELECT (SELECT thread_id FROM conversation WHERE pair = $3) AS "threadId",
         EXISTS (SELECT 1 FROM conversation_block WHERE person_id = $1 AND blocked_id = $2) AS blocked`,
      [personId, id, pairOf(personId, id)],
    );
    const { threadId = null, blocked = false } = row ?? {};
    const visible = await this.visibility.isVisible(ctx, id);
    if (!visible && !threadId && !blocked) throw notFound('This person');
    const [standing] = await this.database.read<Standing>('conversation.standings', STANDINGS, [personId, [id]]);
    const { name } = await this.people.load(ctx, id);
    const refusal = visible ? refusalOf(standing, name) : `You and ${name} share no group or hub any more.`;
    return { id, threadId, refusal, blocked };
  }

  async choice(ctx: RequestContext): Promise<WritersChoice> {
    const [row] = await this.database.read<{ leadersOnly: boolean; blockedIds: string[] }>(
      'conversation.choice',
      `SELECT coalesce((SELECT leaders_only FROM conversation_choice WHERE person_id = $1), false) AS "leadersOnly",
         ARRAY(SELECT blocked_id FROM conversation_block WHERE person_id = $1 ORDER BY created_at, blocked_id) AS "blockedIds"`,
      [ctx.me.personId],
    );
    return { id: ctx.me.personId, leadersOnly: row?.leadersOnly ?? false, blockedIds: row?.blockedIds ?? [] };
  }

  /** The people of a conversation that the viewer may see, those who have left last. Batched per request. */
  members(ctx: RequestContext, threadId: string): Promise<ConversationPerson[]> {
    return ctx
      .loader(
        'discussions.conversation-members',
        () =>
          new DataLoader<string, ConversationPerson[]>(async ids => {
            const rows = await this.database.read<ConversationPerson & { threadId: string }>(
              'conversation.members',
              `SELECT thread_id AS "threadId", person_id AS id, left_at IS NOT NULL AS "hasLeft" FROM conversation_member
               WHERE thread_id = ANY($1::uuid[]) ORDER BY left_at IS NOT NULL, person_id`,
              [[...ids]],
            );
            return ids.map(id =>
              rows.filter(row => row.threadId === id).map(({ id: who, hasLeft }) => ({ id: who, hasLeft })),
            );
          }),
      )
      .load(threadId);
  }
}
