import { Injectable } from '@nestjs/common';
import { Database, member, type Notice, Notices, type NoticeText, type RequestContext } from '@tessellate/api-kernel';
import { PersonLoader } from '@tessellate/identity-api';
import { type Reach, REACH_READERS } from '@tessellate/practice-contract';
import { isolated } from '@tessellate/rich-text';

export const BEGUN_FROM_MESSAGE = 'strategy.begunFromMessage';
export const ORIGIN_ANSWERED = 'strategy.originAnswered';

const readers = (reach: unknown): string | undefined => REACH_READERS[reach as Reach];

/** Tells the author of a message of the strategy that was made of it, and the strategy's author of the answer. */
@Injectable()
export class OriginNotices {
  constructor(
    private readonly notices: Notices,
    private readonly database: Database,
    private readonly people: PersonLoader,
  ) {}

  register(): void {
    this.notices.register(
      {
        kind: BEGUN_FROM_MESSAGE,
        label: 'Somebody turns your message into a strategy',
        section: 'Practice',
        why: 'You wrote the message.',
        canGet: member,
        email: 'SOON',
        render: (ctx, notices) =>
          this.render(ctx, notices, (name, title, { data }) => {
            const wish = readers(data['wish']);
            return wish
              ? {
                  title: `${name} turned your message into a strategy and asks whether ${wish} may read it: ${title}`,
                  detail: 'Until you agree, only those who could read your message can read it.',
                }
              : {
                  title: `${name} turned your message into a strategy: ${title}`,
                  detail: 'You are named as the author of the message.',
                };
          }),
      },
      {
        kind: ORIGIN_ANSWERED,
        label: 'Somebody answers whether your strategy can be shared more widely than their message',
        section: 'Practice',
        why: 'Your strategy began as their message.',
        canGet: member,
        email: 'SOON',
        render: (ctx, notices) =>
          this.render(ctx, notices, (name, title, { data }) =>
            data['agreed']
              ? {
                  title: `${name} agrees that ${title} can be shared more widely`,
                  detail: `It is now shared with ${readers(data['reach']) ?? 'its readers'}.`,
                }
              : {
                  title: `${name} would rather keep ${title} where their message was written`,
                  detail: `It is shared with ${readers(data['reach']) ?? 'its readers'}. Talk to them if you see it differently.`,
                },
          ),
      },
    );
  }

  private async render(
    ctx: RequestContext,
    notices: Notice[],
    words: (name: string, title: string, notice: Notice) => Omit<NoticeText, 'path'>,
  ): Promise<Map<string, NoticeText>> {
    const rows = await this.database.read<{ id: string; title: string }>(
      'strategy.originNotices',
      'SELECT id, title FROM strategy WHERE id = ANY($1::uuid[]) AND removed_at IS NULL',
      [notices.map(({ about }) => about.id)],
    );
    const titles = new Map(rows.map(({ id, title }) => [id, title]));
    const texts = new Map<string, NoticeText>();
    for (const notice of notices) {
      const title = titles.get(notice.about.id);
      if (title === undefined) continue;
      const { name } = await this.people.load(ctx, String(notice.data['byId']));
      const path = `/practice/${notice.about.id}`;
      texts.set(notice.id, { ...words(isolated(name), `“${isolated(title)}”`, notice), path });
    }
    return texts;
  }
}
