import type { RichDocument } from '@tessellate/rich-text';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Message } from './message.entity';

/** What a message said before an edit. */
@Entity({ name: 'message_revision' })
export class MessageRevision {
  @PrimaryColumn({ name: 'message_id', type: 'uuid', primaryKeyConstraintName: 'message_revision_pkey' })
  messageId: string;

  @ManyToOne(() => Message, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'message_id', foreignKeyConstraintName: 'message_revision_message_fk' })
  message: Relation<Message>;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'message_revision_pkey' })
  version: number;

  @Column({ type: 'jsonb' })
  document: RichDocument;

  @Column({ name: 'replaced_at', type: 'timestamptz', default: () => 'now()' })
  replacedAt: Date;
}
