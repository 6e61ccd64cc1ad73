import type { ThreadLevel } from '@tessellate/discussions-contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How far one person has read one thread, and what they want to know of it. Goes back only where the person marks it unread. */
@Entity({ name: 'read_state' })
@Index('read_state_thread', ['threadId'])
export class ReadState {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'read_state_pkey' })
  personId: string;

  @PrimaryColumn({ name: 'thread_id', type: 'uuid', primaryKeyConstraintName: 'read_state_pkey' })
  threadId: string;

  @Column({ name: 'last_read_number', type: 'int', default: 0 })
  lastReadNumber: number;

  /** Null until the person writes there or chooses one. */
  @Column({ type: 'text', nullable: true })
  level: ThreadLevel | null;

  /** The newest message when the person was last told of new ones: nothing more is told until they have read that far. */
  @Column({ name: 'told_number', type: 'int', default: 0 })
  toldNumber: number;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
