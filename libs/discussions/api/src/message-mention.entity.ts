import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Message } from './message.entity';

/** A person named in a message: they find it under “needs me” until they have read it. */
@Entity({ name: 'message_mention' })
@Index('message_mention_person', ['personId'])
export class MessageMention {
  @PrimaryColumn({ name: 'message_id', type: 'uuid', primaryKeyConstraintName: 'message_mention_pkey' })
  messageId: string;

  @ManyToOne(() => Message, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'message_id', foreignKeyConstraintName: 'message_mention_message_fk' })
  message: Relation<Message>;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'message_mention_pkey' })
  personId: string;
}
