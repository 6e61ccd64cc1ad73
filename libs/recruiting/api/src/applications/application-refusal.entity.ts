import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** How many people a rule has refused on one day. All that is kept of them. */
@Entity({ name: 'application_refusal' })
@Index('application_refusal_counted', { synchronize: false })
export class ApplicationRefusal {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'application_refusal_pkey' })
  id: string;

  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  /** Null when no hub had been chosen yet. */
  @Column({ name: 'hub_id', type: 'uuid', nullable: true })
  hubId: string | null;

  @Column({ name: 'academic_year_id', type: 'int' })
  academicYearId: number;

  /** The key of the project's rule. */
  @Column({ type: 'text' })
  rule: string;

  /** The day in London. */
  @Column({ type: 'date' })
  day: string;

  @Column({ type: 'int' })
  count: number;
}
