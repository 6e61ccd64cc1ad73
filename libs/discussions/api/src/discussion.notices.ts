import { Injectable } from '@nestjs/common';
import {
  CommandService,
  Database,
  moderationNotice,
  type Notice,
  Notices,
  type NoticeText,
  Outbox,
  type RequestContext,
  TargetRegistry,
  member,
} from '@tessellate/api-kernel';
import type { MessageEdited, MessagePosted } from '@tessellate/discussions-contract';
import { PersonLoader } from '@tessellate/identity-api';
import { isolated } from '@tessellate/rich-text';
import { FOLLOWED, RECEIVED } from './marks/follower.jobs';

const MENTIONED = 'message.mentioned';
export const MESSAGE_REMOVED = 'message.removed';
export const MESSAGE_RESTORED = 'message.restored';
export const THREAD_LOCKED = 'thread.locked';

/** Tells people of messages that name them, and of acts of moderation on what they wrote. */
@Injectable()
export class DiscussionNotices {
  constructor(
    private readonly notices: Notices,
    private readonly outbox: Outbox,
    private readonly commands: CommandService,
    private readonly database: Database,
    private readonly people: PersonLoader,
  ) {}

  open(targets: TargetRegistry): void {
    const removed = {
      kind: MESSAGE_REMOVED,
      label: 'A facilitator removes one of your messages',
      canGet: member,
      title: 'Your message was removed',
    };
    const restored = {
      kind: MESSAGE_RESTORED,
      label: 'A facilitator puts back one of your messages',
      canGet: member,
      title: 'Your message was put back',
      next: 'Everybody in the thread can read it again.',
    };
    const locked = {
      kind: THREAD_LOCKED,
      label: 'A thread you opened is locked',
      canGet: member,
      title: 'Your thread was locked',
    };
    this.notices.register(
      {
        kind: MENTIONED,
        label: 'Somebody mentions you in a thread',
        section: 'Discussions',
        why: 'You are mentioned in a message.',
        canGet: member,
        email: 'SOON',
        quotes: true,
        render: (ctx, notices) => this.render(ctx, notices, 'mentioned you', true),
      },
      {
        kind: RECEIVED,
        label: 'Somebody writes a message to you',
        section: 'Discussions',
        why: 'You are one of the people of this conversation.',
        canGet: member,
        email: 'SOON',
        quotes: true,
        render: (ctx, notices) => this.render(ctx, notices, 'wrote to you', false),
      },
      {
        kind: FOLLOWED,
        label: 'Somebody writes in a thread you follow',
        section: 'Discussions',
        why: 'You follow this thread.',
        canGet: member,
        email: 'DIGEST',
        quotes: true,
        // To the thread itself, which opens where the unread begin.
        render: (ctx, notices) => this.render(ctx, notices, 'wrote', false),
      },
      moderationNotice(removed, targets),
      moderationNotice(restored, targets),
      moderationNotice(locked, targets),
    );
    this.outbox.on('message.posted', event => this.posted(event));
    this.outbox.on('message.edited', event => this.edited(event));
  }

  /** Messages are stored in batches by one statement; what follows from them is raised from their events. */
  private async posted({ id, threadId, number, authorId, mentions, createdAt }: MessagePosted): Promise<void> {
    const others = mentions.filter(personId => personId !== authorId);
    if (others.length === 0) return;
    // Somebody with the thread open has read it already.
    const unread = await this.database.read<{ id: string }>(
      'message.mentioned-unread',
      `SELECT p.id FROM unnest($1::uuid[]) AS p(id) WHERE NOT EXISTS (SELECT 1 FROM read_state r
         WHERE r.person_id = p.id AND r.thread_id = $2 AND r.last_read_number >= $3)`,
      [others, threadId, number],
    );
    await this.raise(
      id,
      unread.map(person => person.id),
      new Date(createdAt),
    );
  }

  private async edited({ id, newMentions, editedAt }: MessageEdited): Promise<void> {
    if (newMentions.length === 0) return;
    const authors = await this.database.read<{ authorId: string }>(
      'message.author',
      'SELECT author_id AS "authorId" FROM message WHERE id = $1',
      [id],
    );
    await this.raise(
      id,
      newMentions.filter(personId => personId !== authors[0]?.authorId),
      new Date(editedAt),
    );
  }

  /** The notice has the message's id: the event may come twice, and a mention taken out and put back is told once. */
  private async raise(messageId: string, to: string[], at: Date): Promise<void> {
    if (to.length === 0) return;
    const about = { type: 'MESSAGE' as const, id: messageId };
    await this.commands.unattended(({ tx }) =>
      this.notices.raise(tx, { id: messageId, kind: MENTIONED, to, about, at }),
    );
  }

  private async render(
    ctx: RequestContext,
    notices: Notice[],
    did: string,
    toMessage: boolean,
  ): Promise<Map<string, NoticeText>> {
    const rows = await this.database.read<{
      id: string;
      threadId: string;
      number: number;
      title: string;
      authorId: string;
    }>(
      'message.noticed',
      `SELECT m.id, m.thread_id AS "threadId", m.number, t.title, m.author_id AS "authorId"
       FROM message m JOIN thread t ON t.id = m.thread_id WHERE m.id = ANY($1::uuid[]) AND m.removed_at IS NULL`,
      [notices.map(({ about }) => about.id)],
    );
    const byId = new Map(rows.map(row => [row.id, row]));
    const texts = new Map<string, NoticeText>();
    for (const { id, about } of notices) {
      const message = byId.get(about.id);
      if (!message) continue;
      const author = await this.people.load(ctx, message.authorId);
      texts.set(id, {
        title: message.title
          ? `${isolated(author.name)} ${did} in “${isolated(message.title)}”`
          : `${isolated(author.name)} ${did}`,
        path: `/discussions/${message.threadId}${toMessage ? `?message=${message.number}` : ''}`,
      });
    }
    return texts;
  }
}
