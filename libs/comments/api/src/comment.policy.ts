import { Injectable } from '@nestjs/common';
import { type RequestContext, TargetRegistry } from '@tessellate/api-kernel';
import type { TargetRef } from '@tessellate/contract';
import type { CommentHostViewerCan, CommentType, CommentViewerCan } from './graphql/comment.type';

/** Rules of comments: all follow from the host they are on. */
@Injectable()
export class CommentPolicy {
  constructor(private readonly targets: TargetRegistry) {}

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

  hostRights(ctx: RequestContext, host: TargetRef): Promise<{ owns: boolean; moderates: boolean }> {
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
