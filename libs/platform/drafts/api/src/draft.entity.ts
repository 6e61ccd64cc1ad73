import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody is still writing, one per place. Only its writer ever reads it. */
@Entity({ name: 'draft' })
export class Draft {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'draft_pkey' })
  personId: string;

  /** The place: `article:new`, `article:<id>`, `comment:ARTICLE:<id>`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'draft_pkey' })
  key: string;

  @Column({ type: 'jsonb' })
  payload: unknown;

  @Column({ type: 'int', default: 1 })
  version: number;

  /** Of the payload as text; what a person may keep is counted by it. */
  @Column({ type: 'int', default: 0 })
  bytes: number;

  /** Whose device saved it last; the session may have ended since. */
  @Column({ name: 'session_id', type: 'uuid', nullable: true })
  sessionId: string | null;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
