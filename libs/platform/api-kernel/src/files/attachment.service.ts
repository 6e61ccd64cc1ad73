import { Injectable } from '@nestjs/common';
import { ATTACHMENT_TYPES, type AttachmentExtension, LIMITS } from '@tessellate/contract';
import { randomUUID } from 'node:crypto';
import type { RequestContext } from '../context/request-context';
import { Database } from '../database/database';
import { AppError, invalidInput } from '../errors/app-error';
import { checkChunk, checkFile, checkPicture, cleanFileName, requireExtension } from './attachment-checks';
import { DOCUMENT_SUFFIX, FileService } from './file.service';
import { FileStore } from './file-store';

export interface UploadedAttachment {
  fileId: string;
  name: string;
  mediaType: string;
  bytes: number;
}

const tooLarge = () =>
  new AppError(
    'TOO_LARGE',
    'This file is larger than 25 MB. Make it smaller, for example by saving its pictures at a lower quality, or share a link to it.',
  );

/** Files people attach: kept as they are, checked for being what their name says, never shown inside a page. */
@Injectable()
export class AttachmentService {
  constructor(
    private readonly files: FileService,
    private readonly store: FileStore,
    private readonly database: Database,
  ) {}

  /** Refuses an upload by its announced size, before a byte of it is read. @throws AppError TOO_LARGE */
  assertAnnouncedSize(contentLength: string | undefined): void {
    // The parts' own headers take some bytes too.
    if (Number(contentLength ?? 0) > LIMITS.attachmentBytes + 4_096) throw tooLarge();
  }

  /**
   * Takes a file as it comes in; no more than a piece of a document is in memory at a time.
   * @throws AppError TOO_LARGE, INVALID_INPUT
   */
  async receive(ctx: RequestContext, given: string, stream: AsyncIterable<Buffer>): Promise<UploadedAttachment> {
    const name = cleanFileName(given);
    const extension = requireExtension(name);
    return ATTACHMENT_TYPES[extension].family === 'PICTURE'
      ? this.picture(ctx, name, extension, stream)
      : this.document(ctx, name, extension, stream);
  }

  private async picture(
    ctx: RequestContext,
    name: string,
    extension: AttachmentExtension,
    stream: AsyncIterable<Buffer>,
  ): Promise<UploadedAttachment> {
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream) {
      checkChunk(extension, chunk, size === 0);
      size += chunk.length;
      // One piece past the limit is enough for the pipeline to say so.
      pieces.push(chunk);
      if (size > LIMITS.imageBytes) break;
    }
    const bytes = Buffer.concat(pieces);
    if (size <= LIMITS.imageBytes) await checkPicture(extension, bytes);
    const { fileId, storedBytes } = await this.files.storeImage(ctx, bytes, name);
    return { fileId, name, mediaType: 'image/webp', bytes: storedBytes };
  }

  private async document(
    ctx: RequestContext,
    name: string,
    extension: AttachmentExtension,
    stream: AsyncIterable<Buffer>,
  ): Promise<UploadedAttachment> {
    const id = randomUUID();
    const { mediaType } = ATTACHMENT_TYPES[extension];
    const incoming = await this.store.receive(id, DOCUMENT_SUFFIX);
    let size = 0;
    try {
      for await (const chunk of stream) {
        checkChunk(extension, chunk, size === 0);
        size += chunk.length;
        if (size > LIMITS.attachmentBytes) throw tooLarge();
        await incoming.write(chunk);
      }
      if (size === 0) throw invalidInput('This file is empty. Check it and try again.');
      await checkFile(extension, incoming.path);
    } catch (error) {
      await incoming.discard();
      throw error;
    }
    await incoming.keep();
    await this.database.read(
      'file.insert-document',
      'INSERT INTO stored_file (id, owner_id, media_type, name, bytes) VALUES ($1, $2, $3, $4, $5)',
      [id, ctx.me.personId, mediaType, name, size],
    );
    return { fileId: id, name, mediaType, bytes: size };
  }
}
