import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** A nationally designed programme that hubs run. What it says stands in its versions. */
@Entity({ name: 'project' })
@Index('project_code', ['code'], { unique: true })
export class Project {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'project_pkey' })
  id: string;

  /** Begins the references of its applications. */
  @Column({ type: 'text' })
  code: string;

  /** What new groups are set up with; null until it is first published. */
  @Column({ name: 'version_id', type: 'uuid', nullable: true })
  versionId: string | null;

  // By its name: a version knows its project already, and two files that import each other make a circle.
  @ManyToOne('ProjectVersion')
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'project_version_id_fkey' })
  version?: object | null;

  /** Since when no new groups are set up with it; null while it is open. */
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;
}
