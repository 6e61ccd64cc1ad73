import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One e-mail with notices. Written in the transaction that takes them and queues the sending, so that none goes twice. */
@Entity({ name: 'notice_mail' })
@Index('notice_mail_digest', ['personId', 'digestOn'], { unique: true, where: 'digest_on IS NOT NULL' })
export class NoticeMail {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'notice_mail_pkey' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  /** The London date of a daily digest; there is one a day. */
  @Column({ name: 'digest_on', type: 'date', nullable: true })
  digestOn: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  /** When the mail server had taken it, or when there was nothing left to tell. */
  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt: Date | null;
}
