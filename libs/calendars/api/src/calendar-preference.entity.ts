import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How the programme reaches a person's own calendar. Nobody has a row until they choose something. */
@Entity({ name: 'calendar_preference' })
@Index('calendar_preference_secret', ['secretHash'], { unique: true })
export class CalendarPreference {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'calendar_preference_pkey' })
  personId: string;

  /** Of the subscription's address. The secret itself is shown once and kept nowhere. Null while it is switched off. */
  @Column({ name: 'secret_hash', type: 'text', nullable: true })
  secretHash: string | null;

  @Column({ name: 'secret_made_at', type: 'timestamptz', nullable: true })
  secretMadeAt: Date | null;

  /** What the subscription answered last and since when, for `Last-Modified`: steps and memberships keep no such time. */
  @Column({ name: 'feed_tag', type: 'text', nullable: true })
  feedTag: string | null;

  @Column({ name: 'feed_changed_at', type: 'timestamptz', nullable: true })
  feedChangedAt: Date | null;

  /** Whether workshops come as invitations by e-mail. */
  @Column({ type: 'boolean', default: true })
  invitations: boolean;
}
