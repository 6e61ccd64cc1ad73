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

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
