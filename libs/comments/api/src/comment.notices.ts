import { Injectable } from '@nestjs/common';
import {
  moderationNotice,
  type Notice,
  type NoticeKind,
  Notices,
  type NoticeText,
  type RequestContext,
  targetKey,
  TargetRegistry,
  memberOrColleague,
} from '@tessellate/api-kernel';
import type { CommentNoticeKind } from '@tessellate/comments-contract';
import { PersonLoader } from '@tessellate/identity-api';
import { isolated } from '@tessellate/rich-text';
import { CommentQueries } from './comment.queries';

export const COMMENT_NOTICES: Record<CommentNoticeKind, string> = {
  MENTION: 'comment.mentioned',
  REPLY: 'comment.replied',
  OWNED: 'comment.posted',
};
export const COMMENT_REMOVED = 'comment.removed';

/** How people are told of comments. */
@Injectable()
export class CommentNotices {
  constructor(
    private readonly notices: Notices,
    private readonly queries: CommentQueries,
    private readonly people: PersonLoader,
    private readonly targets: TargetRegistry,
  ) {}

  register(): void {
    const removed = {
      kind: COMMENT_REMOVED,
      label: 'A facilitator removes one of your comments',
      canGet: memberOrColleague,
      title: 'Your comment was removed',
    };
    this.notices.register(
      this.kind(
        'MENTION',
        'Somebody mentions you in a comment',
        'You are mentioned in a comment.',
        'mentioned you in a comment on',
      ),
      this.kind(
        'REPLY',
        'Somebody replies to your comment',
        'You wrote the comment they replied to.',
        'replied to you on',
      ),
      this.kind(
        'OWNED',
        'Somebody comments on your strategy or your department',
        'It is your strategy or your department.',
        'commented on',
      ),
      moderationNotice(removed, this.targets),
    );
  }

  private kind(reason: CommentNoticeKind, label: string, why: string, did: string): NoticeKind {
    return {
      kind: COMMENT_NOTICES[reason],
      label,
      section: 'Comments',
      why,
      canGet: memberOrColleague,
      email: 'SOON',
      quotes: true,
      render: (ctx, notices) => this.render(ctx, notices, did),
    };
  }

  private async render(ctx: RequestContext, notices: Notice[], did: string): Promise<Map<string, NoticeText>> {
    const comments = await this.queries.visibleByIds(
      ctx,
      notices.map(notice => notice.about.id),
    );
    const hosts = await this.queries.describeHosts([...comments.values()]);
    const texts = new Map<string, NoticeText>();
    for (const { id, about } of notices) {
      const comment = comments.get(about.id);
      const host = comment && hosts.get(targetKey({ type: comment.targetType, id: comment.targetId }));
      if (!comment || comment.removedAt || !host) continue;
      const author = await this.people.load(ctx, comment.authorId);
      texts.set(id, {
        title: `${isolated(author.name)} ${did} “${isolated(host.title)}”`,
        path: `${host.path}#comment-${comment.id}`,
      });
    }
    return texts;
  }
}
