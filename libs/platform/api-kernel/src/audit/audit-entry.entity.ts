import type { TargetType } from '@tessellate/contract';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One moderation or administration act. Append-only: a database trigger refuses updates and deletions. */
@Entity({ name: 'audit_entry' })
@Index('audit_entry_target', ['targetType', 'targetId', 'at'])
@Index('audit_entry_at', ['at', 'id'])
export class AuditEntry {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'audit_entry_pkey' })
  id: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  /** Null for what the server does by a rule; the reason then says which. */
  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId: string | null;

  /** Past tense, like an event: `message.removed`. */
  @Column({ type: 'text' })
  action: string;

  @Column({ name: 'target_type', type: 'text' })
  targetType: TargetType;

  @Column({ name: 'target_id', type: 'uuid' })
  targetId: string;

  /** The person concerned, who is told. */
  @Column({ name: 'subject_id', type: 'uuid', nullable: true })
  subjectId: string | null;

  /** The audience it happened in. */
  @Column({ name: 'audience_id', type: 'uuid', nullable: true })
  audienceId: string | null;

  @Column({ type: 'text' })
  reason: string;
}
