import type { TemplateStep } from '@tessellate/cycle-contract';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Project } from '@tessellate/work-groups-api';

/** A cycle to begin a plan from: what stands in each step and where it lies in the school year. Data of the project. */
@Entity({ name: 'cycle_template' })
@Index('cycle_template_project', ['projectId'])
export class CycleTemplate {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'cycle_template_pkey' })
  id: string;

  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'cycle_template_project_id_fkey' })
  project?: Relation<Project>;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'jsonb' })
  steps: TemplateStep[];
}
