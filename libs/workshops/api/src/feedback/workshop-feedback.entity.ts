import { CycleStep } from '@tessellate/cycle-api';
import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';

/** That a workshop asks for feedback, and until when. */
@Entity({ name: 'workshop_feedback' })
export class WorkshopFeedback {
  @PrimaryColumn({ name: 'step_id', type: 'uuid', primaryKeyConstraintName: 'workshop_feedback_pkey' })
  stepId: string;

  @ManyToOne(() => CycleStep)
  @JoinColumn({ name: 'step_id', foreignKeyConstraintName: 'workshop_feedback_step_id_fkey' })
  step?: Relation<CycleStep>;

  @Column({ name: 'opened_at', type: 'timestamptz', default: () => 'now()' })
  openedAt: Date;

  /** Moved to the moment when somebody closes it before. */
  @Column({ name: 'closes_at', type: 'timestamptz' })
  closesAt: Date;
}

/** What somebody said: without a person and without a time. */
@Entity({ name: 'workshop_feedback_answer' })
@Index('workshop_feedback_answer_step', ['stepId'])
export class WorkshopFeedbackAnswer {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'workshop_feedback_answer_pkey' })
  id: string;

  @Column({ name: 'step_id', type: 'uuid' })
  stepId: string;

  @ManyToOne(() => WorkshopFeedback)
  @JoinColumn({ name: 'step_id', foreignKeyConstraintName: 'workshop_feedback_answer_step_id_fkey' })
  feedback?: Relation<WorkshopFeedback>;

  @Column({ type: 'smallint' })
  worth: number;

  @Column({ type: 'smallint' })
  ready: number;

  @Column({ type: 'text', nullable: true })
  text: string | null;
}

/** That a person has answered, so that each does once. Nothing here says what, or when. */
@Entity({ name: 'workshop_feedback_given' })
export class WorkshopFeedbackGiven {
  @PrimaryColumn({ name: 'step_id', type: 'uuid', primaryKeyConstraintName: 'workshop_feedback_given_pkey' })
  stepId: string;

  @ManyToOne(() => WorkshopFeedback)
  @JoinColumn({ name: 'step_id', foreignKeyConstraintName: 'workshop_feedback_given_step_id_fkey' })
  feedback?: Relation<WorkshopFeedback>;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'workshop_feedback_given_pkey' })
  personId: string;
}
