import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One acknowledged mutation of one person: what a repetition of it answers. */
@Entity({ name: 'command' })
@Index('command_at', ['at'])
export class Command {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'command_pkey' })
  personId: string;

  @PrimaryColumn({ name: 'mutation_id', type: 'uuid', primaryKeyConstraintName: 'command_pkey' })
  mutationId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  result: string;

  /** SHA-256 of what was sent, where that is compared with a repetition. */
  @Column({ name: 'content_hash', type: 'text', nullable: true })
  contentHash: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
