import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Thread } from '../thread.entity';

/** What is left of a conversation when it has closed. Messages by their ids, so that a removed one disappears here too. */
@Entity({ name: 'thread_summary' })
export class ThreadSummary {
  @PrimaryColumn({ name: 'thread_id', type: 'uuid', primaryKeyConstraintName: 'thread_summary_pkey' })
  threadId: string;

  @OneToOne(() => Thread, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'thread_id', foreignKeyConstraintName: 'thread_summary_thread_fk' })
  thread?: Relation<Thread>;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'now()' })
  madeAt: Date;

  /** Who wrote. */
  @Column({ type: 'int' })
  people: number;

  @Column({ type: 'int' })
  messages: number;

  @Column({ name: 'quote_ids', type: 'uuid', array: true })
  quoteIds: string[];

  @Column({ name: 'question_ids', type: 'uuid', array: true })
  questionIds: string[];

  /** In a facilitator's words; empty until one writes some. */
  @Column({ type: 'text', default: '' })
  text: string;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ name: 'edited_by', type: 'uuid', nullable: true })
  editedBy: string | null;

  @Column({ name: 'edited_at', type: 'timestamptz', nullable: true })
  editedAt: Date | null;
}
