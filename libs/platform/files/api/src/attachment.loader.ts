import { Injectable } from '@nestjs/common';
import type { TargetType } from '@tessellate/contract';
import DataLoader from 'dataloader';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import type { AttachmentType } from './attachment.type';

/** What is attached to things, batched per request. Ask only for things the viewer can see. */
@Injectable()
export class AttachmentLoader {
  constructor(private readonly database: Database) {}

  /** Null for a file that is not there. */
  load(ctx: RequestContext, fileId: string): Promise<AttachmentType | null> {
    return ctx
      .loader('files.attachment', () => new DataLoader<string, AttachmentType | null>(ids => this.byIds(ids)))
      .load(fileId);
  }

  /** The named files of a thing, in the order they were uploaded. Pictures inside its text have no name and are left out. */
  of(ctx: RequestContext, type: TargetType, id: string): Promise<AttachmentType[]> {
    return ctx
      .loader(
        `files.attachments.${type}`,
        () => new DataLoader<string, AttachmentType[]>(ids => this.byTargets(type, ids)),
      )
      .load(id);
  }

  private async byIds(ids: readonly string[]): Promise<(AttachmentType | null)[]> {
    const rows = await this.database.read<AttachmentType>(
      'file.attachments',
      `SELECT id, coalesce(name, 'picture') AS name, media_type AS "mediaType", bytes FROM stored_file WHERE id = ANY($1::uuid[])`,
      [ids],
    );
    const found = new Map(rows.map(row => [row.id, row]));
    return ids.map(id => found.get(id) ?? null);
  }

  private async byTargets(type: TargetType, ids: readonly string[]): Promise<AttachmentType[][]> {
    const rows = await this.database.read<AttachmentType & { targetId: string }>(
      'file.attachments-of',
      `SELECT f.id, f.name, f.media_type AS "mediaType", f.bytes, u.target_id AS "targetId"
       FROM file_use u JOIN stored_file f ON f.id = u.file_id
       WHERE u.target_type = $1 AND u.target_id = ANY($2::uuid[]) AND f.name IS NOT NULL ORDER BY f.created_at, f.id`,
      [type, ids],
    );
    return ids.map(id => rows.filter(row => row.targetId === id));
  }
}
