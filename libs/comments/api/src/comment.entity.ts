import type { TargetType } from '@tessellate/contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something said about a strategy or a department's practice. Replies have the first comment as their parent. */
@Entity({ name: 'comment' })
@Index('comment_target', ['targetType', 'targetId', 'createdAt', 'id'])
@Index('comment_parent', ['parentId', 'createdAt'])
@Index('comment_author', ['authorId'])
export class Comment {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'comment_pkey' })
  id: string;

  @Column({ name: 'target_type', type: 'text' })
  targetType: TargetType;

  @Column({ name: 'target_id', type: 'uuid' })
  targetId: string;

  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId: string | null;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Column({ type: 'jsonb' })
  document: object;

  @Column({ type: 'text' })
  html: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'edited_at', type: 'timestamptz', nullable: true })
  editedAt: Date | null;

  @Column({ name: 'resolved_at', type: 'timestamptz', nullable: true })
  resolvedAt: Date | null;

  @Column({ name: 'resolved_by', type: 'uuid', nullable: true })
  resolvedBy: string | null;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;

  @Column({ name: 'removed_by', type: 'uuid', nullable: true })
  removedBy: string | null;

  @Column({ name: 'removal_reason', type: 'text', nullable: true })
  removalReason: string | null;
}
