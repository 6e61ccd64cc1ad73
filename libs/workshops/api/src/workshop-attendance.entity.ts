import type { AttendanceMark, AttendanceWay } from '@tessellate/workshops-contract';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CycleStep } from '@tessellate/cycle-api';

/** What a line said before it was changed without a reason, and which act had said so. */
export interface EarlierMark {
  mark: AttendanceMark;
  credit: number;
  actId: string | null;
}

/** One line of the register. Stays when the workshop is cancelled or its person leaves. */
@Entity({ name: 'workshop_attendance' })
@Index('workshop_attendance_person', ['personId'])
export class WorkshopAttendance {
  @PrimaryColumn({ name: 'step_id', type: 'uuid', primaryKeyConstraintName: 'workshop_attendance_pkey' })
  stepId: string;

  @ManyToOne(() => CycleStep)
  @JoinColumn({ name: 'step_id', foreignKeyConstraintName: 'workshop_attendance_step_id_fkey' })
  step?: Relation<CycleStep>;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'workshop_attendance_pkey' })
  personId: string;

  @Column({ type: 'text' })
  mark: AttendanceMark;

  /** In days. */
  @Column({ type: 'numeric', precision: 4, scale: 2 })
  credit: string;

  @Column({ type: 'text' })
  way: AttendanceWay;

  @Column({ name: 'marked_at', type: 'timestamptz', default: () => 'now()' })
  markedAt: Date;

  /** When the code took it; stays whatever is marked later. */
  @Column({ name: 'arrived_at', type: 'timestamptz', nullable: true })
  arrivedAt: Date | null;

  /** Until then whoever marked it first may change it without a reason; null for others' and once there was a reason. */
  @Column({ name: 'free_until', type: 'timestamptz', nullable: true })
  freeUntil: Date | null;

  /** Within that time, the latest last: what an undo brings back. */
  @Column({ type: 'jsonb', default: () => "'[]'" })
  earlier: EarlierMark[];

  /** The act that made it, by which it can be taken back; null once it was corrected with a reason. */
  @Column({ name: 'act_id', type: 'uuid', nullable: true })
  actId: string | null;

  @Column({ name: 'marked_by', type: 'uuid' })
  markedBy: string;
}
