import type { TaskPart } from '@tessellate/tasks-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a part said before it was shared anew or taken back. Kept, so that nothing that was shared is lost. */
@Entity({ name: 'task_work_revision' })
export class TaskWorkRevision {
  @PrimaryColumn({ name: 'work_id', type: 'uuid', primaryKeyConstraintName: 'task_work_revision_pkey' })
  workId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'task_work_revision_pkey' })
  part: TaskPart;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'task_work_revision_pkey' })
  version: number;

  @Column({ type: 'jsonb' })
  document: object;

  @Column({ name: 'file_ids', type: 'uuid', array: true })
  fileIds: string[];

  @Column({ name: 'shared_at', type: 'timestamptz' })
  sharedAt: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', default: () => 'now()' })
  endedAt: Date;
}
