import { PracticeInit1767225600400 } from './migrations/practice-init.migration';
import { PracticeOrigins1796000009400 } from './migrations/practice-origins.migration';
import { StrategyOrigin } from './origin/strategy-origin.entity';
import { StrategyRevision } from './strategy-revision.entity';
import { StrategySearch } from './strategy-search.entity';
import { Strategy } from './strategy.entity';

export const practiceEntities: Function[] = [Strategy, StrategyOrigin, StrategyRevision, StrategySearch];
export const practiceMigrations: Function[] = [PracticeInit1767225600400, PracticeOrigins1796000009400];

export { PracticeApiModule } from './practice-api.module';
export { StrategyType } from './graphql/strategy.type';
export { StrategyQueries } from './strategy.queries';
export { StrategyService } from './strategy.service';
