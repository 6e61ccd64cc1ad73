import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A domain event that was delivered, kept for some days so that projections can be rebuilt. */
@Entity({ name: 'event_log' })
@Index('event_log_delivered_at', ['deliveredAt'])
export class LoggedDomainEvent {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'event_log_pkey' })
  id: string;

  @Column({ type: 'text' })
  type: string;

  @Column({ type: 'jsonb' })
  payload: unknown;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ name: 'delivered_at', type: 'timestamptz', default: () => 'now()' })
  deliveredAt: Date;
}
