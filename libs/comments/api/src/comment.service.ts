import { Injectable } from '@nestjs/common';
import {
  CommandService,
  type CommandScope,
  forbidden,
  invalidInput,
  mentionedIn,
  notFound,
  type RequestContext,
  RichTextService,
  stale,
} from '@tessellate/api-kernel';
import { FileService } from '@tessellate/files-api';
import type { TargetRef } from '@tessellate/contract';
import type { EntityManager } from 'typeorm';
import { CommentNotifier } from './comment-notifier.service';
import { CommentPolicy } from './comment.policy';
import { CommentQueries } from './comment.queries';
import { CommentRevision } from './comment-revision.entity';
import { Comment } from './comment.entity';
import type {
  EditCommentInput,
  MarkCommentsSeenInput,
  PostCommentInput,
  RemoveCommentInput,
  ResolveCommentInput,
} from './graphql/comment.input';

@Injectable()
export class CommentService {
  constructor(
    private readonly commands: CommandService,
    private readonly queries: CommentQueries,
    private readonly policy: CommentPolicy,
    private readonly texts: RichTextService,
    private readonly files: FileService,
    private readonly notifier: CommentNotifier,
  ) {}

  /** @param createdAt set only by the seed */
  async post(ctx: RequestContext, input: PostCommentInput, createdAt = new Date()): Promise<string> {
    const target = { type: input.targetType, id: input.targetId };
    await this.queries.requireCommentable(ctx, target);
    const { fileIds, mentions, ...content } = await this.accept(ctx, target, input.document);
    return this.commands.run(ctx, 'postComment', input, async ({ tx, emit }) => {
      const parent = input.parentId ? await this.parentOf(tx, input.parentId, input.targetId) : null;
      const id = input.mutationId;
      const authorId = ctx.me.personId;
      await tx.insert(Comment, {
        id,
        targetType: target.type,
        targetId: target.id,
        parentId: parent?.parentId ?? parent?.id ?? null,
        authorId,
        createdAt,
        ...content,
      });
      await this.files.attach(tx, ctx, fileIds, { type: 'COMMENT', id });
      const owners = await this.queries.ownersOf(target);
      await this.notifier.concerned(tx, { id, authorId, at: createdAt }, [
        ...mentions.map(personId => ({ personId, kind: 'MENTION' as const })),
        ...(parent ? [{ personId: parent.authorId, kind: 'REPLY' as const }] : []),
        ...owners.map(personId => ({ personId, kind: 'OWNED' as const })),
      ]);
      await emit('comment.posted', { commentId: id, targetType: target.type, targetId: target.id });
      return id;
    });
  }

  /** @throws AppError STALE with the text saved meanwhile */
  async edit(ctx: RequestContext, input: EditCommentInput): Promise<string> {
    const before = await this.queries.visible(ctx, input.id);
    if (!before) throw notFound('This comment');
    const target = { type: before.targetType, id: before.targetId };
    const { fileIds, mentions, ...content } = await this.accept(ctx, target, input.document, before.document);
    return this.commands.run(ctx, 'editComment', input, async scope => {
      const comment = await this.locked(scope, ctx, input.id);
      if (comment.authorId !== ctx.me.personId) throw forbidden('Only its author can edit a comment.');
      if (comment.version !== input.baseVersion) {
        throw stale('You also changed this comment on another device. Both versions are saved: choose which to keep.', {
          current: { version: comment.version, document: comment.document },
        });
      }
      await scope.tx.insert(CommentRevision, {
        commentId: comment.id,
        version: comment.version,
        document: comment.document,
      });
      await scope.tx.update(Comment, comment.id, { ...content, version: comment.version + 1, editedAt: new Date() });
      await this.files.attach(scope.tx, ctx, fileIds, { type: 'COMMENT', id: comment.id });
      await this.notifier.concerned(
        scope.tx,
        { id: comment.id, authorId: comment.authorId, at: new Date() },
        mentions.map(personId => ({ personId, kind: 'MENTION' as const })),
      );
      return this.changed(scope, comment);
    });
  }

  /** Somebody else's comment is removed only by those who moderate its host, with a reason that its author reads. */
  async remove(ctx: RequestContext, input: RemoveCommentInput): Promise<string> {
    return this.commands.run(ctx, 'removeComment', input, async scope => {
      const comment = await this.locked(scope, ctx, input.id);
      const own = comment.authorId === ctx.me.personId;
      if (own) await scope.tx.update(Comment, comment.id, { removedAt: new Date(), removedBy: ctx.me.personId });
      else await this.notifier.hide(scope, ctx, comment.id, input.reason ?? null);
      await this.notifier.withdrawn(scope.tx, comment.id);
      return this.changed(scope, comment);
    });
  }

  async resolve(ctx: RequestContext, input: ResolveCommentInput): Promise<string> {
    return this.commands.run(ctx, 'resolveComment', input, async scope => {
      const comment = await this.locked(scope, ctx, input.id);
      if (!(await this.policy.viewerCan(ctx, comment)).resolve) {
        throw forbidden('Only the person who asked and the person it is about can resolve a comment.');
      }
      await scope.tx.update(Comment, comment.id, {
        resolvedAt: input.resolved ? new Date() : null,
        resolvedBy: input.resolved ? ctx.me.personId : null,
      });
      return this.changed(scope, comment);
    });
  }

  /** The viewer has looked at the comments of a host. */
  async markSeen(ctx: RequestContext, input: MarkCommentsSeenInput): Promise<void> {
    await this.queries.requireHost(ctx, { type: input.targetType, id: input.targetId });
    await this.commands.run(ctx, 'markCommentsSeen', input, async ({ tx }) => {
      await this.notifier.seen(tx, ctx.me.personId, { type: input.targetType, id: input.targetId });
      return input.targetId;
    });
  }

  /** @param before the text that it replaces: whom that mentioned may have left meanwhile */
  private async accept(ctx: RequestContext, reads: TargetRef, input: unknown, before?: unknown) {
    const place = { field: 'document', reads, before: mentionedIn(before) };
    const rules = { profile: 'message', missing: 'Write something first.' } as const;
    const { document, html, text, fileIds, mentions } = await this.texts.accept(ctx, input, place, rules);
    return { document, html, text, fileIds, mentions };
  }

  private async parentOf(tx: EntityManager, parentId: string, targetId: string): Promise<Comment> {
    const parent = await tx.findOneBy(Comment, { id: parentId });
    if (!parent || parent.targetId !== targetId) throw notFound('The comment you are replying to');
    if (parent.removedAt)
      throw invalidInput('The comment you are replying to has been removed. Post yours as a new comment.', 'parentId');
    return parent;
  }

  private async locked({ tx }: CommandScope, ctx: RequestContext, id: string): Promise<Comment> {
    const comment = await tx.findOne(Comment, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const visible =
      comment &&
      !comment.removedAt &&
      (await this.queries.seesHost(ctx, { type: comment.targetType, id: comment.targetId }));
    if (!visible) throw notFound('This comment');
    return comment;
  }

  private async changed({ emit }: CommandScope, comment: Comment): Promise<string> {
    await emit('comment.changed', {
      commentId: comment.id,
      targetType: comment.targetType,
      targetId: comment.targetId,
    });
    return comment.id;
  }
}
