import { Injectable } from '@nestjs/common';
import {
  AppError,
  CommandService,
  contentHash,
  Database,
  forbidden,
  invalidInput,
  notFound,
  type RequestContext,
  reused,
  stale,
  storedBefore,
} from '@tessellate/api-kernel';
import { FileService } from '@tessellate/files-api';
import type { ThreadAudience } from '@tessellate/discussions-contract';
import type { RichDocument } from '@tessellate/rich-text';
import { messageRights } from './discussion.policy';
import type { EditMessageInput, PostMessageInput } from './graphql/message.input';
import type { MessageType, ThreadLocked } from './graphql/message.type';
import type { RenderedMessage } from './message-document';
import { MessageQueries } from './message.queries';
import { type PostedBeside, PostQueue, type PreparedPost } from './post.queue';
import { ThreadAccess } from './thread.access';

/** Writing and editing messages. */
@Injectable()
export class MessageService {
  constructor(
    private readonly database: Database,
    private readonly queue: PostQueue,
    private readonly access: ThreadAccess,
    private readonly messages: MessageQueries,
    private readonly commands: CommandService,
    private readonly files: FileService,
  ) {}

  /** Posts a message, or answers what the same id stored before. @throws AppError NOT_FOUND, INVALID_INPUT, CONFLICT */
  async post(ctx: RequestContext, input: PostMessageInput, beside?: PostedBeside): Promise<MessageType | ThreadLocked> {
    const place = await this.access.require(ctx, input.threadId);
    const rendered = await this.access.acceptMessage(ctx, place, input.document);
    const post = await this.prepare(ctx, input, rendered, beside?.sent);
    const { outcome, number, postedAt } =
      rendered.fileIds.length > 0 || beside
        ? await this.queue.postWithFiles(ctx, input.threadId, post, rendered.fileIds, beside?.store)
        : await this.queue.post(input.threadId, post);
    switch (outcome) {
      case 'POSTED':
        return {
          ...post,
          threadId: input.threadId,
          number: number ?? 0,
          createdAt: postedAt ?? new Date(),
          editedAt: null,
          version: 1,
          removed: null,
          viewerCan: {
            ...messageRights(ctx.me, {
              ...place,
              authorId: post.authorId,
              isLocked: false,
              isRemoved: false,
              removedBy: null,
            }),
            ...(beside ? { edit: false } : {}),
          },
          isNew: true,
          hasPoll: beside !== undefined,
        };
      case 'REPEATED':
        return this.read(ctx, input.mutationId);
      case 'LOCKED':
        return this.locked(input.threadId);
      case 'CONFLICT':
        throw reused();
      case 'STORED_BEFORE':
        throw storedBefore(input.mutationId);
      case 'NO_THREAD':
        throw notFound('This thread');
    }
  }

