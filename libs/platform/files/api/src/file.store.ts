import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { APP_CONFIG, type AppConfig, notFound } from '@tessellate/api-kernel';
import { isDiskFull, noRoom } from './disk-full';

/** A file that is on its way: it has its name only once it is whole, and is gone unless it is kept. */
export interface IncomingFile {
  path: string;
  write(chunk: Uint8Array): Promise<void>;
  /** Stores it under its name. @throws AppError UNAVAILABLE when the disk is full */
  keep(id: string, suffix: string): Promise<void>;
  /** Does nothing to a file that was kept. */
  discard(): Promise<void>;
}

/** Longer than any upload takes. */
const STALE_MS = 6 * 3_600_000;

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

  /** Written beside and renamed, so that a crash never leaves half a file under its name. */
  async receive(): Promise<IncomingFile> {
    const partial = path.join(this.incoming, randomUUID());
    await mkdir(this.incoming, { recursive: true });
    const handle = await told(open(partial, 'wx'));
    let there = true;
    const discard = async () => {
      if (!there) return;
      there = false;
      await handle.close().catch(() => undefined);
      await rm(partial, { force: true });
    };
    return {
      path: partial,
      write: chunk => told(handle.writeFile(chunk)),
      keep: async (id, suffix) => {
        const file = this.pathOf(id, suffix);
        try {
          await handle.sync();
          await handle.close();
          await mkdir(path.dirname(file), { recursive: true });
          await rename(partial, file);
          there = false;
        } catch (error) {
          await discard();
          throw isDiskFull(error) ? noRoom() : error;
        }
      },
      discard,
    };
  }

  /** Removes what a server that was killed had begun to receive. */
  async removeStale(): Promise<void> {
    for (const name of await readdir(this.incoming).catch(() => [])) {
      const file = path.join(this.incoming, name);
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
      if (Date.now() - mtimeMs > STALE_MS) await rm(file, { force: true });
    }
  }

  /** Removes a file with all its sizes. One that is not there is no error. */
  async remove(id: string): Promise<void> {
    const folder = path.dirname(this.pathOf(id, ''));
    const names = await readdir(folder).catch(() => []);
    await Promise.all(
      names.filter(name => name.startsWith(id)).map(name => rm(path.join(folder, name), { force: true })),
    );
  }

  private get incoming(): string {
    return path.join(this.config.dataDir, 'files', 'incoming');
  }

  pathOf(id: string, suffix: string): string {
    return path.join(this.config.dataDir, 'files', id.slice(0, 2), `${id}${suffix}`);
  }
}

/** A full disk is nobody's mistake, and said in words. */
const told = <T>(writing: Promise<T>): Promise<T> =>
  writing.catch((error: unknown) => {
    throw isDiskFull(error) ? noRoom() : error;
  });
