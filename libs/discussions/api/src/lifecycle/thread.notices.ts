import { Injectable } from '@nestjs/common';
import { type Notice, type NoticeKind, Notices, type NoticeText, type RequestContext } from '@tessellate/api-kernel';
import { inWorkGroup } from '@tessellate/work-groups-api';
import { isolated } from '@tessellate/rich-text';
import { ThreadQueries } from '../thread.queries';

/** What members are told of threads that open and close by themselves. */
@Injectable()
export class ThreadNotices {
  constructor(
    private readonly notices: Notices,
    private readonly threads: ThreadQueries,
  ) {}

  register(): void {
    const kind = (name: string, label: string, words: (title: string) => Omit<NoticeText, 'path'>): NoticeKind => ({
      kind: name,
      label,
      section: 'Discussions',
      why: 'You belong to this Work Group.',
      canGet: inWorkGroup,
      email: 'DIGEST',
      render: (ctx, notices) => this.render(ctx, notices, words),
    });
    this.notices.register(
      kind('thread.opened', 'A thread opens for a workshop and its task', title => ({
        title: `A thread has opened: ${title}`,
        detail: 'For what comes up in the workshop, and afterwards for how the task is going.',
      })),
      kind('thread.closed', 'A task’s thread closes with a summary', title => ({
        title: `The thread has closed with a summary: ${title}`,
        detail: 'What stood out, and what nobody has answered yet, for the next workshop.',
      })),
    );
  }

  private async render(
    ctx: RequestContext,
    notices: Notice[],
    words: (title: string) => Omit<NoticeText, 'path'>,
  ): Promise<Map<string, NoticeText>> {
    const threads = await Promise.all(notices.map(notice => this.threads.load(ctx, notice.about.id)));
    return new Map(
      notices.flatMap((notice, index) => {
        const thread = threads[index];
        return thread ? [[notice.id, { ...words(isolated(thread.title)), path: `/discussions/${thread.id}` }]] : [];
      }),
    );
  }
}
