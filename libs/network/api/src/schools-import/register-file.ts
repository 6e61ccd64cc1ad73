import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportRefused } from './import-refused';

export type RegisterEncoding = 'windows-1252' | 'utf-8';

export interface RegisterFile {
  path: string;
  /** As it lies on disk, for progress. */
  bytes: number;
  gzipped: boolean;
  encoding: RegisterEncoding;
}

const DOWNLOAD =
  'Download “Establishment fields” as CSV from Get Information About Schools and import that file as it comes.';

/**
 * Looks at a file before anything is imported: is it there, is it text, in which encoding.
 * @throws ImportRefused
 */
export async function inspectRegisterFile(path: string): Promise<RegisterFile> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new ImportRefused(`There is no file ${path}. Check its name and folder.`);
  if (!found.isFile()) throw new ImportRefused(`${path} is not a file. Name the CSV file itself.`);
  if (found.size === 0) throw new ImportRefused(`${path} is empty. Download it again.`);
  const start = await firstBytes(path, 4).catch((error: Error) => {
    throw new ImportRefused(`${path} cannot be read (${error.message}).`);
  });
  const gzipped = start[0] === 0x1f && start[1] === 0x8b;
  if (start.subarray(0, 2).toString('latin1') === 'PK') {
    throw new ImportRefused(
      `${path} is a ZIP file or a spreadsheet, not CSV. Unpack it, or save the sheet as CSV, and import that file.`,
    );
  }
  return { path, bytes: found.size, gzipped, encoding: await encodingOf(path, gzipped) };
}

/** The file's bytes, unpacked. `onRead` hears how many bytes were taken from disk. */
export function openRegisterFile(
  { path, gzipped }: Pick<RegisterFile, 'path' | 'gzipped'>,
  onRead?: (bytes: number) => void,
): Readable {
  const source = createReadStream(path, { highWaterMark: 256 * 1024 });
  if (onRead) source.on('data', chunk => onRead(chunk.length));
  if (!gzipped) return source;
  const unpacked = createGunzip();
  source.on('error', error => unpacked.destroy(error));
  return source.pipe(unpacked);
}

/**
 * The official download is Windows-1252; a file saved again elsewhere is often UTF-8. Text with an accent is valid in
 * only one of the two, so the file itself tells. Plain ASCII reads alike in both.
 */
async function encodingOf(path: string, gzipped: boolean): Promise<RegisterEncoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const chunk of openRegisterFile({ path, gzipped }) as AsyncIterable<Buffer>) {
      if (first) refuseUtf16(chunk);
      first = false;
      if (chunk.includes(0))
        throw new ImportRefused(`This is not a text file, so it cannot be read as CSV. ${DOWNLOAD}`);
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'windows-1252';
    if (code.startsWith('Z_')) {
      throw new ImportRefused('The compressed file is damaged or incomplete. Download it again.');
    }
    throw error;
  }
}

function refuseUtf16(chunk: Buffer): void {
  const mark = chunk.length >= 2 ? chunk.readUInt16BE(0) : 0;
  if (mark === 0xfffe || mark === 0xfeff) {
    throw new ImportRefused(`This file is in UTF-16 (“Unicode text”); Windows-1252 was expected. ${DOWNLOAD}`);
  }
}

async function firstBytes(path: string, length: number): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
