import type { StepKind, WorkshopFormat } from '@tessellate/programme-contract';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { WorkGroup } from '../work-groups/work-group.entity';

/** A workshop or a school-based task, in its place in the group's cycle. */
@Entity({ name: 'cycle_step' })
@Index('cycle_step_position', ['workGroupId', 'position'], { unique: true })
export class CycleStep {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'cycle_step_pkey' })
  id: string;

  @Column({ name: 'work_group_id', type: 'uuid' })
  workGroupId: string;

  @ManyToOne(() => WorkGroup)
  @JoinColumn({ name: 'work_group_id', foreignKeyConstraintName: 'cycle_step_work_group_id_fkey' })
  workGroup?: Relation<WorkGroup>;

  /** From 0, across both kinds. */
  @Column({ type: 'int' })
  position: number;

  @Column({ type: 'text' })
  kind: StepKind;

  /** Workshops and tasks are numbered each for themselves, from 1. */
  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'text' })
  title: string;

  /** A workshop's summary or a task's brief. */
  @Column({ type: 'text' })
  brief: string;

  @Column({ name: 'starts_at', type: 'timestamptz', nullable: true })
  startsAt: Date | null;

  @Column({ name: 'ends_at', type: 'timestamptz', nullable: true })
  endsAt: Date | null;

  /** For a task: any instant of its London day; it is open until that day ends. */
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  @Column({ type: 'text', nullable: true })
  format: WorkshopFormat | null;

  @Column({ type: 'text', nullable: true })
  venue: string | null;

  @Column({ name: 'day_equivalent', type: 'numeric', precision: 4, scale: 2, nullable: true })
  dayEquivalent: string | null;
}
