import type { NoticeRaised, TargetType } from '@tessellate/contract';
import type { NoticeEmail } from '@tessellate/notifications-contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something one person is told of. The words are found when it is read, never stored. */
@Entity({ name: 'notice' })
@Index('notice_list', { synchronize: false })
@Index('notice_unread', { synchronize: false })
@Index('notice_waiting', { synchronize: false })
@Index('notice_about', ['personId', 'aboutId'])
@Index('notice_mail_id', ['mailId'])
export class StoredNotice {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'notice_pkey' })
  personId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'notice_pkey' })
  id: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'about_type', type: 'text' })
  aboutType: TargetType;

  @Column({ name: 'about_id', type: 'uuid' })
  aboutId: string;

  @Column({ type: 'jsonb' })
  data: NoticeRaised['data'];

  @Column({ type: 'timestamptz' })
  at: Date;

  /** Shown in the app, as the person had chosen when it came. */
  @Column({ name: 'in_app', type: 'boolean' })
  inApp: boolean;

  /** How it waits for an e-mail. */
  @Column({ type: 'text' })
  email: NoticeEmail;

  /** When the e-mail may go, for those that are sent soon. */
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  @Column({ name: 'read_at', type: 'timestamptz', nullable: true })
  readAt: Date | null;

  /** The one e-mail that took it. */
  @Column({ name: 'mail_id', type: 'uuid', nullable: true })
  mailId: string | null;
}
