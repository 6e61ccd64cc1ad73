import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Mail } from './mail.service';

/** An e-mail that was not sent because no mail server is configured; the development mailbox shows it. */
@Entity({ name: 'mailbox_message' })
@Index('mailbox_message_at', ['at'])
export class MailboxMessage {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'mailbox_message_pkey' })
  id: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  @Column({ type: 'text' })
  recipient: string;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text' })
  html: string;

  @Column({ type: 'jsonb', nullable: true })
  attachments: Mail['attachments'] | null;
}
