import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of a department's profile that has been replaced. Every save keeps the one before. */
@Entity({ name: 'department_profile_revision' })
export class DepartmentProfileRevision {
  @PrimaryColumn({ name: 'department_id', type: 'uuid', primaryKeyConstraintName: 'department_profile_revision_pkey' })
  departmentId: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'department_profile_revision_pkey' })
  version: number;

  @Column({ name: 'who_we_are', type: 'text' })
  whoWeAre: string;

  @Column({ type: 'text' })
  context: string;

  @Column({ type: 'jsonb', nullable: true })
  practice: unknown;

  @Column({ name: 'saved_by', type: 'uuid' })
  savedBy: string;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt: Date;
}
