import { Injectable } from '@nestjs/common';
import { CommandService, invalidInput, type RequestContext } from '@tessellate/api-kernel';
import { ConversationQueries } from './conversation.queries';
import { holdPeople, settle } from './conversation.store';
import type { BlockPersonInput, ChooseWritersInput } from './graphql/conversation.input';
import type { Correspondent, WritersChoice } from './graphql/conversation.type';

/** Who may write to somebody: their own choice, which nobody is told of. */
@Injectable()
export class WritersService {
  constructor(
    private readonly commands: CommandService,
    private readonly conversations: ConversationQueries,
  ) {}

  /** Whoever is blocked can be let in again also when nothing is shared with them any more. @throws AppError NOT_FOUND */
  async block(ctx: RequestContext, input: BlockPersonInput): Promise<Correspondent> {
    const { personId } = ctx.me;
    if (input.personId === personId) throw invalidInput('You cannot block yourself.', 'personId');
    await this.conversations.correspondent(ctx, input.personId);
    await this.commands.run(ctx, 'blockPerson', input, async scope => {
      await holdPeople(scope.tx, [personId, input.personId]);
      await scope.tx.query(
        input.blocked
          ? 'INSERT INTO conversation_block (person_id, blocked_id) VALUES ($1, $2) ON CONFLICT DO NOTHING'
          : 'DELETE FROM conversation_block WHERE person_id = $1 AND blocked_id = $2',
        [personId, input.personId],
      );
      await settle(scope, personId);
      return input.personId;
    });
    return this.conversations.correspondent(ctx, input.personId);
  }

  async choose(ctx: RequestContext, input: ChooseWritersInput): Promise<WritersChoice> {
    const { personId } = ctx.me;
    await this.commands.run(ctx, 'chooseWriters', input, async scope => {
      await holdPeople(scope.tx, [personId]);
      await scope.tx.query(
        `INSERT INTO conversation_choice (person_id, leaders_only) VALUES ($1, $2)
         ON CONFLICT ON CONSTRAINT conversation_choice_pkey DO UPDATE SET leaders_only = EXCLUDED.leaders_only`,
        [personId, input.leadersOnly],
      );
      await settle(scope, personId);
      return personId;
    });
    return this.conversations.choice(ctx);
  }
}
