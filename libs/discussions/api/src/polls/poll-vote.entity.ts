import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Poll } from './poll.entity';

/** One person's vote, without a time: the order of votes would tell whose they are. */
@Entity({ name: 'poll_vote' })
export class PollVote {
  @PrimaryColumn({ name: 'message_id', type: 'uuid', primaryKeyConstraintName: 'poll_vote_pkey' })
  messageId: string;

  @ManyToOne(() => Poll, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'message_id', foreignKeyConstraintName: 'poll_vote_poll_fk' })
  poll: Relation<Poll>;

  /** The person's id; in an anonymous poll a code that only the server's secret makes of it, so that they can change their vote. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'poll_vote_pkey' })
  voter: string;

  /** Null in an anonymous poll. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @Column({ type: 'int', array: true })
  positions: number[];
}
