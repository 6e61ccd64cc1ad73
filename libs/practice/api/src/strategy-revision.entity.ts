import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a strategy said before an edit. Kept, so that nothing that was said is lost. */
@Entity({ name: 'strategy_revision' })
export class StrategyRevision {
  @PrimaryColumn({ name: 'strategy_id', type: 'uuid', primaryKeyConstraintName: 'strategy_revision_pkey' })
  strategyId: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'strategy_revision_pkey' })
  version: number;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'jsonb' })
  documents: object;

  @Column({ name: 'replaced_at', type: 'timestamptz', default: () => 'now()' })
  replacedAt: Date;
}
