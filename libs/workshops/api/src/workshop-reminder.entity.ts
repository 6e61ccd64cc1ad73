import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CycleStep } from '@tessellate/cycle-api';

/** That people were reminded of a workshop at this date: nobody is reminded twice of the same. */
@Entity({ name: 'workshop_reminder' })
export class WorkshopReminder {
  @PrimaryColumn({ name: 'step_id', type: 'uuid', primaryKeyConstraintName: 'workshop_reminder_pkey' })
  stepId: string;

  @ManyToOne(() => CycleStep)
  @JoinColumn({ name: 'step_id', foreignKeyConstraintName: 'workshop_reminder_step_id_fkey' })
  step?: Relation<CycleStep>;

  @PrimaryColumn({ name: 'starts_at', type: 'timestamptz', primaryKeyConstraintName: 'workshop_reminder_pkey' })
  startsAt: Date;

  @Column({ name: 'sent_at', type: 'timestamptz', default: () => 'now()' })
  sentAt: Date;
}
