import type { AgendaItem, StepKind, StepResource, WorkshopFormat } from '@tessellate/cycle-contract';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { DueOrigin } from './planning/due-origin';
import { WorkGroup } from '@tessellate/work-groups-api';

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

  /** For a task whose date moved with a workshop: where it was chosen. Null once somebody chooses another. */
  @Column({ name: 'due_origin', type: 'jsonb', nullable: true })
  dueOrigin: DueOrigin | null;

  @Column({ type: 'text', nullable: true })
  format: WorkshopFormat | null;

  @Column({ type: 'text', nullable: true })
  venue: string | null;

  @Column({ name: 'day_equivalent', type: 'numeric', precision: 4, scale: 2, nullable: true })
  dayEquivalent: string | null;

  /** Members see a step from then on; until it is set, only those who lead the group. */
  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt: Date | null;

  @Column({ name: 'cancelled_at', type: 'timestamptz', nullable: true })
  cancelledAt: Date | null;

  @Column({ name: 'cancel_reason', type: 'text', nullable: true })
  cancelReason: string | null;

  /** Grows with each change that calendars must know of (SEQUENCE of RFC 5545). */
  @Column({ type: 'int', default: 0 })
  sequence: number;

  /** How to get there and in: parking, step-free access, whom to ask for. */
  @Column({ name: 'access_notes', type: 'text', nullable: true })
  accessNotes: string | null;

  /** Shown to members only, near the time. */
  @Column({ name: 'join_url', type: 'text', nullable: true })
  joinUrl: string | null;

  @Column({ type: 'text', nullable: true })
  agenda: string | null;

  /** The parts with their minutes, in order. */
  @Column({ name: 'agenda_items', type: 'jsonb', default: [] })
  agendaItems: AgendaItem[];

  @Column({ type: 'jsonb', default: [] })
  resources: StepResource[];

  /** Grows with every save; what somebody writes on builds on one of them. */
  @Column({ type: 'int', default: 1 })
  version: number;

  /** Who saved it last; null for what was set up without anybody's request. */
  @Column({ name: 'updated_by', type: 'uuid', nullable: true })
  updatedBy: string | null;
}
