import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A picture or document that somebody uploaded. Readable by its owner, and by whoever sees the target it is attached to. */
@Entity({ name: 'stored_file' })
@Index('stored_file_owner', ['ownerId'])
@Index('stored_file_unused', ['createdAt'], { where: 'used_at IS NULL' })
export class StoredFile {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'stored_file_pkey' })
  id: string;

  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId: string;

  @Column({ name: 'media_type', type: 'text' })
  mediaType: string;

  /** As the person called it, without path; null for a picture inside a text. */
  @Column({ type: 'text', nullable: true })
  name: string | null;

  /** Pixels of a picture; null for a document. */
  @Column({ type: 'int', nullable: true })
  width: number | null;

  @Column({ type: 'int', nullable: true })
  height: number | null;

  @Column({ type: 'int' })
  bytes: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** When it first stood in something; null while it is only uploaded. */
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
