import type { RsvpChoice } from '@tessellate/workshops-contract';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CycleStep } from '@tessellate/cycle-api';

/** What one participant says about coming to one workshop. */
@Entity({ name: 'workshop_rsvp' })
@Index('workshop_rsvp_person', ['personId'])
export class WorkshopRsvp {
  @PrimaryColumn({ name: 'step_id', type: 'uuid', primaryKeyConstraintName: 'workshop_rsvp_pkey' })
  stepId: string;

  @ManyToOne(() => CycleStep)
  @JoinColumn({ name: 'step_id', foreignKeyConstraintName: 'workshop_rsvp_step_id_fkey' })
  step?: Relation<CycleStep>;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'workshop_rsvp_pkey' })
  personId: string;

  @Column({ type: 'text' })
  choice: RsvpChoice;

  /** Given with apologies; for those who lead the group. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', default: () => 'now()' })
  answeredAt: Date;

  /** When the workshop was to start as they answered: after a move they are asked anew. */
  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt: Date;
}
