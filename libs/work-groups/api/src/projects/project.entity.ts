import type { CommitmentRule } from '@tessellate/recruiting-contract';
import type { WorkGroupRole } from '@tessellate/work-groups-contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One rule of who can take part, as people read it and as a form checks it. */
export interface EligibilityRule {
  key: string;
  text: string;
  /** The answers of the form that do not meet the rule. A rule without them is only read. */
  refuses?: { answer: 'role' | 'school' | 'fullYear'; values: string[] };
  /** What somebody reads whom the rule refuses. */
  refusal?: string;
  /** What they can do instead. */
  alternatives?: { text: string; url?: string }[];
}

/** A nationally designed programme that hubs run. Its name, days, role names and eligibility are data. */
@Entity({ name: 'project' })
@Index('project_code', ['code'], { unique: true })
export class Project {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'project_pkey' })
  id: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;

  /** Whole or part days that the workshops add up to. */
  @Column({ type: 'numeric', precision: 4, scale: 2 })
  days: string;

  @Column({ name: 'role_names', type: 'jsonb' })
  roleNames: Record<WorkGroupRole, string>;

  @Column({ type: 'jsonb' })
  eligibility: EligibilityRule[];

  /** When the headteacher’s answer is needed. */
  @Column({ name: 'commitment_required', type: 'text', default: 'BEFORE_PLACE' })
  commitmentRequired: CommitmentRule;
}
