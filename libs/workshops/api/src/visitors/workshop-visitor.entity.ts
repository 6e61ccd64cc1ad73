import { CycleStep } from '@tessellate/cycle-api';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/**
 * Somebody who came to a workshop without belonging to its group: they see nothing of it. Goes when the academic year is over, or
 * when it is removed from the register.
 */
@Entity({ name: 'workshop_visitor' })
@Index('workshop_visitor_step', ['stepId'])
@Index('workshop_visitor_person', ['personId'])
export class WorkshopVisitor {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'workshop_visitor_pkey' })
  id: string;

  @Column({ name: 'step_id', type: 'uuid' })
  stepId: string;

  @ManyToOne(() => CycleStep)
  @JoinColumn({ name: 'step_id', foreignKeyConstraintName: 'workshop_visitor_step_id_fkey' })
  step?: Relation<CycleStep>;

  /** Of somebody with an account, who has their name there and not here. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  school: string;

  /** Only of those who asked to hear how to join; goes with the letter. */
  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ name: 'arrived_at', type: 'timestamptz' })
  arrivedAt: Date;

  @Column({ name: 'added_by', type: 'uuid' })
  addedBy: string;

  @Column({ name: 'added_at', type: 'timestamptz', default: () => 'now()' })
  addedAt: Date;

  /** When the letter goes or went out. */
  @Column({ name: 'letter_at', type: 'timestamptz', nullable: true })
  letterAt: Date | null;
}
