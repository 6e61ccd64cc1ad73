import type { CommentNoticeKind } from '@tessellate/comments-contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A comment that concerns a person, until they have seen it. */
@Entity({ name: 'comment_notice' })
@Index('comment_notice_unseen', ['personId', 'seenAt', 'at'])
@Index('comment_notice_comment', ['commentId'])
export class CommentNotice {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'comment_notice_pkey' })
  personId: string;

  @PrimaryColumn({ name: 'comment_id', type: 'uuid', primaryKeyConstraintName: 'comment_notice_pkey' })
  commentId: string;

  @Column({ type: 'text' })
  kind: CommentNoticeKind;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;

  @Column({ name: 'seen_at', type: 'timestamptz', nullable: true })
  seenAt: Date | null;
}
