import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Need, NeedsRegistry, type RequestContext } from '@tessellate/api-kernel';
import { draftPath } from '@tessellate/practice-contract';
import { isolated } from '@tessellate/rich-text';
import { dayText } from '@tessellate/school-time-contract';
import { StrategyDraftQueries } from './drafts/strategy-draft.queries';
import { OriginQueries } from './origin/origin.queries';

const DRAFT = 'strategy.draft';
const ORIGIN = 'strategy.origin';
const PREFIX = 'strategy:';

/** What is on the shelf of drafts, and strategies that wait for the word of whoever wrote the message that they began as. */
@Injectable()
export class StrategyNeeds implements OnModuleInit {
  constructor(
    private readonly drafts: StrategyDraftQueries,
    private readonly origins: OriginQueries,
    private readonly registry: NeedsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ kinds: [DRAFT, ORIGIN], needs: ctx => this.needs(ctx) });
  }

  private async needs(ctx: RequestContext): Promise<Need[]> {
    if (ctx.me.audienceIds.length === 0) return [];
    const [drafts, asked] = await Promise.all([this.drafts.list(ctx), this.origins.asked(ctx)]);
    const answers = asked.map(({ id, title, publishedAt }) => ({
      key: `${ORIGIN}:${id}`,
      facts: '',
      title: `May “${isolated(title)}” be shared more widely than your message?`,
      detail: 'It began as one of your messages',
      path: `/practice/${id}`,
      action: 'Answer',
      weight: 'OTHERS_WAIT' as const,
      since: publishedAt,
    }));
    const unfinished = drafts.map(({ key, strategyId, title, updatedAt }) => ({
      key: `${DRAFT}:${key.slice(PREFIX.length)}`,
      // Whoever dismissed it and then wrote on has not finished it either, and knows.
      facts: '',
      title: title ? `Finish “${isolated(title)}”` : 'Finish the strategy you started',
      detail: strategyId
        ? `Your changes from ${dayText(updatedAt)} are not published yet`
        : `Draft from ${dayText(updatedAt)}`,
      path: draftPath(key) ?? '/practice/drafts',
      action: 'Carry on writing',
      weight: 'OWN' as const,
      since: updatedAt,
    }));
    return [...answers, ...unfinished];
  }
}
