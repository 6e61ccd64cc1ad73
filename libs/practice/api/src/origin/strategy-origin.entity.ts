import type { OriginAnswer, Reach } from '@tessellate/practice-contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The message that a strategy began as. None of its words: they go when it is removed. */
@Entity({ name: 'strategy_origin' })
@Index('strategy_origin_asked', ['authorId'], { where: "answer = 'ASKED'" })
export class StrategyOrigin {
  @PrimaryColumn({ name: 'strategy_id', type: 'uuid', primaryKeyConstraintName: 'strategy_origin_pkey' })
  strategyId: string;

  @Column({ name: 'message_id', type: 'uuid' })
  messageId: string;

  /** Who wrote the message. */
  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  /** Who could read the message: without its author's agreement the strategy goes no further. */
  @Column({ name: 'audience_id', type: 'uuid' })
  audienceId: string;

  /** Null while nobody has asked. */
  @Column({ type: 'text', nullable: true })
  answer: OriginAnswer | null;

  /** How far the strategy's author would share it, while the answer is waited for. */
  @Column({ type: 'text', nullable: true })
  wish: Reach | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt: Date | null;
}
