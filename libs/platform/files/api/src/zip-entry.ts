import { open } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';

const END = Buffer.from('PK\x05\x06');
const END_BYTES = 22;
/** The end may be followed by a comment of as much. */
const END_WITHIN = END_BYTES + 0xffff;
const LISTED = 46;
const LOCAL = 30;
const DEFLATED = 8;

/**
 * One entry of a zip archive, unpacked. Null when there is none of the name, when it is larger than `most` bytes, packed or not,
 * or when the archive cannot be read.
 */
export async function zipEntry(path: string, name: string, most = 1_000_000): Promise<Buffer | null> {
  const file = await open(path);
  const read = async (from: number, length: number): Promise<Buffer> => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
    return buffer.subarray(0, bytesRead);
  };
  try {
    const { size } = await file.stat();
    const from = Math.max(0, size - END_WITHIN);
    const tail = await read(from, size - from);
    const end = tail.lastIndexOf(END);
    if (end < 0 || tail.length < end + END_BYTES) return null;
    const listing = await read(tail.readUInt32LE(end + 16), Math.min(tail.readUInt32LE(end + 12), most));
    for (let at = 0; at + LISTED <= listing.length;) {
      const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map(offset => listing.readUInt16LE(at + offset));
      const nameEnd = at + LISTED + nameBytes!;
      if (listing.toString('utf8', at + LISTED, nameEnd) === name) {
        const packed = listing.readUInt32LE(at + 20);
        if (packed > most) return null;
        const start = listing.readUInt32LE(at + 42);
        const local = await read(start, LOCAL);
        const data = await read(start + LOCAL + local.readUInt16LE(26) + local.readUInt16LE(28), packed);
        return listing.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(data, { maxOutputLength: most }) : data;
      }
      at = nameEnd + extraBytes! + commentBytes!;
    }
    return null;
  } catch (error) {
    // What the archive says of itself is not to be trusted: an offset beyond its end, bytes that do not unpack.
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code?.startsWith('Z_')) return null;
    throw error;
  } finally {
    await file.close();
  }
}
