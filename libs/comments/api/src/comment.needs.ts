import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Need, NeedsRegistry, type RequestContext } from '@tessellate/api-kernel';
import type { CommentNoticeKind } from '@tessellate/comments-contract';
import { PersonLoader } from '@tessellate/identity-api';
import { isolated } from '@tessellate/rich-text';
import { CommentQueries } from './comment.queries';

const UNREAD = 'comment.unread';
const MOST = 100;

const DID: Readonly<Record<CommentNoticeKind, string>> = {
  MENTION: 'mentioned you on',
  REPLY: 'replied to you on',
  OWNED: 'commented on',
};

/** Comments that concern somebody and that they have not seen. Opening the page marks them seen. */
@Injectable()
export class CommentNeeds implements OnModuleInit {
  constructor(
    private readonly queries: CommentQueries,
    private readonly people: PersonLoader,
    private readonly registry: NeedsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ kinds: [UNREAD], needs: ctx => this.needs(ctx) });
  }

  private async needs(ctx: RequestContext): Promise<Need[]> {
    const notices = await this.queries.notices(ctx, MOST);
    return Promise.all(
      notices.map(async ({ kind, comment, excerpt, targetTitle, path }): Promise<Need> => {
        const author = await this.people.load(ctx, comment.authorId);
        return {
          key: `${UNREAD}:${comment.id}`,
          facts: String(comment.version),
          title: `${isolated(author.name)} ${DID[kind]} “${isolated(targetTitle)}”`,
          detail: excerpt,
          path,
          action: kind === 'OWNED' ? 'Read' : 'Reply',
          // Somebody who asks or answers waits; a comment on what one shares is there to be read.
          weight: kind === 'OWNED' ? 'TO_READ' : 'OTHERS_WAIT',
          since: comment.createdAt,
        };
      }),
    );
  }
}
