import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who reads whose work on a task: everybody reads one and is read by one. */
@Entity({ name: 'task_peer' })
@Index('task_peer_author', ['stepId', 'authorId'], { unique: true })
export class TaskPeer {
  @PrimaryColumn({ name: 'step_id', type: 'uuid', primaryKeyConstraintName: 'task_peer_pkey' })
  stepId: string;

  @PrimaryColumn({ name: 'reader_id', type: 'uuid', primaryKeyConstraintName: 'task_peer_pkey' })
  readerId: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  /** The same for the two or three who read each other. */
  @Column({ name: 'set_id', type: 'uuid' })
  setId: string;

  @Column({ name: 'paired_at', type: 'timestamptz', default: () => 'now()' })
  pairedAt: Date;

  @Column({ name: 'paired_by', type: 'uuid' })
  pairedBy: string;
}
