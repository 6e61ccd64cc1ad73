import { Injectable } from '@nestjs/common';
import {
  type HostModeration,
  type HostReplies,
  notFound,
  type RequestContext,
  type TargetAction,
  type TargetDescription,
  type TargetPolicy,
  targetKey,
  TargetRegistry,
} from '@tessellate/api-kernel';
import type { TargetType } from '@tessellate/contract';
import type { RichDocument } from '@tessellate/rich-text';
import { COMMENT_REMOVED } from './comment.notices';
import { CommentPolicy } from './comment.policy';
import { byType, CommentQueries } from './comment.queries';
import { CommentService } from './comment.service';
import type { CommentType } from './graphql/comment.type';

/** What others may do with comments without knowing them. */
@Injectable()
export class CommentTarget implements TargetPolicy {
  readonly type = 'COMMENT' as const;

  readonly moderation: HostModeration = {
    act: COMMENT_REMOVED,
    refusal: 'Only its author or a facilitator can remove a comment.',
    authorOf: async (tx, id) => {
      const [comment]: { authorId: string; type: TargetType; hostId: string }[] = await tx.query(
        'SELECT author_id AS "authorId", target_type AS type, target_id AS "hostId" FROM comment WHERE id = $1',
        [id],
      );
      if (!comment) return null;
      const { authorId, type, hostId } = comment;
      const described = await this.targets.of(type).describe([hostId]);
      return { authorId, place: { type, id: hostId }, audienceId: described.get(hostId)?.audienceId ?? null };
    },
    hide: async (tx, id, { personId, reason }) => {
      const [rows]: [{ at: Date }[], number] = await tx.query(
        `UPDATE comment SET removed_at = date_trunc('milliseconds', now()), removed_by = $2, removal_reason = $3
         WHERE id = $1 AND removed_at IS NULL RETURNING removed_at AS at`,
        [id, personId, reason],
      );
      return rows[0]?.at ?? null;
    },
  };

  /** An answer joins the replies to the comment, or those that it is one of. */
  readonly replies: HostReplies = {
    mutation: 'postComment',
    permission: 'comment.write',
    can: async (ctx, ids) => {
      const comments = await this.present(ctx, ids);
      const open = new Set<string>();
      for (const [type, hostIds] of byType(comments)) {
        for (const id of await this.targets.of(type).can(ctx, 'comment', hostIds)) open.add(targetKey({ type, id }));
      }
      const answerable = comments.filter(({ targetType: type, targetId: id }) => open.has(targetKey({ type, id })));
      return new Set(answerable.map(({ id }) => id));
    },
    post: async (ctx, parentId, { mutationId, document }) => {
      const parent = await this.queries.visible(ctx, parentId);
      if (!parent) throw notFound('This comment');
      const { targetType, targetId } = parent;
      const id = await this.comments.post(ctx, { mutationId, targetType, targetId, parentId, document });
      const hosts = await this.queries.describeHosts([parent]);
      return `${hosts.get(targetKey({ type: targetType, id: targetId }))?.path ?? ''}#comment-${id}`;
    },
  };

  constructor(
    private readonly queries: CommentQueries,
    private readonly policy: CommentPolicy,
    private readonly comments: CommentService,
    private readonly targets: TargetRegistry,
  ) {}

  /** Pictures and reactions of a removed comment are gone with it. */
  async visibleIds(ctx: RequestContext, ids: string[]): Promise<Set<string>> {
    return new Set((await this.present(ctx, ids)).map(comment => comment.id));
  }

  async can(ctx: RequestContext, action: TargetAction, ids: string[]): Promise<Set<string>> {
    const comments = await this.present(ctx, ids);
    if (action === 'react') return new Set(comments.map(comment => comment.id));
    if (action !== 'moderate') return new Set();
    const allowed = await Promise.all(
      comments.map(async c =>
        (await this.policy.hostRights(ctx, { type: c.targetType, id: c.targetId })).moderates ? c.id : null,
      ),
    );
    return new Set(allowed.filter(id => id !== null));
  }

  /** A comment has no page of its own, so nothing is hosted on it beyond reactions. */
  async describe(): Promise<Map<string, TargetDescription>> {
    return new Map();
  }

  async passages(ctx: RequestContext, ids: string[]): Promise<Map<string, RichDocument>> {
    const comments = await this.present(ctx, ids);
    return new Map(comments.map(({ id, document }) => [id, document as RichDocument]));
  }

  private async present(ctx: RequestContext, ids: string[]): Promise<CommentType[]> {
    return [...(await this.queries.visibleByIds(ctx, ids)).values()].filter(comment => !comment.removedAt);
  }
}
