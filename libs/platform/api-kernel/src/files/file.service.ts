import { Inject, Injectable } from '@nestjs/common';
import { LIMITS, type TargetRef, type TargetType } from '@tessellate/contract';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { EntityManager } from 'typeorm';
import { type AppConfig, APP_CONFIG } from '../config/config';
import type { RequestContext } from '../context/request-context';
import { Database } from '../database/database';
import { AppError, invalidInput, notFound } from '../errors/app-error';
import { TargetRegistry } from '../targets/target.registry';

export interface UploadedImage {
  fileId: string;
  width: number;
  height: number;
}

const MAX_EDGE = 2_000;
const MAX_PIXELS = 50_000_000;
/** The widths that `?w=` may ask for; anything else gets the next larger one. */
const WIDTHS = [96, 320, 640, 1_280, MAX_EDGE];

@Injectable()
export class FileService {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly database: Database,
    private readonly targets: TargetRegistry,
  ) {}

  /**
   * Takes a picture, turns it upright, shrinks it to 2,000 px and writes it again as WebP: nothing of the original's
   * metadata (place, camera, names) survives. The kind is read from the bytes, never from the name.
   * @throws AppError TOO_LARGE, INVALID_INPUT
   */
  async storeImage(ctx: RequestContext, bytes: Buffer): Promise<UploadedImage> {
    if (bytes.length > LIMITS.imageBytes) {
      throw new AppError(
        'TOO_LARGE',
        'This picture is larger than 10 MB. Make it smaller, or take a screenshot of it, and try again.',
      );
    }
    const image = await this.normalise(bytes);
    const id = randomUUID();
    await this.write(this.pathOf(id, MAX_EDGE), image.data);
    await this.database.read(
      'file.insert',
      `INSERT INTO stored_file (id, owner_id, media_type, width, height, bytes) VALUES ($1, $2, 'image/webp', $3, $4, $5)`,
      [id, ctx.me.personId, image.info.width, image.info.height, image.data.length],
    );
    return { fileId: id, width: image.info.width, height: image.info.height };
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
      throw invalidInput('One of the pictures is not there any more. Insert it again.');
    await tx.query('DELETE FROM file_use WHERE target_type = $1 AND target_id = $2', [target.type, target.id]);
    if (unique.length > 0) {
      await tx.query('INSERT INTO file_use (file_id, target_type, target_id) SELECT unnest($1::uuid[]), $2, $3', [
        unique,
        target.type,
        target.id,
      ]);
    }
  }

  /** The picture's bytes at (at least) the width asked for. @throws AppError NOT_FOUND also when it may not be seen */
  async read(ctx: RequestContext, id: string, width?: number): Promise<{ bytes: Buffer; etag: string }> {
    if (!ctx.viewer || !(await this.isReadable(ctx, id))) throw notFound('This picture');
    const wanted = WIDTHS.find(w => w >= (width ?? MAX_EDGE)) ?? MAX_EDGE;
    const bytes = await this.variant(id, wanted);
    return { bytes, etag: `"${createHash('sha1').update(`${id}:${wanted}`).digest('base64url')}"` };
  }

  /** A picture that its domain shows to everybody. The caller has checked that it does. @throws AppError NOT_FOUND */
  async readPublic(id: string, width: number): Promise<Buffer> {
    return this.variant(id, WIDTHS.find(w => w >= width) ?? MAX_EDGE);
  }

  private async isReadable(ctx: RequestContext, id: string): Promise<boolean> {
    const rows = await this.database.read<{ ownerId: string; targetType: TargetType | null; targetId: string | null }>(
      'file.uses',
      `SELECT f.owner_id AS "ownerId", u.target_type AS "targetType", u.target_id AS "targetId"
       FROM stored_file f LEFT JOIN file_use u ON u.file_id = f.id WHERE f.id = $1 LIMIT 50`,
      [id],
    );
    if (rows[0]?.ownerId === ctx.me.personId) return true;
    for (const { targetType, targetId } of rows) {
      if (targetType && targetId && (await this.targets.isVisible(ctx, { type: targetType, id: targetId })))
        return true;
    }
    return false;
  }

  private async variant(id: string, width: number): Promise<Buffer> {
    const file = this.pathOf(id, width);
    const existing = await readFile(file).catch(() => null);
    if (existing) return existing;
    const original = await readFile(this.pathOf(id, MAX_EDGE)).catch(() => null);
    if (!original) throw notFound('This picture');
    const resized = await sharp(original).resize({ width, withoutEnlargement: true }).webp({ quality: 80 }).toBuffer();
    await this.write(file, resized);
    return resized;
  }

  private async normalise(bytes: Buffer) {
    try {
      const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
      const { format } = await picture.metadata();
      if (!format || !['jpeg', 'png', 'webp', 'gif', 'avif', 'heif', 'tiff'].includes(format))
        throw new Error('not a picture');
      return await picture
        .rotate()
        .resize({ width: MAX_EDGE, height: MAX_EDGE, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 84 })
        .toBuffer({ resolveWithObject: true });
    } catch {
      throw invalidInput('This file is not a picture we can read. Use a JPEG, PNG, WebP or GIF.');
    }
  }

  /** Written beside and renamed, so that a crash never leaves half a picture under its name. */
  private async write(file: string, bytes: Buffer): Promise<void> {
    await mkdir(path.dirname(file), { recursive: true });
    const partial = `${file}.${randomUUID()}`;
    await writeFile(partial, bytes, { flush: true });
    await rename(partial, file);
  }

  private pathOf(id: string, width: number): string {
    return path.join(this.config.dataDir, 'files', id.slice(0, 2), `${id}-${width}.webp`);
  }
}
