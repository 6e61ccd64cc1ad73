import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Database, Outbox } from '@tessellate/api-kernel';
import { Realtime } from '@tessellate/api-realtime';
import type { ReactionChanged } from '@tessellate/reactions-contract';
import {
  type LiveActivity,
  type LivePerson,
  type LiveThread,
  type MessagePosted,
  type ThreadAudience,
  type ThreadChanged,
} from '@tessellate/discussions-contract';
import { PersonLoader } from '@tessellate/identity-api';
import { LRUCache } from 'lru-cache';
import { ThreadAccess } from './thread.access';

const ACTIVITY_EVERY_MS = 1_000;

/** Tells open screens what happened. Payloads carry what is shown, so that thousands of clients need not ask. */
@Injectable()
export class DiscussionsLive implements OnModuleInit, OnApplicationShutdown {
  private readonly people = new LRUCache<string, LivePerson>({ max: 5_000, ttl: 60_000 });
  private readonly threadOfMessage = new LRUCache<string, string>({ max: 20_000 });
  private readonly activity = new Map<string, { timer: NodeJS.Timeout; next: LiveActivity | null }>();

  constructor(
    private readonly realtime: Realtime,
    private readonly outbox: Outbox,
    private readonly access: ThreadAccess,
    private readonly database: Database,
    private readonly persons: PersonLoader,
  ) {}

  onModuleInit(): void {
    this.realtime.registerRoom({
      type: 'THREAD',
      canJoin: async (ctx, id) => (await this.access.visibleIds(ctx, [id])).has(id),
      canEdit: (_ctx, id) => this.access.isOpen(id),
    });
    this.outbox.on('message.posted', event => this.posted(event));
    this.outbox.on('message.edited', ({ threadId, id, html, excerpt, editedAt, version }) =>
      this.realtime.emit({ type: 'THREAD', id: threadId }, 'message.edited', {
        threadId,
        id,
        html,
        excerpt,
        editedAt,
        version,
      }),
    );
    this.outbox.on('message.removed', async ({ threadId, id, removedBy, removedAt, reason, authorId }) => {
      const [by] = await this.peopleOf([removedBy]);
      if (!by) return;
      this.realtime.emit({ type: 'THREAD', id: threadId }, 'message.removed', {
        threadId,
        id,
        by,
        removedAt,
        reason: null,
      });
      if (reason) this.realtime.emitToPerson(authorId, 'message.removed', { threadId, id, by, removedAt, reason });
      await this.tellLists(threadId, 'message-removed');
    });
    this.outbox.on('message.restored', async ({ threadId, id }) => {
      this.realtime.emit({ type: 'THREAD', id: threadId }, 'message.restored', { threadId, id });
      await this.tellLists(threadId, 'message-restored');
    });
    this.outbox.on('thread.changed', event => this.threadChanged(event));
    this.outbox.on('reaction.changed', change => this.reacted(change));
  }

  onApplicationShutdown(): void {
    for (const { timer } of this.activity.values()) clearTimeout(timer);
  }

  private async posted(event: MessagePosted): Promise<void> {
    const { threadId, audienceId, id, number, authorId, createdAt, html, excerpt, quote } = event;
    this.threadOfMessage.set(id, threadId);
    const [author, quoted] = await this.peopleOf([authorId, ...(quote ? [quote.authorId] : [])]);
    if (!author) return;
    this.realtime.emit({ type: 'THREAD', id: threadId }, 'message.posted', {
      threadId,
      id,
      number,
      author,
      createdAt,
      html,
      excerpt,
      quote: quote && quoted ? { id: quote.id, number: quote.number, excerpt: quote.excerpt, author: quoted } : null,
    });
    const place = (await this.access.placesOf([threadId])).get(threadId);
    if (!place) return;
    this.tellActivity(place.audienceKind, {
      threadId,
      messageId: id,
      audienceId,
      lastNumber: number,
      lastMessageAt: createdAt,
      author,
      excerpt,
    });
  }

