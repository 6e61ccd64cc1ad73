import type { WorkGroupRole } from '@tessellate/work-groups-contract';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { WorkGroup } from './work-group.entity';

/** A person's time in a Work Group, for one department. Ended, never deleted. */
@Entity({ name: 'work_group_membership' })
@Index('work_group_membership_active', ['personId', 'workGroupId'], { unique: true, where: 'until IS NULL' })
@Index('work_group_membership_group', ['workGroupId'])
@Index('work_group_membership_department', ['departmentId'])
export class WorkGroupMembership {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'work_group_membership_pkey' })
  id: string;

  @Column({ name: 'work_group_id', type: 'uuid' })
  workGroupId: string;

  @ManyToOne(() => WorkGroup)
  @JoinColumn({ name: 'work_group_id', foreignKeyConstraintName: 'work_group_membership_work_group_id_fkey' })
  workGroup?: Relation<WorkGroup>;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  role: WorkGroupRole;

  /** Null for a facilitator who does not come for a department. */
  @Column({ name: 'department_id', type: 'uuid', nullable: true })
  departmentId: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  since: Date;

  @Column({ type: 'timestamptz', nullable: true })
  until: Date | null;
}
