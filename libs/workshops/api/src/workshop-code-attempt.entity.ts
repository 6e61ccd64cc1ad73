import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many codes somebody, or an address, has tried of late. */
@Entity({ name: 'workshop_code_attempt' })
export class WorkshopCodeAttempt {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'workshop_code_attempt_pkey' })
  key: string;

  @Column({ type: 'int' })
  count: number;

  @Column({ name: 'resets_at', type: 'timestamptz' })
  resetsAt: Date;
}
