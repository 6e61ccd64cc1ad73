import type { BigIdea, KeyStage, Reach } from '@tessellate/practice-contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A post that shares practice. Always published: what is still being written is a draft of its author. */
@Entity({ name: 'strategy' })
@Index('strategy_feed', ['audienceId', 'publishedAt', 'id'])
@Index('strategy_author', ['authorId', 'publishedAt'])
@Index('strategy_department', ['departmentId', 'publishedAt'])
@Index('strategy_work_group', ['workGroupId'])
export class Strategy {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'strategy_pkey' })
  id: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Column({ name: 'department_id', type: 'uuid', nullable: true })
  departmentId: string | null;

  /** Where it was posted; alumni post to their hub and have none. */
  @Column({ name: 'work_group_id', type: 'uuid', nullable: true })
  workGroupId: string | null;

  @Column({ name: 'hub_id', type: 'uuid' })
  hubId: string;

  @Column({ type: 'text' })
  reach: Reach;

  /** The Work Group's id, the hub's id or EVERYBODY, following from the reach. */
  @Column({ name: 'audience_id', type: 'uuid' })
  audienceId: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'big_ideas', type: 'text', array: true })
  bigIdeas: BigIdea[];

  @Column({ name: 'key_stages', type: 'text', array: true })
  keyStages: KeyStage[];

  @Column({ type: 'text', array: true })
  topics: string[];

  /** Rich-text documents by section key. */
  @Column({ type: 'jsonb' })
  documents: Record<string, object>;

  @Column({ type: 'jsonb' })
  html: Record<string, string>;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text' })
  excerpt: string;

  @Column({ name: 'reading_minutes', type: 'int' })
  readingMinutes: number;

  @Column({ type: 'int', default: 1 })
  version: number;

  @Column({ name: 'published_at', type: 'timestamptz', default: () => 'now()' })
  publishedAt: Date;

  @Column({ name: 'edited_at', type: 'timestamptz', nullable: true })
  editedAt: Date | null;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt: Date | null;

  @Column({ name: 'removed_by', type: 'uuid', nullable: true })
  removedBy: string | null;
}
