import { Injectable } from '@nestjs/common';
import { LIMITS } from '@tessellate/contract';
import { ATTACHMENT_TYPES, attachmentExtension } from '@tessellate/files-contract';
import { randomUUID } from 'node:crypto';
import { AppError, Database, invalidInput, type RequestContext } from '@tessellate/api-kernel';
import { checkChunk, checkFile, requireExtension } from './attachment-checks';
import { cleanFileName } from './file-names';
import { DOCUMENT_SUFFIX, FileService } from './file.service';
import { FileStore } from './file.store';
import { looksLikePicture } from './pictures/picture-kind';

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
   * Takes a file as it comes in; no more than a piece of it is in memory at a time. A picture is one whatever its name says.
   * @param given its name as the form wrote it
   * @throws AppError TOO_LARGE, INVALID_INPUT, RATE_LIMITED, UNAVAILABLE
   */
  async receive(ctx: RequestContext, given: string, stream: AsyncIterable<Buffer>): Promise<UploadedAttachment> {
    const named = cleanFileName(given);
    const { head, all } = await begun(stream);
    if (!looksLikePicture(head)) return this.document(ctx, named, head, all);
    const { fileId, name, storedBytes } = await this.files.storeImage(ctx, all, named);
    return { fileId, name: name ?? named, mediaType: 'image/webp', bytes: storedBytes };
  }

  private async document(
    ctx: RequestContext,
    named: string,
    head: Buffer,
    stream: AsyncIterable<Buffer>,
  ): Promise<UploadedAttachment> {
    const extension = requireExtension(named);
    const { mediaType } = ATTACHMENT_TYPES[extension];
    // A new Office file under an old name.
    const name = attachmentExtension(named) ? named : named.replace(/\.\w+$/, `.${extension}`);
    const id = randomUUID();
    const incoming = await this.store.receive();
    let size = 0;
    try {
      for await (const chunk of stream) {
        checkChunk(extension, chunk, size === 0 ? head : undefined);
        size += chunk.length;
        if (size > LIMITS.attachmentBytes) throw tooLarge();
        await incoming.write(chunk);
      }
      if (size === 0) throw invalidInput('This file is empty. Check it and try again.');
      await checkFile(extension, incoming.path, head);
      await incoming.keep(id, DOCUMENT_SUFFIX);
      await this.database.write(
        'file.insert-document',
        'INSERT INTO stored_file (id, owner_id, media_type, name, bytes) VALUES ($1, $2, $3, $4, $5)',
        [id, ctx.me.personId, mediaType, name, size],
      );
    } catch (error) {
      await incoming.discard();
      await this.store.remove(id);
      throw error;
    }
    return { fileId: id, name, mediaType, bytes: size };
  }
}

/** Enough to tell what a file is; a first piece may be shorter. */
const HEAD_BYTES = 1_100;

/** @returns the first bytes, and the whole from its beginning */
async function begun(stream: AsyncIterable<Buffer>): Promise<{ head: Buffer; all: AsyncIterable<Buffer> }> {
  const pieces = stream[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < HEAD_BYTES) {
    const { done, value } = await pieces.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  async function* all() {
    if (head.length > 0) yield head;
    yield* { [Symbol.asyncIterator]: () => pieces };
  }
  return { head, all: all() };
}
