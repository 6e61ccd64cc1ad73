import { Injectable } from '@nestjs/common';
import {
  AuditService,
  CommandService,
  forbidden,
  invalidInput,
  moderated,
  notFound,
  Notices,
  type RequestContext,
} from '@tessellate/api-kernel';
import { FileService } from '@tessellate/files-api';
import { MESSAGE_REMOVED } from './discussion.notices';
import type { RemoveMessageInput } from './graphql/message.input';
import type { MessageType } from './graphql/message.type';
import { MessageQueries } from './message.queries';
import { ThreadAccess } from './thread.access';

const EMPTY = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph' }] });

/** Taking messages away. The number stays, so that the thread stays readable and nobody sees a gap. */
@Injectable()
export class MessageRemovalService {
  constructor(
    private readonly commands: CommandService,
    private readonly messages: MessageQueries,
    private readonly access: ThreadAccess,
    private readonly audit: AuditService,
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
    const place = await this.access.require(ctx, message.threadId);
    const own = message.authorId === ctx.me.personId;
    const reason = own ? null : (input.reason ?? '');
    await this.commands.run(ctx, 'removeMessage', input, async ({ tx, emit }) => {
      if (message.removed) return message.id;
      if (!own && !message.viewerCan.moderate)
        throw forbidden('You can remove your own messages. For others’, ask a facilitator.');
      if (reason === '') throw invalidInput('Give a reason; the author will read it.', 'reason');
      const rows: [{ at: Date }[], number] = await tx.query(
        `UPDATE message SET removed_at = date_trunc('milliseconds', now()), removed_by = $2, removal_reason = $3
         WHERE id = $1 AND removed_at IS NULL RETURNING removed_at AS at`,
        [message.id, ctx.me.personId, reason],
      );
      const removedAt = rows[0][0]?.at;
      if (!removedAt) return message.id;
      if (own) {
        await tx.query("UPDATE message SET document = $2::jsonb, html = '', text = '', excerpt = '' WHERE id = $1", [
          message.id,
          EMPTY,
        ]);
        await tx.query('DELETE FROM message_revision WHERE message_id = $1', [message.id]);
        await this.files.attach(tx, ctx, [], { type: 'MESSAGE', id: message.id });
      } else {
        await this.audit.append(tx, {
          actorId: ctx.me.personId,
          action: 'message.removed',
          targetType: 'MESSAGE',
          targetId: message.id,
          subjectId: message.authorId,
          audienceId: place.audienceId,
          reason: reason ?? '',
        });
        const host = { type: 'THREAD' as const, id: message.threadId };
        const told = moderated({ kind: MESSAGE_REMOVED, personId: message.authorId, host, reason: reason ?? '' });
        await this.notices.raise(tx, told);
      }
      const mentioned: { personId: string }[] = await tx.query(
        'SELECT person_id AS "personId" FROM message_mention WHERE message_id = $1',
        [message.id],
      );
      await this.notices.withdrawn(
        tx,
        mentioned.map(({ personId }) => personId),
      );
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

  private async read(ctx: RequestContext, id: string): Promise<MessageType> {
    const message = await this.messages.load(ctx, id);
    if (!message) throw notFound('This message');
    return message;
  }
}
