import { Injectable } from '@nestjs/common';
import { AppError, type CommandScope, CommandService, contentHash, type RequestContext } from '@tessellate/api-kernel';
import { FileService } from '@tessellate/files-api';
import type { RichDocument } from '@tessellate/rich-text';
import type { EntityManager } from 'typeorm';
import type { RenderedMessage } from './message-document';

/** A validated message with everything derived from it, ready to be stored. */
export interface PreparedPost {
  id: string;
  authorId: string;
  document: RichDocument;
  html: string;
  text: string;
  excerpt: string;
  quoteOf: string | null;
  quote: { id: string; number: number; authorId: string; excerpt: string } | null;
  mentions: string[];
  /** Of what was sent: under the same id, other words are no repetition. */
  contentHash: string;
}

/** An absent thread answers `NO_THREAD`. */
export interface PostOutcome {
  outcome: 'POSTED' | 'REPEATED' | 'STORED_BEFORE' | 'LOCKED' | 'CONFLICT' | 'NO_THREAD';
  number: number | null;
  postedAt: Date | null;
}

/** What is stored with a message, in its transaction. */
export interface PostedBeside {
  /** Said with the message: under the same id, something else is no repetition. */
  sent: object;
  store: (scope: CommandScope) => Promise<void>;
}

interface PostRow extends PostOutcome {
  postId: string;
}

interface Waiting {
  post: PreparedPost;
  resolve(outcome: PostOutcome): void;
  reject(error: unknown): void;
}

const BATCH = 64;

const POST_STATEMENT = `SELECT post_id AS "postId", outcome, message_number AS number, posted_at AS "postedAt"
  FROM post_messages($1::uuid, $2::jsonb)`;

/** Posts inside a transaction that does more, such as opening the thread. */
export async function postIn(
  tx: EntityManager,
  ctx: RequestContext,
  files: FileService,
  threadId: string,
  post: PreparedPost,
  fileIds: string[],
): Promise<PostOutcome> {
  const rows: PostRow[] = await tx.query(POST_STATEMENT, [threadId, JSON.stringify([post])]);
  const outcome = rows[0] ?? { outcome: 'NO_THREAD', number: null, postedAt: null };
  if (outcome.outcome === 'POSTED' && fileIds.length > 0)
    await files.attach(tx, ctx, fileIds, { type: 'MESSAGE', id: post.id });
  return outcome;
}

/** The message that a thread is opened with. @throws AppError CONFLICT, LOCKED */
export async function postFirst(
  tx: EntityManager,
  ctx: RequestContext,
  files: FileService,
  threadId: string,
  { id, document: sent }: { id: string; document: RichDocument },
  { fileIds, ...written }: RenderedMessage,
): Promise<void> {
  const of = { id, authorId: ctx.me.personId, quoteOf: null, quote: null };
  const post = { ...of, ...written, contentHash: contentHash({ threadId, document: sent }) };
  const { outcome } = await postIn(tx, ctx, files, threadId, post, fileIds);
  if (outcome === 'LOCKED') throw new AppError('LOCKED', 'This conversation is closed to new messages.');
  if (outcome !== 'POSTED')
    throw new AppError('CONFLICT', 'This message id was already used for another message. Send a new one.');
}

/**
 * Stores posts, one statement at a time per thread: what arrives while a statement of the thread runs goes together
 * into the next one. Without this, many writers of one thread would queue for its row and pay one disk flush each.
 */
@Injectable()
export class PostQueue {
  private readonly waiting = new Map<string, Waiting[]>();

  constructor(
    private readonly commands: CommandService,
    private readonly files: FileService,
  ) {}

  /** Resolves once the message is durable. */
  post(threadId: string, post: PreparedPost): Promise<PostOutcome> {
    return new Promise((resolve, reject) => {
      const entry = { post, resolve, reject };
      const queue = this.waiting.get(threadId);
      if (queue) {
        queue.push(entry);
        return;
      }
      this.waiting.set(threadId, [entry]);
      void this.run(threadId);
    });
  }

  /** Pictures are checked and recorded in the same transaction, so this way is longer and shares no statement. */
  async postWithFiles(
    ctx: RequestContext,
    threadId: string,
    post: PreparedPost,
    fileIds: string[],
    beside?: PostedBeside['store'],
  ): Promise<PostOutcome> {
    return this.commands.unattended(async scope => {
      const outcome = await postIn(scope.tx, ctx, this.files, threadId, post, fileIds);
      if (outcome.outcome === 'POSTED') await beside?.(scope);
      return outcome;
    });
  }

  private async run(threadId: string): Promise<void> {
    for (;;) {
      const batch = this.waiting.get(threadId)?.splice(0, BATCH) ?? [];
      if (batch.length === 0) break;
      await this.store(threadId, batch);
    }
    this.waiting.delete(threadId);
  }

  private async store(threadId: string, batch: Waiting[]): Promise<void> {
    try {
      const posts = JSON.stringify(batch.map(entry => entry.post));
      const rows = await this.commands.statement<PostRow>('message.post', POST_STATEMENT, [threadId, posts]);
      batch.forEach((entry, index) =>
        entry.resolve(rows[index] ?? { outcome: 'NO_THREAD', number: null, postedAt: null }),
      );
    } catch (error) {
      // One bad post must not fail the others: each is tried by itself.
      if (batch.length > 1) for (const entry of batch) await this.store(threadId, [entry]);
      else batch[0]?.reject(error);
    }
  }
}
