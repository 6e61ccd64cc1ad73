import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CycleStep } from '@tessellate/cycle-api';

/** What one participant shares of one school-based task. What is still being written is a draft of its writer. */
@Entity({ name: 'task_work' })
@Index('task_work_owner', ['stepId', 'personId'], { unique: true })
@Index('task_work_person', ['personId'])
export class TaskWork {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'task_work_pkey' })
  id: string;

  @Column({ name: 'step_id', type: 'uuid' })
  stepId: string;

  @ManyToOne(() => CycleStep)
  @JoinColumn({ name: 'step_id', foreignKeyConstraintName: 'task_work_step_id_fkey' })
  step?: Relation<CycleStep>;

  @Column({ name: 'work_group_id', type: 'uuid' })
  workGroupId: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  /** The department they took part for when they shared it. */
  @Column({ name: 'department_id', type: 'uuid', nullable: true })
  departmentId: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
