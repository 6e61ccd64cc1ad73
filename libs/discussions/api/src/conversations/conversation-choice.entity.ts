import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who may write to a person. Without a row, everybody they share something with. */
@Entity({ name: 'conversation_choice' })
export class ConversationChoice {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'conversation_choice_pkey' })
  personId: string;

  /** Only those who lead a group of theirs or manage their hub. */
  @Column({ name: 'leaders_only', type: 'boolean' })
  leadersOnly: boolean;
}
