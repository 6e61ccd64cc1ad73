import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A domain event waiting to be delivered. Written in the transaction of the change it tells of, moved to the event log once delivered. */
@Entity({ name: 'outbox' })
@Index('outbox_due', ['dueAt', 'id'])
export class OutboxEvent {
  @PrimaryGeneratedColumn({ type: 'bigint', primaryKeyConstraintName: 'outbox_pkey' })
  id: string;

  @Column({ type: 'text' })
  type: string;

  @Column({ type: 'jsonb' })
  payload: unknown;

  /** When it occurred: the time of the transaction that stored it. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  @Column({ type: 'int', default: 0 })
  attempts: number;

  @Column({ name: 'due_at', type: 'timestamptz', default: () => 'now()' })
  dueAt: Date;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError: string | null;
}
