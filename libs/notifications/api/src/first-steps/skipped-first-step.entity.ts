import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A first step that a person does not want to see; `*` stands for all of them. */
@Entity({ name: 'skipped_first_step' })
export class SkippedFirstStep {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'skipped_first_step_pkey' })
  personId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'skipped_first_step_pkey' })
  step: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
