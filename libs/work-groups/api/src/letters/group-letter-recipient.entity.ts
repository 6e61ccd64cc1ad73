import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { GroupLetter } from './group-letter.entity';

/** Somebody a letter was meant for, by their id in its audience: no name or address is kept here. */
@Entity({ name: 'group_letter_recipient' })
export class GroupLetterRecipient {
  @PrimaryColumn({ name: 'letter_id', type: 'uuid', primaryKeyConstraintName: 'group_letter_recipient_pkey' })
  letterId: string;

  @ManyToOne(() => GroupLetter, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'letter_id', foreignKeyConstraintName: 'group_letter_recipient_letter_id_fkey' })
  letter?: Relation<GroupLetter>;

  @PrimaryColumn({ name: 'recipient_id', type: 'uuid', primaryKeyConstraintName: 'group_letter_recipient_pkey' })
  recipientId: string;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt: Date | null;

  /** Why they did not get it. */
  @Column({ type: 'text', nullable: true })
  skipped: string | null;
}
