import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type InvitationState = 'INVITED' | 'CANCELLED';

/**
 * The last thing a person's calendar was told by e-mail about one workshop, so that nothing is sent twice. Without a foreign
 * key: a workshop that is deleted must still be taken back, for which its title and times are kept too.
 */
@Entity({ name: 'calendar_invitation' })
@Index('calendar_invitation_group', ['workGroupId', 'personId'])
@Index('calendar_invitation_person', ['personId'])
export class CalendarInvitation {
  @PrimaryColumn({ name: 'step_id', type: 'uuid', primaryKeyConstraintName: 'calendar_invitation_pkey' })
  stepId: string;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'calendar_invitation_pkey' })
  personId: string;

  @Column({ name: 'work_group_id', type: 'uuid' })
  workGroupId: string;

  @Column({ type: 'text' })
  state: InvitationState;

  /** SEQUENCE of what was sent. */
  @Column({ type: 'int' })
  sequence: number;

  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt: Date;

  @Column({ name: 'sent_at', type: 'timestamptz', default: () => 'now()' })
  sentAt: Date;
}
