import type { ProjectContent } from '@tessellate/work-groups-contract';
import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Project } from './project.entity';

/** The next version of a project, while coordinators write it. One for all of them. */
@Entity({ name: 'project_draft' })
export class ProjectDraft {
  @PrimaryColumn({ name: 'project_id', type: 'uuid', primaryKeyConstraintName: 'project_draft_pkey' })
  projectId: string;

  @OneToOne(() => Project)
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'project_draft_project_id_fkey' })
  project?: Relation<Project>;

  @Column({ type: 'jsonb' })
  content: ProjectContent;

  /** Grows with each save. */
  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ name: 'updated_by', type: 'uuid' })
  updatedBy: string;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
