import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import type { HeldMessage, MessageWay } from './held-messages.service';
import { Sending } from './sending.entity';

/** One letter or notice of a sending; gone as soon as it is sent or taken back. */
@Entity({ name: 'sending_message' })
@Index('sending_message_sending', ['sendingId', 'id'])
export class SendingMessage {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'sending_message_pkey',
  })
  id: string;

  @Column({ name: 'sending_id', type: 'uuid' })
  sendingId: string;

  @ManyToOne(() => Sending, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'sending_id', foreignKeyConstraintName: 'sending_message_sending_id_fkey' })
  sending?: Relation<Sending>;

  @Column({ type: 'jsonb' })
  recipient: HeldMessage['to'];

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'jsonb' })
  way: MessageWay;
}
