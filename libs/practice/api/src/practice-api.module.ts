import type { StrategyType } from './graphql/strategy.type';
import { Module, type OnModuleInit } from '@nestjs/common';
import {
  member,
  moderationNotice,
  Notices,
  Outbox,
  PermissionRegistry,
  TargetRegistry,
  eventSchemas,
  declareTargetTypes,
  SearchRegistry,
} from '@tessellate/api-kernel';
import { practiceEvents } from '@tessellate/practice-contract/events';
import { Realtime } from '@tessellate/api-realtime';
import { IdentityApiModule } from '@tessellate/identity-api';
import { NetworkApiModule } from '@tessellate/network-api';
import type { StrategyEvent } from '@tessellate/practice-contract';
import { WorkGroupsApiModule } from '@tessellate/work-groups-api';
import { StrategyDraftQueries } from './drafts/strategy-draft.queries';
import { StrategyDraftResolver } from './drafts/strategy-draft.resolver';
import { OriginAnswerService } from './origin/origin-answer.service';
import { OriginNotices } from './origin/origin.notices';
import { OriginQueries } from './origin/origin.queries';
import { OriginOfStrategyResolver, StrategyBeginningResolver, StrategyOriginResolver } from './origin/origin.resolver';
import { StrategyOriginService } from './origin/strategy-origin.service';
import { StrategyNeeds } from './strategy.needs';
import { StrategyPreviewResolver } from './strategy-preview.resolver';
import { StrategyPreviewService } from './strategy-preview.service';
import { StrategyQueries } from './strategy.queries';
import { StrategyResolver } from './strategy.resolver';
import { StrategyTextService } from './strategy-text.service';
import { StrategyService } from './strategy.service';
import { StrategyVersionQueries } from './versions/strategy-version.queries';
import { StrategyVersionResolver } from './versions/strategy-version.resolver';
import { STRATEGY_REMOVED, StrategyTargetPolicy } from './strategy.target';

declareTargetTypes('STRATEGY');

declare module '@tessellate/api-kernel' {
  interface SearchSources {
    strategies: StrategyType;
  }
}

@Module({
  imports: [IdentityApiModule, NetworkApiModule, WorkGroupsApiModule],
  providers: [
    eventSchemas(practiceEvents),
    OriginAnswerService,
    OriginNotices,
    OriginOfStrategyResolver,
    OriginQueries,
    StrategyBeginningResolver,
    StrategyOriginResolver,
    StrategyOriginService,
    StrategyDraftQueries,
    StrategyDraftResolver,
    StrategyNeeds,
    StrategyPreviewResolver,
    StrategyPreviewService,
    StrategyQueries,
    StrategyResolver,
    StrategyTextService,
    StrategyService,
    StrategyTargetPolicy,
    StrategyVersionQueries,
    StrategyVersionResolver,
  ],
  exports: [StrategyQueries, StrategyService],
})
export class PracticeApiModule implements OnModuleInit {
  constructor(
    private readonly permissions: PermissionRegistry,
    private readonly targets: TargetRegistry,
    private readonly policy: StrategyTargetPolicy,
    private readonly outbox: Outbox,
    private readonly realtime: Realtime,
    private readonly notices: Notices,
    queries: StrategyQueries,
    search: SearchRegistry,
    origins: OriginNotices,
  ) {
    origins.register();
    search.register({
      name: 'strategies',
      most: 50,
      find: async (ctx, { text, first }) => (text.trim().length < 2 ? [] : queries.search(ctx, text, first)),
    });
  }

  onModuleInit(): void {
    this.permissions.register({ 'strategy.read': member, 'strategy.write': member });
    this.targets.register(this.policy);
    const removed = {
      kind: STRATEGY_REMOVED,
      label: 'A facilitator removes one of your strategies',
      canGet: member,
      title: 'Your strategy was removed',
    };
    this.notices.register(moderationNotice(removed, this.targets));
    this.realtime.registerRoom({
      type: 'STRATEGY',
      canJoin: async (ctx, id) => (await this.policy.visibleIds(ctx, [id])).has(id),
    });
    const edited = ({ strategyId }: StrategyEvent) =>
      this.realtime.emit({ type: 'STRATEGY', id: strategyId }, 'strategy.edited', { strategyId });
    this.outbox.on('strategy.edited', edited);
    this.outbox.on('strategy.reach-changed', edited);
    this.outbox.on('strategy.origin-answered', edited);
    this.outbox.on('strategy.removed', ({ strategyId }) =>
      this.realtime.emit({ type: 'STRATEGY', id: strategyId }, 'strategy.removed', { strategyId }),
    );
    this.outbox.on('strategy.published', ({ strategyId, audienceId, reach }) => {
      // All hubs together have no room: nobody waits for what is new everywhere.
      if (reach === 'ALL_HUBS') return;
      this.realtime.emit({ type: reach, id: audienceId }, 'strategy.published', { strategyId, audienceId });
    });
  }
}
