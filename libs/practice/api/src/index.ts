import { PracticeInit1767225600400 } from './migrations/practice-init.migration';
import { StrategyRevision } from './strategy-revision.entity';
import { StrategySearch } from './strategy-search.entity';
import { Strategy } from './strategy.entity';

export const practiceEntities: Function[] = [Strategy, StrategyRevision, StrategySearch];
export const practiceMigrations: Function[] = [PracticeInit1767225600400];

export { PracticeApiModule } from './practice-api.module';
export { StrategyType } from './graphql/strategy.type';
export { StrategyQueries } from './strategy.queries';
export { StrategyService } from './strategy.service';
