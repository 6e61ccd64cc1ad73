import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Need, NeedsRegistry, type RequestContext } from '@tessellate/api-kernel';
import { draftPath } from '@tessellate/practice-contract';
import { isolated } from '@tessellate/rich-text';
import { dayText } from '@tessellate/school-time-contract';
import { StrategyDraftQueries } from './drafts/strategy-draft.queries';

const DRAFT = 'strategy.draft';
const PREFIX = 'strategy:';

/** Strategies that somebody has begun, or changed, and not shared so: what is on the shelf of drafts. */
@Injectable()
export class StrategyNeeds implements OnModuleInit {
  constructor(
    private readonly drafts: StrategyDraftQueries,
    private readonly registry: NeedsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ kinds: [DRAFT], needs: ctx => this.needs(ctx) });
  }

  private async needs(ctx: RequestContext): Promise<Need[]> {
    if (ctx.me.audienceIds.length === 0) return [];
    const drafts = await this.drafts.list(ctx);
    return drafts.map(({ key, strategyId, title, updatedAt }) => ({
      key: `${DRAFT}:${key.slice(PREFIX.length)}`,
      // Whoever dismissed it and then wrote on has not finished it either, and knows.
      facts: '',
      title: title ? `Finish “${isolated(title)}”` : 'Finish the strategy that you began',
      detail: strategyId
        ? `Your changes of ${dayText(updatedAt)} are not published`
        : `A draft since ${dayText(updatedAt)}`,
      path: draftPath(key) ?? '/practice/drafts',
      action: 'Go on writing',
      weight: 'OWN',
      since: updatedAt,
    }));
  }
}
