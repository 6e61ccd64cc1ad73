import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a comment said before an edit. */
@Entity({ name: 'comment_revision' })
export class CommentRevision {
  @PrimaryColumn({ name: 'comment_id', type: 'uuid', primaryKeyConstraintName: 'comment_revision_pkey' })
  commentId: string;

  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'comment_revision_pkey' })
  version: number;

  @Column({ type: 'jsonb' })
  document: object;

  @Column({ name: 'replaced_at', type: 'timestamptz', default: () => 'now()' })
  replacedAt: Date;
}
