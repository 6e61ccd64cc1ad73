import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Project } from '@tessellate/work-groups-api';

/**
 * What a past participant said, shown only while their consent stands. Words cannot be changed: other words need
 * another consent. Withdrawing empties what was said and keeps the record of the consent.
 */
@Entity({ name: 'testimonial' })
@Index('testimonial_shown', ['hubId', 'projectId', 'createdAt'], { where: 'withdrawn_at IS NULL' })
export class Testimonial {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'testimonial_pkey' })
  id: string;

  @Column({ name: 'hub_id', type: 'uuid' })
  hubId: string;

  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'testimonial_project_id_fkey' })
  project?: Relation<Project>;

  @Column({ type: 'text' })
  quote: string;

  /** As they want it shown. */
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  role: string;

  @Column({ type: 'text', nullable: true })
  school: string | null;

  /** The calendar year in which their academic year began. */
  @Column({ name: 'academic_year_id', type: 'int' })
  academicYearId: number;

  /** What they agreed to, word for word. */
  @Column({ name: 'consent_text', type: 'text' })
  consentText: string;

  /** Not shown before. */
  @Column({ name: 'consent_at', type: 'timestamptz', nullable: true })
  consentAt: Date | null;

  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;
}
