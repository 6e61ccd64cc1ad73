import { Injectable } from '@nestjs/common';
import {
  type HostModeration,
  type RequestContext,
  type TargetAction,
  type TargetDescription,
  type TargetPolicy,
  TargetRegistry,
} from '@tessellate/api-kernel';
import type { TargetRef, TargetType } from '@tessellate/contract';
import { COMMENT_REMOVED } from './comment.notices';
import { CommentQueries } from './comment.queries';
import type { CommentHostViewerCan, CommentType, CommentViewerCan } from './graphql/comment.type';

/** Rules of comments: all follow from the host they are on. */
@Injectable()
export class CommentPolicy implements TargetPolicy {
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

  constructor(
    private readonly queries: CommentQueries,
    private readonly targets: TargetRegistry,
  ) {}

  /** What the viewer may do with a comment that they see. Remembered per request and host. */
  async viewerCan(
    ctx: RequestContext,
    comment: Pick<CommentType, 'authorId' | 'targetType' | 'targetId' | 'removedAt' | 'parentId'>,
  ): Promise<CommentViewerCan> {
    const own = comment.authorId === ctx.me.personId;
    if (comment.removedAt) return { edit: false, remove: false, resolve: false };
    const host = await this.hostRights(ctx, { type: comment.targetType, id: comment.targetId });
    return {
      edit: own,
      remove: own || host.moderates,
      resolve: !comment.parentId && (own || host.owns || host.moderates),
    };
  }

  /** The same for everything on one host, so that a comment told by a socket needs no question of its own. */
  async hostViewerCan(ctx: RequestContext, host: TargetRef): Promise<CommentHostViewerCan> {
    await this.targets.requireVisible(ctx, host);
    const { owns, moderates } = await this.hostRights(ctx, host);
    return {
      post: await this.targets.can(ctx, 'comment', host),
      moderate: moderates,
      resolve: owns || moderates,
    };
  }

  /** Pictures and reactions of a removed comment are gone with it. */
  async visibleIds(ctx: RequestContext, ids: string[]): Promise<Set<string>> {
    const comments = [...(await this.queries.visibleByIds(ctx, ids)).values()];
    return new Set(comments.filter(comment => !comment.removedAt).map(comment => comment.id));
  }

  async can(ctx: RequestContext, action: TargetAction, ids: string[]): Promise<Set<string>> {
    const comments = [...(await this.queries.visibleByIds(ctx, ids)).values()].filter(comment => !comment.removedAt);
    if (action === 'react') return new Set(comments.map(comment => comment.id));
    if (action !== 'moderate') return new Set();
    const allowed = await Promise.all(
      comments.map(async c =>
        (await this.hostRights(ctx, { type: c.targetType, id: c.targetId })).moderates ? c.id : null,
      ),
    );
    return new Set(allowed.filter(id => id !== null));
  }

  /** A comment has no page of its own, so nothing is hosted on it beyond reactions. */
  async describe(): Promise<Map<string, TargetDescription>> {
    return new Map();
  }

  private hostRights(ctx: RequestContext, host: TargetRef): Promise<{ owns: boolean; moderates: boolean }> {
    return ctx.loader(`comments.host.${host.type}.${host.id}`, async () => {
      const policy = this.targets.of(host.type);
      const [described, moderated] = await Promise.all([
        policy.describe([host.id]),
        policy.can(ctx, 'moderate', [host.id]),
      ]);
      return {
        owns: described.get(host.id)?.ownerIds.includes(ctx.me.personId) ?? false,
        moderates: moderated.has(host.id),
      };
    });
  }
}
