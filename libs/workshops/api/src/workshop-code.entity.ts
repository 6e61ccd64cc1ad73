import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CycleStep } from '@tessellate/cycle-api';

/** The code on the wall. What is stored says nothing without the server's secret. */
@Entity({ name: 'workshop_code' })
@Index('workshop_code_hash', ['codeHash'], { unique: true })
export class WorkshopCode {
  @PrimaryColumn({ name: 'step_id', type: 'uuid', primaryKeyConstraintName: 'workshop_code_pkey' })
  stepId: string;

  @ManyToOne(() => CycleStep)
  @JoinColumn({ name: 'step_id', foreignKeyConstraintName: 'workshop_code_step_id_fkey' })
  step?: Relation<CycleStep>;

  @Column({ type: 'text' })
  salt: string;

  @Column({ name: 'code_hash', type: 'text' })
  codeHash: string;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'now()' })
  madeAt: Date;
}
