import type { RichDocument } from '@tessellate/rich-text';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Thread } from './thread.entity';

/** One message. Its id is the one the writer's device made, so that sending twice stores once. */
@Entity({ name: 'message' })
@Unique('message_thread_number', ['threadId', 'number'])
@Index('message_author', ['authorId'])
@Index('message_quote', { synchronize: false })
@Index('message_words', { synchronize: false })
@Index('message_removed', { synchronize: false })
export class Message {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'message_pkey' })
  id: string;

  @Column({ name: 'thread_id', type: 'uuid' })
  threadId: string;

  @ManyToOne(() => Thread, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'thread_id', foreignKeyConstraintName: 'message_thread_fk' })
  thread: Relation<Thread>;

  @Column({ type: 'int' })
  number: number;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Column({ type: 'jsonb' })
  document: RichDocument;

  @Column({ type: 'text' })
  html: string;

  @Column({ type: 'text' })
  text: string;

  /** How it begins, in words, for lists and quotes. */
  @Column({ type: 'text' })
  excerpt: string;

  @Column({ name: 'quote_of', type: 'uuid', nullable: true })
  quoteOf: string | null;

  @ManyToOne(() => Message, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'quote_of', foreignKeyConstraintName: 'message_quote_fk' })
  quoted: Relation<Message> | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'edited_at', type: 'timestamptz', nullable: true })
  editedAt: Date | null;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;

  @Column({ name: 'removed_by', type: 'uuid', nullable: true })
  removedBy: string | null;

  @Column({ name: 'removal_reason', type: 'text', nullable: true })
  removalReason: string | null;
}
