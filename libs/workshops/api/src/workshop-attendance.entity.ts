import type { AttendanceMark, AttendanceWay } from '@tessellate/workshops-contract';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CycleStep } from '@tessellate/cycle-api';

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

  /** The act that made it, by which it can be taken back; null once it was corrected. */
  @Column({ name: 'act_id', type: 'uuid', nullable: true })
  actId: string | null;

  @Column({ name: 'marked_by', type: 'uuid' })
  markedBy: string;
}
