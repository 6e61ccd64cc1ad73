import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Thread } from '../thread.entity';

/** The one thread that the cycle opened for a task. Its key makes a second one impossible, however often a job runs. */
@Entity({ name: 'step_thread' })
@Index('step_thread_thread', ['threadId'], { unique: true })
export class StepThread {
  @PrimaryColumn({ name: 'step_id', type: 'uuid', primaryKeyConstraintName: 'step_thread_pkey' })
  stepId: string;

  @Column({ name: 'thread_id', type: 'uuid' })
  threadId: string;

  // One to one by the index above, which has a name of its own.
  @ManyToOne(() => Thread, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'thread_id', foreignKeyConstraintName: 'step_thread_thread_fk' })
  thread?: Relation<Thread>;

  /** The closing time that was carried out: a facilitator who reopens is not overruled until the date moves. */
  @Column({ name: 'closed_for', type: 'timestamptz', nullable: true })
  closedFor: Date | null;
}
