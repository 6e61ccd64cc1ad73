import type { SendingMode } from '@tessellate/notifications-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a person may be sent e-mail, if they chose otherwise than school days. */
@Entity({ name: 'notice_settings' })
export class NoticeSettings {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'notice_settings_pkey' })
  personId: string;

  /** No notices by e-mail at all. */
  @Column({ name: 'email_off', type: 'boolean' })
  emailOff: boolean;

  @Column({ type: 'text' })
  mode: SendingMode;

  @Column({ type: 'smallint', array: true })
  days: number[];

  @Column({ name: 'opens_at', type: 'text' })
  from: string;

  @Column({ name: 'closes_at', type: 'text' })
  until: string;

  @Column({ name: 'in_holidays', type: 'boolean' })
  inHolidays: boolean;

  @Column({ name: 'paused_until', type: 'timestamptz', nullable: true })
  pausedUntil: Date | null;
}
