import { Injectable } from '@nestjs/common';
import { LIMITS, type TargetRef, type TargetType } from '@tessellate/contract';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import {
  AppError,
  Database,
  invalidInput,
  notFound,
  type RequestContext,
  TargetRegistry,
} from '@tessellate/api-kernel';
import { FileStore, type IncomingFile } from './file.store';
import { PictureConverter } from './pictures/picture-converter.service';
import { mendEnding, pictureKind } from './pictures/picture-kind';

export interface UploadedImage {
  fileId: string;
  width: number;
  height: number;
}

export interface StoredImage extends UploadedImage {
  name: string | null;
  storedBytes: number;
}

const tooLarge = () =>
  new AppError(
    'TOO_LARGE',
    'This picture is larger than 10 MB. Make it smaller, or take a screenshot of it, and try again.',
  );

const MAX_EDGE = 2_000;
/** The widths that `?w=` may ask for; anything else gets the next larger one. */
const WIDTHS = [96, 320, 640, 1_280, MAX_EDGE];
export const DOCUMENT_SUFFIX = '.bin';
const suffixOf = (width: number): string => `-${width}.webp`;

interface StoredRow {
  ownerId: string;
  mediaType: string;
  name: string | null;
  width: number | null;
  bytes: number;
}

/** A file as it is handed out: a picture whole, a document piece by piece. */
export interface ReadFile {
  etag: string;
  mediaType: string;
  picture?: Buffer;
  /** What a picture that was attached is saved as. */
  name?: string;
  document?: { name: string; bytes: number; open: () => Promise<Readable> };
}

@Injectable()
export class FileService {
  private readonly making = new Map<string, Promise<void>>();

  constructor(
    private readonly store: FileStore,
    private readonly database: Database,
    private readonly targets: TargetRegistry,
    private readonly pictures: PictureConverter,
  ) {}

  /**
   * Takes a picture as it comes in, turns it upright, shrinks it to 2,000 px and writes it again as WebP: nothing of the
   * original's metadata (place, camera, names) survives. The kind is read from the bytes, never from the name.
   * @param name given when the picture is attached to something rather than standing in a text; its ending is mended
   * @throws AppError TOO_LARGE, INVALID_INPUT, RATE_LIMITED, UNAVAILABLE
   */
  async storeImage(
    ctx: RequestContext,
    stream: AsyncIterable<Buffer>,
    name: string | null = null,
  ): Promise<StoredImage> {
    this.pictures.assertRoom(ctx.me.personId);
    const original = await this.store.receive();
    try {
      let size = 0;
      for await (const chunk of stream) {
        size += chunk.length;
        if (size > LIMITS.imageBytes) throw tooLarge();
        await original.write(chunk);
      }
      const ending = await pictureKind(original.path);
      return await this.convertAndKeep(ctx, original, name === null ? null : mendEnding(name, ending));
    } finally {
      await original.discard();
    }
  }

  private async convertAndKeep(ctx: RequestContext, original: IncomingFile, name: string | null): Promise<StoredImage> {
    const converted = await this.store.receive();
    const id = randomUUID();
    try {
      const job = { input: original.path, output: converted.path, edge: MAX_EDGE, quality: 84 };
      const { width, height, bytes } = await this.pictures.upload(ctx.me.personId, job);
      await converted.keep(id, suffixOf(MAX_EDGE));
      await this.database.write(
        'file.insert',
        `INSERT INTO stored_file (id, owner_id, media_type, width, height, bytes, name)
         VALUES ($1, $2, 'image/webp', $3, $4, $5, $6)`,
        [id, ctx.me.personId, width, height, bytes, name],
      );
      return { fileId: id, name, width, height, storedBytes: bytes };
    } catch (error) {
      await converted.discard();
      await this.store.remove(id);
      throw error;
    }
  }

