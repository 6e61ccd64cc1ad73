import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Thread } from '../thread.entity';

/** A thread or a message that one person has saved for later. */
@Entity({ name: 'saved_post' })
@Index('saved_post_list', { synchronize: false })
@Index('saved_post_thread', ['threadId'])
export class SavedPost {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'saved_post_pkey' })
  personId: string;

  @PrimaryColumn({ name: 'thread_id', type: 'uuid', primaryKeyConstraintName: 'saved_post_pkey' })
  threadId: string;

  @ManyToOne(() => Thread, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'thread_id', foreignKeyConstraintName: 'saved_post_thread_fk' })
  thread?: Relation<Thread>;

  /** Of the message, which it keeps for ever; 0 for the thread itself. */
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'saved_post_pkey' })
  number: number;

  @Column({ name: 'saved_at', type: 'timestamptz', default: () => 'now()' })
  savedAt: Date;
}
