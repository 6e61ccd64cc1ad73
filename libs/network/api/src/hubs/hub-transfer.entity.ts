import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Hub } from './hub.entity';

/** Another school leads the hub from a day on. */
@Entity({ name: 'hub_transfer' })
@Index('hub_transfer_day', ['hubId', 'takesEffectOn'], { unique: true })
export class HubTransfer {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'hub_transfer_pkey' })
  id: string;

  @Column({ name: 'hub_id', type: 'uuid' })
  hubId: string;

  @ManyToOne(() => Hub)
  @JoinColumn({ name: 'hub_id', foreignKeyConstraintName: 'hub_transfer_hub_id_fkey' })
  hub?: Relation<Hub>;

  @Column({ name: 'lead_school', type: 'text' })
  leadSchool: string;

  @Column({ name: 'takes_effect_on', type: 'date' })
  takesEffectOn: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'decided_by', type: 'uuid' })
  decidedBy: string;

  @Column({ name: 'decided_at', type: 'timestamptz', default: () => 'now()' })
  decidedAt: Date;
}
