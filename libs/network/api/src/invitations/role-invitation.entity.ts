import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody without an account who is asked to take on a role. Gone once they have come, or the invitation is withdrawn. */
@Entity({ name: 'role_invitation' })
@Index('role_invitation_once', ['targetId', 'kind', 'email'], { unique: true })
@Index('role_invitation_email', ['email'])
export class RoleInvitation {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'role_invitation_pkey' })
  id: string;

  /** Which role; the domain that gives it has registered it. */
  @Column({ type: 'text' })
  kind: string;

  /** In what: a hub, a Work Group. */
  @Column({ name: 'target_id', type: 'uuid' })
  targetId: string;

  /** In small letters, as accounts have it. */
  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'invited_by', type: 'uuid' })
  invitedBy: string;

  @Column({ name: 'invited_at', type: 'timestamptz', default: () => 'now()' })
  invitedAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;
}
