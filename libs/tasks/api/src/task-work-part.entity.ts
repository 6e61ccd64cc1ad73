import type { TaskPart } from '@tessellate/tasks-contract';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { TaskWork } from './task-work.entity';

/** A part as the group reads it now. It is there only while it is shared. */
@Entity({ name: 'task_work_part' })
export class TaskWorkPart {
  @PrimaryColumn({ name: 'work_id', type: 'uuid', primaryKeyConstraintName: 'task_work_part_pkey' })
  workId: string;

  @ManyToOne(() => TaskWork)
  @JoinColumn({ name: 'work_id', foreignKeyConstraintName: 'task_work_part_work_id_fkey' })
  work?: Relation<TaskWork>;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'task_work_part_pkey' })
  part: TaskPart;

  /** Grows with each sharing, also over a time in which it was not shared. */
  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'jsonb' })
  document: object;

  @Column({ type: 'text' })
  html: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ name: 'file_ids', type: 'uuid', array: true })
  fileIds: string[];

  @Column({ name: 'first_shared_at', type: 'timestamptz' })
  firstSharedAt: Date;

  @Column({ name: 'shared_at', type: 'timestamptz' })
  sharedAt: Date;
}
