import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AcademicYear } from './projects/academic-year.entity';
import { Project } from './projects/project.entity';
import { ProjectVersion } from './projects/project-version.entity';

/** One hub's run of a project in one academic year. */
@Entity({ name: 'work_group' })
@Index('work_group_hub', ['hubId', 'academicYearId'])
@Index('work_group_project_version', ['projectVersionId'])
@Index('work_group_recruiting', ['recruitingUntil'], { where: 'recruiting_until IS NOT NULL' })
export class WorkGroup {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'work_group_pkey' })
  id: string;

  @Column({ name: 'hub_id', type: 'uuid' })
  hubId: string;

  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'work_group_project_id_fkey' })
  project?: Relation<Project>;

  /** What the project said when the group was set up; kept when a new version is published. */
  @Column({ name: 'project_version_id', type: 'uuid' })
  projectVersionId: string;

  @ManyToOne(() => ProjectVersion)
  @JoinColumn({ name: 'project_version_id', foreignKeyConstraintName: 'work_group_project_version_id_fkey' })
  projectVersion?: Relation<ProjectVersion>;

  @Column({ name: 'academic_year_id', type: 'int' })
  academicYearId: number;

  @ManyToOne(() => AcademicYear)
  @JoinColumn({ name: 'academic_year_id', foreignKeyConstraintName: 'work_group_academic_year_id_fkey' })
  academicYear?: Relation<AcademicYear>;

  @Column({ type: 'text' })
  title: string;

  /** `2026/27 · Sussex · Secondary Subject Leadership` */
  @Column({ type: 'text' })
  reference: string;

  /** Places for participants. */
  @Column({ type: 'int', default: 15 })
  capacity: number;

  /** Interest can be registered until then; null while the group does not recruit. */
  @Column({ name: 'recruiting_until', type: 'timestamptz', nullable: true })
  recruitingUntil: Date | null;

  /** How many days an offer from the waitlist stands. */
  @Column({ name: 'offer_days', type: 'int', default: 5 })
  offerDays: number;
}