  /** The first at once, then at most one a second per thread: lists need the newest, not every one. */
  private tellActivity(type: ThreadAudience, activity: LiveActivity): void {
    const waiting = this.activity.get(activity.threadId);
    if (waiting) {
      waiting.next = activity;
      return;
    }
    void this.tellAudience(
      type,
      activity.audienceId,
      id => this.realtime.emitToPerson(id, 'thread.activity', activity),
      room => this.realtime.emit(room, 'thread.activity', activity),
    );
    const timer = setTimeout(() => {
      const { next } = this.activity.get(activity.threadId) ?? { next: null };
      this.activity.delete(activity.threadId);
      if (next) this.tellActivity(type, next);
    }, ACTIVITY_EVERY_MS);
    timer.unref();
    this.activity.set(activity.threadId, { timer, next: null });
  }

  private async threadChanged({ threadId, change }: ThreadChanged): Promise<void> {
    const place = await this.liveThread(threadId, change);
    if (!place) return;
    const { kind, thread } = place;
    this.realtime.emit({ type: 'THREAD', id: threadId }, 'thread.changed', thread);
    await this.toLists(kind, thread);
  }

  private async tellLists(threadId: string, change: LiveThread['change']): Promise<void> {
    const place = await this.liveThread(threadId, change);
    if (place) await this.toLists(place.kind, place.thread);
  }

  private toLists(kind: ThreadAudience, thread: LiveThread): Promise<void> {
    return this.tellAudience(
      kind,
      thread.audienceId,
      id => this.realtime.emitToPerson(id, 'thread.changed', thread),
      room => this.realtime.emit(room, 'thread.changed', thread),
    );
  }

  /** A few people have no room that their lists listen in: each is told by themselves. */
  private async tellAudience(
    kind: ThreadAudience,
    audienceId: string,
    toPerson: (id: string) => void,
    toRoom: (room: { type: 'WORK_GROUP' | 'HUB'; id: string }) => void,
  ): Promise<void> {
    if (kind !== 'PEOPLE') return toRoom({ type: kind, id: audienceId });
    const members = await this.database.read<{ id: string }>(
      'conversation.listeners',
      'SELECT person_id AS id FROM conversation_member WHERE thread_id = $1 AND left_at IS NULL',
      [audienceId],
    );
    for (const { id } of members) toPerson(id);
  }

  private async liveThread(
    threadId: string,
    change: LiveThread['change'],
  ): Promise<{ kind: ThreadAudience; thread: LiveThread } | null> {
    const rows = await this.database.read<{
      kind: ThreadAudience;
      audienceId: string;
      title: string;
      pinned: boolean;
      at: Date | null;
      byId: string | null;
      reason: string | null;
    }>(
      'thread.live',
      `SELECT audience_kind AS kind, audience_id AS "audienceId", title, pinned_at IS NOT NULL AS pinned, locked_at AS at, locked_by AS "byId", lock_reason AS reason
       FROM thread WHERE id = $1`,
      [threadId],
    );
    const row = rows[0];
    if (!row) return null;
    const [by] = row.byId ? await this.peopleOf([row.byId]) : [];
    const locked = row.at ? { at: row.at.toISOString(), reason: row.reason ?? '', by: by ?? null } : null;
    const { kind, audienceId, title, pinned } = row;
    return { kind, thread: { threadId, audienceId, change, title, pinned, locked } };
  }

  /** Readers of a thread listen in the thread's room, not in a room per message. */
  private async reacted(change: ReactionChanged): Promise<void> {
    if (change.targetType !== 'MESSAGE') return;
    const threadId = this.threadOfMessage.get(change.targetId) ?? (await this.findThread(change.targetId));
    if (threadId) this.realtime.emit({ type: 'THREAD', id: threadId }, 'reaction.changed', change);
  }

  private async findThread(messageId: string): Promise<string | null> {
    const rows = await this.database.read<{ threadId: string }>(
      'message.thread',
      'SELECT thread_id AS "threadId" FROM message WHERE id = $1',
      [messageId],
    );
    if (rows[0]) this.threadOfMessage.set(messageId, rows[0].threadId);
    return rows[0]?.threadId ?? null;
  }

  /** In the order of `ids`. Kept a minute: names change rarely, and a busy thread names the same few people. */
  private async peopleOf(ids: string[]): Promise<LivePerson[]> {
    const missing = [...new Set(ids.filter(id => !this.people.has(id)))];
    if (missing.length > 0) {
      for (const { id, name, pictureFileId } of await this.persons.byIds(missing))
        this.people.set(id, { id, name, pictureFileId });
    }
    return ids.flatMap(id => this.people.get(id) ?? []);
  }
}
