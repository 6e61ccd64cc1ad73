import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a strategy is found by, apart from the strategy itself so that feeds never read it. */
@Entity({ name: 'strategy_search' })
@Index('strategy_search_words', { synchronize: false })
@Index('strategy_search_formulas', { synchronize: false })
export class StrategySearch {
  @PrimaryColumn({ name: 'strategy_id', type: 'uuid', primaryKeyConstraintName: 'strategy_search_pkey' })
  strategyId: string;

  @Column({ type: 'tsvector' })
  words: string;

  /** LaTeX of its formulas without spaces, one a line. */
  @Column({ type: 'text', default: '' })
  formulas: string;
}
