import type { HubRole } from '@tessellate/network-contract';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Hub } from './hub.entity';

/** A person's role in a hub, beside what Work Groups give: its manager, or one of its alumni. */
@Entity({ name: 'hub_membership' })
@Index('hub_membership_active', ['personId', 'hubId', 'role'], { unique: true, where: 'until IS NULL' })
@Index('hub_membership_hub', ['hubId'])
export class HubMembership {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'hub_membership_pkey' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'hub_id', type: 'uuid' })
  hubId: string;

  @ManyToOne(() => Hub)
  @JoinColumn({ name: 'hub_id', foreignKeyConstraintName: 'hub_membership_hub_id_fkey' })
  hub?: Relation<Hub>;

  @Column({ type: 'text' })
  role: HubRole;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  since: Date;

  @Column({ type: 'timestamptz', nullable: true })
  until: Date | null;
}
