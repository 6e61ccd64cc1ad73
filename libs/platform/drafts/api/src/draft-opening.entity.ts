import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A draft that is open on one of its writer's devices. Told again every minute, forgotten when it is not. */
@Entity({ name: 'draft_opening' })
export class DraftOpening {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'draft_opening_pkey' })
  personId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'draft_opening_pkey' })
  key: string;

  @PrimaryColumn({ name: 'session_id', type: 'uuid', primaryKeyConstraintName: 'draft_opening_pkey' })
  sessionId: string;

  @Column({ name: 'seen_at', type: 'timestamptz', default: () => 'now()' })
  seenAt: Date;
}
