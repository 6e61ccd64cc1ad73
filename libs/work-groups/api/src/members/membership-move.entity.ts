import type { WorkGroupRole } from '@tessellate/work-groups-contract';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { WorkGroup } from '../work-group.entity';
import { WorkGroupMembership } from '../work-group-membership.entity';

/** Somebody goes on in another group of the same hub. Until they have moved it keeps their place there; taken back, it is gone. */
@Entity({ name: 'membership_move' })
@Index('membership_move_waiting', ['personId', 'fromGroupId'], { unique: true, where: 'moved_at IS NULL' })
@Index('membership_move_from', ['fromGroupId'])
@Index('membership_move_to', ['toGroupId'])
@Index('membership_move_membership', ['membershipId'])
export class MembershipMove {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'membership_move_pkey' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'from_group_id', type: 'uuid' })
  fromGroupId: string;

  @ManyToOne(() => WorkGroup)
  @JoinColumn({ name: 'from_group_id', foreignKeyConstraintName: 'membership_move_from_group_id_fkey' })
  fromGroup?: Relation<WorkGroup>;

  @Column({ name: 'to_group_id', type: 'uuid' })
  toGroupId: string;

  @ManyToOne(() => WorkGroup)
  @JoinColumn({ name: 'to_group_id', foreignKeyConstraintName: 'membership_move_to_group_id_fkey' })
  toGroup?: Relation<WorkGroup>;

  /** What they are in both groups. */
  @Column({ type: 'text' })
  role: WorkGroupRole;

  /** Told to the person, and to those who lead either group. */
  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'actor_id', type: 'uuid' })
  actorId: string;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'now()' })
  madeAt: Date;

  /** Null until those concerned are told. */
  @Column({ name: 'moved_at', type: 'timestamptz', nullable: true })
  movedAt: Date | null;

  /** The membership it began. */
  @Column({ name: 'membership_id', type: 'uuid', nullable: true })
  membershipId: string | null;

  @ManyToOne(() => WorkGroupMembership)
  @JoinColumn({ name: 'membership_id', foreignKeyConstraintName: 'membership_move_membership_id_fkey' })
  membership?: Relation<WorkGroupMembership>;
}
