import type { NoticeEmail } from '@tessellate/notifications-contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person chose for a kind of notice. Without a row the kind's own default holds. */
@Entity({ name: 'notice_preference' })
export class NoticePreference {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'notice_preference_pkey' })
  personId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'notice_preference_pkey' })
  kind: string;

  @Column({ name: 'in_app', type: 'boolean' })
  inApp: boolean;

  @Column({ type: 'text' })
  email: NoticeEmail;
}
