import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { WorkGroup } from '../work-group.entity';

/** A letter that somebody in charge of a Work Group wrote to people of it. Whoever gets it stands beside it. */
@Entity({ name: 'group_letter' })
@Index('group_letter_written', ['workGroupId', 'audience', 'writtenAt', 'id'])
export class GroupLetter {
  /** That of the mutation, and of the sending. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'group_letter_pkey' })
  id: string;

  @Column({ name: 'work_group_id', type: 'uuid' })
  workGroupId: string;

  @ManyToOne(() => WorkGroup)
  @JoinColumn({ name: 'work_group_id', foreignKeyConstraintName: 'group_letter_work_group_id_fkey' })
  workGroup?: Relation<WorkGroup>;

  @Column({ type: 'text' })
  audience: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text' })
  words: string;

  @Column({ name: 'written_at', type: 'timestamptz', default: () => 'now()' })
  writtenAt: Date;

  @Column({ name: 'taken_back_at', type: 'timestamptz', nullable: true })
  takenBackAt: Date | null;
}
