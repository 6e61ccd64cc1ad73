import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Thread } from '../thread.entity';

/** A thread whose readers are a few named people instead of a group. */
@Entity({ name: 'conversation' })
@Unique('conversation_pair', ['pair'])
@Index('conversation_opened', ['openedBy', 'openedAt'])
export class Conversation {
  @PrimaryColumn({ name: 'thread_id', type: 'uuid', primaryKeyConstraintName: 'conversation_pkey' })
  threadId: string;

  @OneToOne(() => Thread, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'thread_id', foreignKeyConstraintName: 'conversation_thread_fk' })
  thread?: Relation<Thread>;

  /** Both people's ids in order, so that two people have one conversation; null for more of them. */
  @Column({ type: 'text', nullable: true })
  pair: string | null;

  @Column({ name: 'opened_by', type: 'uuid' })
  openedBy: string;

  @Column({ name: 'opened_at', type: 'timestamptz', default: () => 'now()' })
  openedAt: Date;
}
