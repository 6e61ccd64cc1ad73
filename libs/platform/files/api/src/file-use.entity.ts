import type { TargetType } from '@tessellate/contract';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A file shown in a thing. Whoever sees the thing may read the file. */
@Entity({ name: 'file_use' })
@Index('file_use_target', ['targetType', 'targetId'])
export class FileUse {
  @PrimaryColumn({ name: 'file_id', type: 'uuid', primaryKeyConstraintName: 'file_use_pkey' })
  fileId: string;

  @PrimaryColumn({ name: 'target_type', type: 'text', primaryKeyConstraintName: 'file_use_pkey' })
  targetType: TargetType;

  @PrimaryColumn({ name: 'target_id', type: 'uuid', primaryKeyConstraintName: 'file_use_pkey' })
  targetId: string;
}
