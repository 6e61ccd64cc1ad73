import type { DepartmentRole } from '@tessellate/network-contract';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Department } from './department.entity';

/** A person's time in a department. Ended, never deleted: who was there when is part of the record. */
@Entity({ name: 'department_membership' })
@Index('department_membership_active', ['personId', 'departmentId'], { unique: true, where: 'until IS NULL' })
@Index('department_membership_department', ['departmentId'])
export class DepartmentMembership {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'department_membership_pkey' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'department_id', type: 'uuid' })
  departmentId: string;

  @ManyToOne(() => Department)
  @JoinColumn({ name: 'department_id', foreignKeyConstraintName: 'department_membership_department_id_fkey' })
  department?: Relation<Department>;

  @Column({ type: 'text' })
  role: DepartmentRole;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  since: Date;

  @Column({ type: 'timestamptz', nullable: true })
  until: Date | null;
}
