import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Conversation } from './conversation.entity';

/** One of the people of a conversation. Whoever has left reads nothing of it any more. */
@Entity({ name: 'conversation_member' })
@Index('conversation_member_person', ['personId'])
export class ConversationMember {
  @PrimaryColumn({ name: 'thread_id', type: 'uuid', primaryKeyConstraintName: 'conversation_member_pkey' })
  threadId: string;

  @ManyToOne(() => Conversation, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'thread_id', foreignKeyConstraintName: 'conversation_member_conversation_fk' })
  conversation?: Relation<Conversation>;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'conversation_member_pkey' })
  personId: string;

  @Column({ name: 'left_at', type: 'timestamptz', nullable: true })
  leftAt: Date | null;

  /** Left because they share nothing with the others any more; they are back when they do. */
  @Column({ name: 'let_out', type: 'boolean', default: false })
  letOut: boolean;
}
