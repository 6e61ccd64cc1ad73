import { Injectable } from '@nestjs/common';
import {
  AppError,
  Database,
  type HostModeration,
  type HostReplies,
  type RequestContext,
  type TargetAction,
  type TargetDescription,
  type TargetPolicy,
} from '@tessellate/api-kernel';
import type { ThreadAudience } from '@tessellate/discussions-contract';
import type { RichDocument } from '@tessellate/rich-text';
import type { EntityManager } from 'typeorm';
import { MESSAGE_REMOVED, MESSAGE_RESTORED } from './discussion.notices';
import { canSee, canModerate, messageRights, readableAudiences } from './discussion.policy';
import { MessageService } from './message.service';
import { TITLE } from './thread.target';

interface Row {
  id: string;
  authorId: string;
  audienceKind: ThreadAudience;
  audienceId: string;
  isLocked: boolean;
  isRemoved: boolean;
  removedBy: string | null;
}

/** @returns when, or null when it was removed before */
export async function hideMessage(tx: EntityManager, id: string, by: string, reason: string | null) {
  const [rows]: [{ at: Date }[], number] = await tx.query(
    `UPDATE message SET removed_at = date_trunc('milliseconds', now()), removed_by = $2, removal_reason = $3
     WHERE id = $1 AND removed_at IS NULL RETURNING removed_at AS at`,
    [id, by, reason],
  );
  return rows[0]?.at ?? null;
}

@Injectable()
export class MessageTarget implements TargetPolicy {
  readonly type = 'MESSAGE';

  /** Its text stays unseen, for an appeal. */
  readonly moderation: HostModeration = {
    act: MESSAGE_REMOVED,
    refusal: 'You can remove your own messages. For others’, ask a facilitator.',
    authorOf: async (tx, id) => {
      const [message]: { authorId: string; threadId: string; audienceId: string }[] = await tx.query(
        `SELECT m.author_id AS "authorId", m.thread_id AS "threadId", t.audience_id AS "audienceId"
         FROM message m JOIN thread t ON t.id = m.thread_id WHERE m.id = $1`,
        [id],
      );
      if (!message) return null;
      const { authorId, threadId, audienceId } = message;
      return { authorId, place: { type: 'THREAD', id: threadId }, audienceId };
    },
    hide: (tx, id, { personId, reason }) => hideMessage(tx, id, personId, reason),
    restoring: {
      act: MESSAGE_RESTORED,
      refusal: 'Only a facilitator can put back what a facilitator removed.',
      can: async (ctx, id) => (await this.visible(ctx, [id])).some(row => messageRights(ctx.me, row).restore),
      restore: async (tx, id) => {
        const [rows]: [{ id: string }[], number] = await tx.query(
          `UPDATE message SET removed_at = NULL, removed_by = NULL, removal_reason = NULL
           WHERE id = $1 AND removed_by <> author_id RETURNING id`,
          [id],
        );
        return rows.length > 0;
      },
    },
  };

  /** An answer is one more message of the thread. */
  readonly replies: HostReplies = {
    mutation: 'postMessage',
    permission: 'message.post',
    can: async (ctx, ids) => {
      const rows = await this.visible(ctx, ids);
      return new Set(rows.filter(row => !row.isLocked && !row.isRemoved).map(row => row.id));
    },
    post: async (ctx, id, reply) => {
      const { threadId } = await this.messages.read(ctx, id);
      const answer = await this.messages.post(ctx, { ...reply, threadId });
      if ('reason' in answer)
        throw new AppError('LOCKED', `${answer.explanation} The reason given: ${answer.reason}`.trim());
      return `/discussions/${threadId}?message=${answer.number}`;
    },
  };

  constructor(
    private readonly database: Database,
    private readonly messages: MessageService,
  ) {}

  /** A removed message is not there any more, except for moderators who may have to look at what it showed. */
  async visibleIds(ctx: RequestContext, ids: string[]): Promise<Set<string>> {
    const rows = await this.visible(ctx, ids);
    return new Set(rows.map(row => row.id));
  }

  async can(ctx: RequestContext, action: TargetAction, ids: string[]): Promise<Set<string>> {
    const rows = await this.visible(ctx, ids);
    const allowed = rows.filter(row => {
      const rights = messageRights(ctx.me, row);
      if (action === 'react') return rights.react;
      if (action === 'moderate') return rights.moderate;
      return action === 'attach' && rights.edit;
    });
    return new Set(allowed.map(row => row.id));
  }

  async describe(ids: string[]): Promise<Map<string, TargetDescription>> {
    const rows = await this.database.read<{
      id: string;
      threadId: string;
      number: number;
      title: string;
      authorId: string;
      audienceId: string;
      removed: boolean;
    }>(
      'message.describe',
      `SELECT m.id, m.thread_id AS "threadId", m.number, ${TITLE} AS title, m.author_id AS "authorId", t.audience_id AS "audienceId",
         m.removed_at IS NOT NULL AS removed
       FROM message m JOIN thread t ON t.id = m.thread_id WHERE m.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(
      rows.map(({ id, threadId, number, title, authorId, audienceId, removed }) => [
        id,
        { id, title, path: `/discussions/${threadId}?message=${number}`, ownerIds: [authorId], audienceId, removed },
      ]),
    );
  }

  async passages(ctx: RequestContext, ids: string[]): Promise<Map<string, RichDocument>> {
    const rows = await this.database.read<{ id: string; document: RichDocument }>(
      'message.passages',
      `SELECT m.id, m.document FROM message m JOIN thread t ON t.id = m.thread_id
       WHERE m.id = ANY($1::uuid[]) AND m.removed_at IS NULL AND t.audience_id = ANY($2::uuid[])`,
      [ids, readableAudiences(ctx.me)],
    );
    return new Map(rows.map(({ id, document }) => [id, document]));
  }

  private async visible(ctx: RequestContext, ids: string[]): Promise<Row[]> {
    const rows = await this.database.read<Row>(
      'message.access',
      `SELECT m.id, m.author_id AS "authorId", t.audience_kind AS "audienceKind", t.audience_id AS "audienceId",
         t.locked_at IS NOT NULL AS "isLocked", m.removed_at IS NOT NULL AS "isRemoved",
         m.removed_by AS "removedBy"
       FROM message m JOIN thread t ON t.id = m.thread_id WHERE m.id = ANY($1::uuid[])`,
      [ids],
    );
    return rows.filter(row => canSee(ctx.me, row.audienceId) && (!row.isRemoved || canModerate(ctx.me, row)));
  }
}
