import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Message } from '../message.entity';

/** What a message asks. Its words are those of the message, which go with it. */
@Entity({ name: 'poll' })
export class Poll {
  @PrimaryColumn({ name: 'message_id', type: 'uuid', primaryKeyConstraintName: 'poll_pkey' })
  messageId: string;

  @OneToOne(() => Message, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'message_id', foreignKeyConstraintName: 'poll_message_fk' })
  message: Relation<Message>;

  @Column({ type: 'text', array: true })
  answers: string[];

  /** Several answers can be chosen. */
  @Column({ type: 'boolean' })
  several: boolean;

  /** Never changed: what somebody was promised when they voted holds. */
  @Column({ type: 'boolean' })
  anonymous: boolean;

  @Column({ name: 'closes_at', type: 'timestamptz', nullable: true })
  closesAt: Date | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;
}
