import type { TargetType } from '@tessellate/contract';
import type { ReactionKind } from '@tessellate/reactions-contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity({ name: 'reaction' })
@Index('reaction_person', ['personId'])
export class Reaction {
  @PrimaryColumn({ name: 'target_type', type: 'text', primaryKeyConstraintName: 'reaction_pkey' })
  targetType: TargetType;

  @PrimaryColumn({ name: 'target_id', type: 'uuid', primaryKeyConstraintName: 'reaction_pkey' })
  targetId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'reaction_pkey' })
  kind: ReactionKind;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'reaction_pkey' })
  personId: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
