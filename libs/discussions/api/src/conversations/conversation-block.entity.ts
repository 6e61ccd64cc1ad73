import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who may not write to a person any more. They are not told. */
@Entity({ name: 'conversation_block' })
export class ConversationBlock {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'conversation_block_pkey' })
  personId: string;

  @PrimaryColumn({ name: 'blocked_id', type: 'uuid', primaryKeyConstraintName: 'conversation_block_pkey' })
  blockedId: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
