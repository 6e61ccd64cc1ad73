import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a department says of itself, and its practice. Absent until first saved. */
@Entity({ name: 'department_profile' })
export class DepartmentProfile {
  @PrimaryColumn({ name: 'department_id', type: 'uuid', primaryKeyConstraintName: 'department_profile_pkey' })
  departmentId: string;

  @Column({ name: 'who_we_are', type: 'text' })
  whoWeAre: string;

  @Column({ type: 'text' })
  context: string;

  /** The validated document; null while unwritten. */
  @Column({ type: 'jsonb', nullable: true })
  practice: unknown;

  /** Derived from `practice`, as are text and excerpt. */
  @Column({ name: 'practice_html', type: 'text' })
  practiceHtml: string;

  @Column({ name: 'practice_text', type: 'text' })
  practiceText: string;

  @Column({ type: 'text' })
  excerpt: string;

  /** Grows by one with every save, from 1. */
  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'updated_by', type: 'uuid' })
  updatedBy: string;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