  /** Changes the viewer's own message. @throws AppError STALE with `current` when somebody saved meanwhile */
  async edit(ctx: RequestContext, input: EditMessageInput): Promise<MessageType> {
    const before = await this.read(ctx, input.messageId);
    if (before.authorId !== ctx.me.personId) throw forbidden('Only the person who wrote a message can edit it.');
    if (before.hasPoll) throw forbidden('A poll cannot be changed once it has been asked. Remove it and ask again.');
    const place = await this.access.require(ctx, before.threadId);
    const rendered = await this.access.acceptMessage(ctx, place, input.document, input.messageId);
    await this.commands.run(ctx, 'editMessage', input, async ({ tx, emit }) => {
      const rows: {
        version: number;
        document: RichDocument;
        number: number;
        removed: boolean;
        locked: boolean;
        now: Date;
      }[] = await tx.query(
        `SELECT m.version, m.document, m.number, m.removed_at IS NOT NULL AS removed, t.locked_at IS NOT NULL AS locked,
           date_trunc('milliseconds', now()) AS now
         FROM message m JOIN thread t ON t.id = m.thread_id WHERE m.id = $1 FOR NO KEY UPDATE OF m`,
        [input.messageId],
      );
      const row = rows[0];
      if (!row) throw notFound('This message');
      if (row.removed)
        throw new AppError(
          'CONFLICT',
          'This message has been removed, so it cannot be edited. Your text is kept; post it as a new message.',
        );
      if (row.locked)
        throw new AppError('LOCKED', 'This thread is locked, so its messages cannot be edited. Your text is kept.');
      if (row.version !== input.baseVersion) {
        throw stale('You have also edited this message somewhere else. Compare both texts and save the one you want.', {
          current: { version: row.version, document: row.document },
        });
      }
      await tx.query('INSERT INTO message_revision (message_id, version, document) VALUES ($1, $2, $3::jsonb)', [
        input.messageId,
        row.version,
        JSON.stringify(row.document),
      ]);
      await tx.query(
        `UPDATE message SET document = $2::jsonb, html = $3, text = $4, excerpt = $5, edited_at = $6, version = version + 1
         WHERE id = $1`,
        [input.messageId, JSON.stringify(rendered.document), rendered.html, rendered.text, rendered.excerpt, row.now],
      );
      const added: { person_id: string }[] = await tx.query(
        `INSERT INTO message_mention (message_id, person_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING RETURNING person_id`,
        [input.messageId, rendered.mentions],
      );
      await tx.query('DELETE FROM message_mention WHERE message_id = $1 AND person_id <> ALL($2::uuid[])', [
        input.messageId,
        rendered.mentions,
      ]);
      await this.files.attach(tx, ctx, rendered.fileIds, { type: 'MESSAGE', id: input.messageId });
      await emit('message.edited', {
        threadId: before.threadId,
        id: input.messageId,
        number: row.number,
        html: rendered.html,
        excerpt: rendered.excerpt,
        editedAt: row.now.toISOString(),
        version: row.version + 1,
        newMentions: added.map(mention => mention.person_id),
      });
      return input.messageId;
    });
    this.messages.clear(ctx, input.messageId);
    return this.read(ctx, input.messageId);
  }

  /** @throws AppError NOT_FOUND */
  async read(ctx: RequestContext, id: string): Promise<MessageType> {
    const message = await this.messages.load(ctx, id);
    if (!message) throw notFound('This message');
    return message;
  }

  private async prepare(
    ctx: RequestContext,
    input: PostMessageInput,
    rendered: RenderedMessage,
    beside: object = {},
  ): Promise<PreparedPost> {
    const { document, html, text, excerpt, mentions } = rendered;
    const { mutationId, ...content } = input;
    const sent = { id: mutationId, authorId: ctx.me.personId, contentHash: contentHash({ ...content, ...beside }) };
    const post = { ...sent, document, html, text, excerpt, mentions };
    if (!input.quoteOf) return { ...post, quoteOf: null, quote: null };
    const quoted = await this.messages.load(ctx, input.quoteOf);
    if (!quoted || quoted.threadId !== input.threadId)
      throw invalidInput('The message you are replying to is not in this thread.', 'quoteOf');
    const { id, number, authorId } = quoted;
    return {
      ...post,
      quoteOf: id,
      quote: { id, number, authorId, excerpt: await this.messages.excerpt(id) },
    };
  }

  private async locked(threadId: string): Promise<ThreadLocked> {
    const rows = await this.database.read<{ reason: string | null; kind: ThreadAudience }>(
      'thread.lockReason',
      'SELECT lock_reason AS reason, audience_kind AS kind FROM thread WHERE id = $1',
      [threadId],
    );
    return {
      threadId,
      explanation:
        rows[0]?.kind === 'PEOPLE'
          ? 'This conversation is closed to new messages, so yours was not sent. Your text is kept.'
          : 'This thread was locked, so your message was not posted. Your text is kept: copy it into another thread if you still need it.',
      reason: rows[0]?.reason ?? '',
    };
  }
}
