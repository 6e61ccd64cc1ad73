import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A picture that somebody uploaded. Readable by its owner, and by whoever sees the target it is attached to. */
@Entity({ name: 'stored_file' })
@Index('stored_file_owner', ['ownerId'])
export class StoredFile {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'stored_file_pkey' })
  id: string;

  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId: string;

  @Column({ name: 'media_type', type: 'text' })
  mediaType: string;

  @Column({ type: 'int' })
  width: number;

  @Column({ type: 'int' })
  height: number;

  @Column({ type: 'int' })
  bytes: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
