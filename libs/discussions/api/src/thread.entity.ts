import type { ThreadAudience } from '@tessellate/discussions-contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A conversation of one Work Group or one hub community. */
@Entity({ name: 'thread' })
@Index('thread_step', ['stepId'])
@Index('thread_list', { synchronize: false })
@Index('thread_title_words', { synchronize: false })
export class Thread {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'thread_pkey' })
  id: string;

  @Column({ name: 'audience_kind', type: 'text' })
  audienceKind: ThreadAudience;

  /** The Work Group's or the hub's id. Never changes: it decides who reads. */
  @Column({ name: 'audience_id', type: 'uuid' })
  audienceId: string;

  /** The workshop or task of the cycle that the thread hangs on. */
  @Column({ name: 'step_id', type: 'uuid', nullable: true })
  stepId: string | null;

  @Column({ type: 'text' })
  title: string;

  /** Null for a thread that the cycle opened. */
  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** The number of the newest message; messages are numbered from 1 without gaps. */
  @Column({ name: 'last_number', type: 'int', default: 0 })
  lastNumber: number;

  @Column({ name: 'last_message_at', type: 'timestamptz', default: () => 'now()' })
  lastMessageAt: Date;

  @Column({ name: 'pinned_at', type: 'timestamptz', nullable: true })
  pinnedAt: Date | null;

  @Column({ name: 'locked_at', type: 'timestamptz', nullable: true })
  lockedAt: Date | null;

  /** Null while `lockedAt` is set: the cycle closed it. */
  @Column({ name: 'locked_by', type: 'uuid', nullable: true })
  lockedBy: string | null;

  @Column({ name: 'lock_reason', type: 'text', nullable: true })
  lockReason: string | null;
}
