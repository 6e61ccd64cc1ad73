import { Injectable } from '@nestjs/common';
import {
  CommandService,
  type CommandScope,
  ModerationService,
  notFound,
  Notices,
  type RequestContext,
} from '@tessellate/api-kernel';
import { FileService } from '@tessellate/files-api';
import type { RemoveMessageInput, RestoreMessageInput } from './graphql/message.input';
import type { MessageType } from './graphql/message.type';
import { MessageQueries } from './message.queries';
import { hideMessage } from './message.target';
import { ThreadAccess } from './thread.access';

const EMPTY = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph' }] });

/** Taking messages away and putting them back. The number stays, so that the thread stays readable and nobody sees a gap. */
@Injectable()
export class MessageRemovalService {
  constructor(
    private readonly commands: CommandService,
    private readonly messages: MessageQueries,
    private readonly access: ThreadAccess,
    private readonly moderation: ModerationService,
    private readonly notices: Notices,
    private readonly files: FileService,
  ) {}

  /**
   * Removes the viewer's own message, wiping its text, or as moderator somebody else's with a reason, keeping the text
   * unseen for an appeal.
   * @throws AppError NOT_FOUND, FORBIDDEN, INVALID_INPUT
   */
  async remove(ctx: RequestContext, input: RemoveMessageInput): Promise<MessageType> {
    const message = await this.read(ctx, input.messageId);
    await this.access.require(ctx, message.threadId);
    const own = message.authorId === ctx.me.personId;
    const reason = own ? null : (input.reason?.trim() ?? '');
    await this.commands.run(ctx, 'removeMessage', input, async scope => {
      const { emit } = scope;
      if (message.removed) return message.id;
      const removedAt = own
        ? await this.withdraw(scope, ctx, message.id)
        : await this.moderation.hide(scope, ctx, { type: 'MESSAGE', id: message.id }, reason);
      if (!removedAt) return message.id;
      await this.countAgain(scope, message.id);
      await emit('message.removed', {
        threadId: message.threadId,
        id: message.id,
        number: message.number,
        authorId: message.authorId,
        removedBy: ctx.me.personId,
        removedAt: removedAt.toISOString(),
        reason,
      });
      return message.id;
    });
    this.messages.clear(ctx, message.id);
    return this.read(ctx, message.id);
  }

  /**
   * Shows again, with its pictures, reactions and place, what a moderator removed.
   * @throws AppError NOT_FOUND, FORBIDDEN, INVALID_INPUT
   */
  async restore(ctx: RequestContext, input: RestoreMessageInput): Promise<MessageType> {
    const message = await this.read(ctx, input.messageId);
    await this.access.require(ctx, message.threadId);
    await this.commands.run(ctx, 'restoreMessage', input, async scope => {
      if (!message.removed) return message.id;
      const { id, threadId } = message;
      if (!(await this.moderation.restore(scope, ctx, { type: 'MESSAGE', id }, input.reason))) return id;
      await this.countAgain(scope, id);
      await scope.emit('message.restored', { threadId, id });
      return id;
    });
    this.messages.clear(ctx, message.id);
    return this.read(ctx, message.id);
  }

  /** Whoever it names was told, and is told of it as long as it stands. */
  private async countAgain({ tx }: CommandScope, id: string): Promise<void> {
    const mentioned: { personId: string }[] = await tx.query(
      'SELECT person_id AS "personId" FROM message_mention WHERE message_id = $1',
      [id],
    );
    await this.notices.withdrawn(
      tx,
      mentioned.map(({ personId }) => personId),
    );
  }

  /** The viewer's own: nothing of it is kept. */
  private async withdraw({ tx }: CommandScope, ctx: RequestContext, id: string): Promise<Date | null> {
    const removedAt = await hideMessage(tx, id, ctx.me.personId, null);
    if (!removedAt) return null;
    await tx.query("UPDATE message SET document = $2::jsonb, html = '', text = '', excerpt = '' WHERE id = $1", [
      id,
      EMPTY,
    ]);
    await tx.query('DELETE FROM message_revision WHERE message_id = $1', [id]);
    await this.files.attach(tx, ctx, [], { type: 'MESSAGE', id });
    return removedAt;
  }

  private async read(ctx: RequestContext, id: string): Promise<MessageType> {
    const message = await this.messages.load(ctx, id);
    if (!message) throw notFound('This message');
    return message;
  }
}
