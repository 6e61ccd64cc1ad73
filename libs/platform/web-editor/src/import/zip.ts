import { RefusedImportError } from './refused';

interface Entry {
  method: number;
  encrypted: boolean;
  packed: number;
  /** Where its own header begins. */
  at: number;
}

const BROKEN = 'This file is damaged and cannot be read. Open it in Word, save it again, and choose the new file.';
export const TOO_MUCH = 'This file holds far more than fits here. Copy the part you need into a new document.';
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 4_000;

/** A zip file of which single parts are unpacked, each with a bound: what it claims to hold is not believed. */
export class Zip {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView<ArrayBuffer>;

  /** @throws RefusedImportError when it is no zip file, or a damaged one */
  constructor(private readonly bytes: Uint8Array<ArrayBuffer>) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.readDirectory();
    } catch (error) {
      throw error instanceof RefusedImportError ? error : new RefusedImportError(BROKEN);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /** @throws RefusedImportError when it is damaged or holds more than `most` bytes */
  async read(name: string, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
    const entry = this.entries.get(name);
    if (!entry) return null;
    if (entry.encrypted) throw new RefusedImportError(PROTECTED);
    try {
      return await unpacked(this.packed(entry), entry.method, most);
    } catch (error) {
      throw error instanceof RefusedImportError ? error : new RefusedImportError(BROKEN);
    }
  }

  async text(name: string, most: number): Promise<string | null> {
    const bytes = await this.read(name, most);
    return bytes && new TextDecoder().decode(bytes);
  }

  private packed(entry: Entry): Uint8Array<ArrayBuffer> {
    if (this.view.getUint32(entry.at, true) !== LOCAL) throw new RefusedImportError(BROKEN);
    const from = entry.at + 30 + this.view.getUint16(entry.at + 26, true) + this.view.getUint16(entry.at + 28, true);
    if (from + entry.packed > this.bytes.length) throw new RefusedImportError(BROKEN);
    return this.bytes.subarray(from, from + entry.packed);
  }

  private readDirectory(): void {
    let end = this.bytes.length - 22;
    const first = Math.max(0, end - 65_535);
    while (end >= first && this.view.getUint32(end, true) !== END) end -= 1;
    if (end < first) throw new RefusedImportError(BROKEN);
    const count = this.view.getUint16(end + 10, true);
    if (count > MOST_ENTRIES) throw new RefusedImportError(TOO_MUCH);
    let at = this.view.getUint32(end + 16, true);
    for (let n = 0; n < count; n++) {
      if (this.view.getUint32(at, true) !== CENTRAL) throw new RefusedImportError(BROKEN);
      const [name, extra, comment] = [28, 30, 32].map(offset => this.view.getUint16(at + offset, true)) as [
        number,
        number,
        number,
      ];
      this.entries.set(new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + name)), {
        method: this.view.getUint16(at + 10, true),
        encrypted: (this.view.getUint16(at + 8, true) & 1) === 1,
        packed: this.view.getUint32(at + 20, true),
        at: this.view.getUint32(at + 42, true),
      });
      at += 46 + name + extra + comment;
    }
  }
}

export const PROTECTED =
  'This document is protected by a password. Open it in Word, take the password off, save it, and choose it again.';

async function unpacked(
  packed: Uint8Array<ArrayBuffer>,
  method: number,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (method === 0) {
    if (packed.length > most) throw new RefusedImportError(TOO_MUCH);
    return packed;
  }
  if (method !== 8) throw new RefusedImportError(BROKEN);
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: controller => {
      controller.enqueue(packed);
      controller.close();
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      void reader.cancel().catch(() => undefined);
      throw new RefusedImportError(TOO_MUCH);
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
