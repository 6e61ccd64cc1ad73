import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How far one person has read one thread. Only ever moves forward. */
@Entity({ name: 'read_state' })
@Index('read_state_thread', ['threadId'])
export class ReadState {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'read_state_pkey' })
  personId: string;

  @PrimaryColumn({ name: 'thread_id', type: 'uuid', primaryKeyConstraintName: 'read_state_pkey' })
  threadId: string;

  @Column({ name: 'last_read_number', type: 'int', default: 0 })
  lastReadNumber: number;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
