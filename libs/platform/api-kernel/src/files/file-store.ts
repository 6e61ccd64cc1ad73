import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { type AppConfig, APP_CONFIG } from '../config/config';
import { notFound } from '../errors/app-error';

/** A file that is being received: it has its name only once it is whole. */
export interface IncomingFile {
  path: string;
  write(chunk: Uint8Array): Promise<void>;
  keep(): Promise<void>;
  discard(): Promise<void>;
}

/** Where the bytes of uploaded files lie: beside the database, under ids that nobody can guess. */
@Injectable()
export class FileStore {
  constructor(@Inject(APP_CONFIG) private readonly config: AppConfig) {}

  /** Null when there is no such file. */
  read(id: string, suffix: string): Promise<Buffer | null> {
    return readFile(this.pathOf(id, suffix)).catch(() => null);
  }

  /** Opened before the answer begins, which could no longer say that there is nothing. @throws AppError NOT_FOUND */
  async open(id: string, suffix: string): Promise<Readable> {
    const handle = await open(this.pathOf(id, suffix)).catch((error: { code?: string }) => {
      throw error.code === 'ENOENT' ? notFound('This file') : error;
    });
    return handle.createReadStream();
  }

  async write(id: string, suffix: string, bytes: Buffer): Promise<void> {
    const incoming = await this.receive(id, suffix);
    await incoming.write(bytes);
    await incoming.keep();
  }

  /** Written beside and renamed, so that a crash never leaves half a file under its name. */
  async receive(id: string, suffix: string): Promise<IncomingFile> {
    const file = this.pathOf(id, suffix);
    await mkdir(path.dirname(file), { recursive: true });
    const partial = `${file}.${randomUUID()}`;
    const handle = await open(partial, 'wx');
    return {
      path: partial,
      write: async chunk => void (await handle.writeFile(chunk)),
      keep: async () => {
        await handle.sync();
        await handle.close();
        await rename(partial, file);
      },
      discard: async () => {
        await handle.close();
        await rm(partial, { force: true });
      },
    };
  }

  /** Removes a file with all its sizes. One that is not there is no error. */
  async remove(id: string): Promise<void> {
    const folder = path.dirname(this.pathOf(id, ''));
    const names = await readdir(folder).catch(() => []);
    await Promise.all(
      names.filter(name => name.startsWith(id)).map(name => rm(path.join(folder, name), { force: true })),
    );
  }

  private pathOf(id: string, suffix: string): string {
    return path.join(this.config.dataDir, 'files', id.slice(0, 2), `${id}${suffix}`);
  }
}