  /**
   * Records which files a thing shows, replacing what was recorded before. Only files the viewer uploaded, or that
   * the thing showed already, are accepted: otherwise an id would be enough to read somebody else's picture.
   */
  async attach(tx: EntityManager, ctx: RequestContext, fileIds: string[], target: TargetRef): Promise<void> {
    const unique = [...new Set(fileIds)];
    const allowed: { id: string }[] = unique.length
      ? await tx.query(
          `SELECT id FROM stored_file f WHERE id = ANY($1::uuid[]) AND (owner_id = $2 OR EXISTS (
             SELECT 1 FROM file_use u WHERE u.file_id = f.id AND u.target_type = $3 AND u.target_id = $4))`,
          [unique, ctx.me.personId, target.type, target.id],
        )
      : [];
    if (allowed.length !== unique.length)
      throw invalidInput('One of the files is no longer there. Remove it and add it again.');
    await tx.query('DELETE FROM file_use WHERE target_type = $1 AND target_id = $2', [target.type, target.id]);
    if (unique.length > 0) {
      await tx.query('INSERT INTO file_use (file_id, target_type, target_id) SELECT unnest($1::uuid[]), $2, $3', [
        unique,
        target.type,
        target.id,
      ]);
      await tx.query('UPDATE stored_file SET used_at = now() WHERE id = ANY($1::uuid[]) AND used_at IS NULL', [unique]);
    }
  }

  /** Lets another thing show the same files, for copies. The caller has made sure that the viewer may see the first. */
  async carry(tx: EntityManager, from: TargetRef, to: TargetRef): Promise<void> {
    await tx.query(
      `INSERT INTO file_use (file_id, target_type, target_id)
       SELECT file_id, $3, $4 FROM file_use WHERE target_type = $1 AND target_id = $2 ON CONFLICT DO NOTHING`,
      [from.type, from.id, to.type, to.id],
    );
  }

  /**
   * A picture at (at least) the width asked for, or a document.
   * @throws AppError NOT_FOUND also when it may not be seen
   */
  async read(ctx: RequestContext, id: string, width?: number): Promise<ReadFile> {
    const file = ctx.viewer ? await this.readable(ctx, id) : null;
    if (!file) throw notFound('This file');
    if (file.width === null) {
      return {
        etag: `"${id}"`,
        mediaType: file.mediaType,
        document: {
          name: file.name ?? 'file',
          bytes: file.bytes,
          open: () => this.store.open(id, DOCUMENT_SUFFIX),
        },
      };
    }
    const wanted = WIDTHS.find(w => w >= (width ?? MAX_EDGE)) ?? MAX_EDGE;
    const picture = await this.variant(id, wanted, ctx.me.personId);
    return {
      etag: `"${createHash('sha1').update(`${id}:${wanted}`).digest('base64url')}"`,
      mediaType: 'image/webp',
      picture,
      ...(file.name === null ? {} : { name: mendEnding(file.name, ['webp']) }),
    };
  }

  /** A picture that its domain shows to everybody. The caller has checked that it does. @throws AppError NOT_FOUND */
  async readPublic(id: string, width: number): Promise<Buffer> {
    return this.variant(id, WIDTHS.find(w => w >= width) ?? MAX_EDGE, 'everybody');
  }

  private async readable(ctx: RequestContext, id: string): Promise<StoredRow | null> {
    const rows = await this.database.read<StoredRow & { targetType: TargetType | null; targetId: string | null }>(
      'file.uses',
      `SELECT f.owner_id AS "ownerId", f.media_type AS "mediaType", f.name, f.width, f.bytes,
         u.target_type AS "targetType", u.target_id AS "targetId"
       FROM stored_file f LEFT JOIN file_use u ON u.file_id = f.id WHERE f.id = $1 LIMIT 50`,
      [id],
    );
    if (rows[0]?.ownerId === ctx.me.personId) return rows[0];
    for (const row of rows) {
      const { targetType, targetId } = row;
      if (targetType && targetId && (await this.targets.isVisible(ctx, { type: targetType, id: targetId }))) return row;
    }
    return null;
  }

  private async variant(id: string, width: number, personId: string): Promise<Buffer> {
    const existing = await this.store.read(id, suffixOf(width));
    if (existing) return existing;
    const key = `${id}-${width}`;
    // Everybody who opens a page asks for the same sizes at the same time.
    const making = this.making.get(key) ?? this.makeVariant(id, width, personId).finally(() => this.making.delete(key));
    this.making.set(key, making);
    await making;
    const made = await this.store.read(id, suffixOf(width));
    if (!made) throw notFound('This file');
    return made;
  }

  private async makeVariant(id: string, width: number, personId: string): Promise<void> {
    const input = this.store.pathOf(id, suffixOf(MAX_EDGE));
    if (!existsSync(input)) throw notFound('This file');
    const smaller = await this.store.receive();
    try {
      await this.pictures.smaller(personId, { input, output: smaller.path, width, quality: 80 });
      await smaller.keep(id, suffixOf(width));
    } finally {
      await smaller.discard();
    }
  }
}
