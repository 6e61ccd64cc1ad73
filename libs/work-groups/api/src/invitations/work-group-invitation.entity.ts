import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { WorkGroup } from '../work-group.entity';

/** Somebody without an account who is asked to lead a group. Gone once they have come, or the invitation is withdrawn. */
@Entity({ name: 'work_group_invitation' })
@Index('work_group_invitation_once', ['workGroupId', 'email'], { unique: true })
@Index('work_group_invitation_email', ['email'])
export class WorkGroupInvitation {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'work_group_invitation_pkey' })
  id: string;

  @Column({ name: 'work_group_id', type: 'uuid' })
  workGroupId: string;

  @ManyToOne(() => WorkGroup)
  @JoinColumn({ name: 'work_group_id', foreignKeyConstraintName: 'work_group_invitation_work_group_id_fkey' })
  workGroup?: Relation<WorkGroup>;

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
