import type { CommitmentRule, EligibilityRule, WorkGroupRole } from '@tessellate/work-groups-contract';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Project } from './project.entity';

/** What a project said from one day on. Never changed (a trigger sees to that): groups and applications are explained by theirs. */
@Entity({ name: 'project_version' })
@Index('project_version_number', ['projectId', 'number'], { unique: true })
export class ProjectVersion {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'project_version_pkey' })
  id: string;

  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'project_version_project_id_fkey' })
  project?: Relation<Project>;

  /** 1 for the first. */
  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'text' })
  name: string;

  /** One or two sentences, for the public page and for search engines. */
  @Column({ type: 'text' })
  summary: string;

  /** Whole or part days that the workshops add up to. */
  @Column({ type: 'numeric', precision: 4, scale: 2 })
  days: string;

  @Column({ name: 'role_names', type: 'jsonb' })
  roleNames: Record<WorkGroupRole, string>;

  @Column({ type: 'jsonb' })
  eligibility: EligibilityRule[];

  /** When the headteacher’s answer is needed. */
  @Column({ name: 'commitment_required', type: 'text' })
  commitmentRequired: CommitmentRule;

  /** Why it was published. */
  @Column({ type: 'text' })
  reason: string;

  /** Null for what came with a release. */
  @Column({ name: 'published_by', type: 'uuid', nullable: true })
  publishedBy: string | null;

  @Column({ name: 'published_at', type: 'timestamptz', default: () => 'now()' })
  publishedAt: Date;
}
