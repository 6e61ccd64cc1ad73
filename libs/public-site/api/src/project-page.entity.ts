import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Project } from '@tessellate/work-groups-api';

/**
 * What the public reads about a project. Plain text: blank lines part paragraphs, lines that begin with “- ” are a list.
 * Summary, days and eligibility are not repeated here: they come from the project.
 */
@Entity({ name: 'project_page' })
@Index('project_page_slug', ['slug'], { unique: true })
export class ProjectPage {
  @PrimaryColumn({ name: 'project_id', type: 'uuid', primaryKeyConstraintName: 'project_page_pkey' })
  projectId: string;

  @OneToOne(() => Project)
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'project_page_project_id_fkey' })
  project?: Relation<Project>;

  /** `secondary-subject-leadership` */
  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'text' })
  involved: string;

  /** Stands before the eligibility rules. */
  @Column({ type: 'text' })
  who: string;

  @Column({ type: 'text' })
  benefits: string;

  @Column({ type: 'text' })
  cost: string;

  @Column({ type: 'text' })
  commitment: string;

  @Column({ type: 'text' })
  context: string;
}
