import { Injectable } from '@nestjs/common';
import {
  Database,
  invalidInput,
  notFound,
  type Reads,
  type RequestContext,
  RichTextService,
} from '@tessellate/api-kernel';
import { CycleStepQueries } from '@tessellate/cycle-api';
import { LRUCache } from 'lru-cache';
import { canSee, readsThreadsOf, type ThreadPlace } from './discussion.policy';
import { MESSAGE_RULES, type RenderedMessage, withExcerpt } from './message-document';

/**
 * Where a thread lives, from memory: a thread never moves to another audience, so this can be kept for ever, and
 * posting needs no look-up before it writes.
 */
@Injectable()
export class ThreadAccess {
  private readonly places = new LRUCache<string, ThreadPlace>({ max: 20_000 });

  constructor(
    private readonly database: Database,
    private readonly texts: RichTextService,
    private readonly steps: CycleStepQueries,
  ) {}

  /** @throws AppError NOT_FOUND alike for an absent and an unseen thread */
  async require(ctx: RequestContext, threadId: string): Promise<ThreadPlace> {
    const place = (await this.placesOf([threadId])).get(threadId);
    if (!place || !canSee(ctx.me, place.audienceId)) throw notFound('This thread');
    return place;
  }

  async visibleIds(ctx: RequestContext, ids: string[]): Promise<Set<string>> {
    const places = await this.placesOf(ids);
    return new Set(ids.filter(id => canSee(ctx.me, places.get(id)?.audienceId ?? '')));
  }

  /** Whether messages can be posted there: it is not locked. */
  async isOpen(threadId: string): Promise<boolean> {
    const [thread] = await this.database.read<{ open: boolean }>(
      'thread.open',
      'SELECT locked_at IS NULL AS open FROM thread WHERE id = $1',
      [threadId],
    );
    return thread?.open ?? false;
  }

  /**
   * A message that comes in; whom it mentions must be able to read the thread.
   * @param messageId of an edited message: whom it mentioned before may have left meanwhile
   */
  async acceptMessage(
    ctx: RequestContext,
    where: Pick<ThreadPlace, 'audienceId'> | { reads: Reads },
    document: unknown,
    messageId?: string,
  ): Promise<RenderedMessage> {
    const place = {
      field: 'document',
      reads: 'reads' in where ? where.reads : readsThreadsOf(where.audienceId),
      ...(messageId ? { before: () => this.mentionedIn(messageId) } : {}),
    };
    return withExcerpt(await this.texts.accept(ctx, document, place, MESSAGE_RULES));
  }

  private async mentionedIn(messageId: string): Promise<string[]> {
    const rows = await this.database.read<{ id: string }>(
      'message.mentioned',
      'SELECT person_id AS id FROM message_mention WHERE message_id = $1',
      [messageId],
    );
    return rows.map(({ id }) => id);
  }

  /** A thread on a step of another group would be shown by neither. Unseen and absent steps answer alike. */
  async requireStep(ctx: RequestContext, audienceId: string, stepId: string | null | undefined): Promise<void> {
    if (!stepId) return;
    const step = await this.steps.byId(ctx, stepId);
    if (step?.workGroupId !== audienceId) {
      throw invalidInput(
        'This group has no such workshop or task. Choose one from its cycle, or “The whole year”.',
        'stepId',
      );
    }
  }

  async placesOf(ids: string[]): Promise<Map<string, ThreadPlace>> {
    const found = new Map<string, ThreadPlace>();
    const missing: string[] = [];
    for (const id of ids) {
      const place = this.places.get(id);
      if (place) found.set(id, place);
      else missing.push(id);
    }
    if (missing.length > 0) {
      const rows = await this.database.read<ThreadPlace & { id: string }>(
        'thread.places',
        'SELECT id, audience_kind AS "audienceKind", audience_id AS "audienceId" FROM thread WHERE id = ANY($1::uuid[])',
        [missing],
      );
      for (const { id, ...place } of rows) {
        this.places.set(id, place);
        found.set(id, place);
      }
    }
    return found;
  }
}
