import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody was reminded of a task on this day of London. One row a day is what keeps it at one reminder a day. */
@Entity({ name: 'task_reminder' })
export class TaskReminder {
  @PrimaryColumn({ name: 'step_id', type: 'uuid', primaryKeyConstraintName: 'task_reminder_pkey' })
  stepId: string;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'task_reminder_pkey' })
  personId: string;

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'task_reminder_pkey' })
  day: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  @Column({ name: 'actor_id', type: 'uuid' })
  actorId: string;
}
