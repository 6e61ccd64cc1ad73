import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one act sends to several people: it waits for some minutes, in which the act can be taken back. */
@Entity({ name: 'sending' })
@Index('sending_about', ['aboutId', 'dueAt'])
export class Sending {
  /** That of the mutation. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'sending_pkey' })
  id: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'about_id', type: 'uuid' })
  aboutId: string;

  @Column({ name: 'actor_id', type: 'uuid' })
  actorId: string;

  /** What was done, in words: “3 people approved”. */
  @Column({ type: 'text' })
  title: string;

  /** How many people it tells. */
  @Column({ type: 'int' })
  told: number;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: Date;

  /** What whoever takes it back needs to know of how things stood before. */
  @Column({ type: 'jsonb' })
  undo: unknown;

  @Column({ name: 'made_at', type: 'timestamptz', default: () => 'now()' })
  madeAt: Date;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt: Date | null;

  @Column({ name: 'recalled_at', type: 'timestamptz', nullable: true })
  recalledAt: Date | null;

  @Column({ name: 'recalled_by', type: 'uuid', nullable: true })
  recalledBy: string | null;
}
