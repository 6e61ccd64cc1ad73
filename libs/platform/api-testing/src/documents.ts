import type { TestClient } from '@tessellate/api-testing';
import { request } from 'node:http';
import { crc32, deflateRawSync } from 'node:zlib';

/** The smallest files of each kind that a program would call by that name. */
export const PDF = Buffer.from(
  `%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n${'% padding\n'.repeat(200)}trailer <</Root 1 0 R>>\n%%EOF\n`,
);

export const WORD_MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export const contentTypes = (part: string, type: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${part}" ContentType="${type}"/></Types>`;

export const office = (part: string, kind: string) =>
  zip({
    '[Content_Types].xml': contentTypes(`/${part}`, `application/vnd.openxmlformats-officedocument.${kind}.main+xml`),
    [part]: `<x>${'words '.repeat(300)}</x>`,
  });

export const openDocument = (kind: string) =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': `<x>${'words '.repeat(300)}</x>` });

/** As LibreOffice saves with a password: the contents are noise, and a packed list says how they were encrypted. */
export const lockedOpenDocument = (kind: string) => {
  const entry = `<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>`;
  return zip(
    {
      mimetype: `application/vnd.oasis.opendocument.${kind}`,
      'content.xml': 'no words '.repeat(300),
      'META-INF/manifest.xml': `<manifest:manifest>${entry}</manifest:manifest>`,
    },
    ['META-INF/manifest.xml'],
  );
};

/** A container as old Office programs, and new ones for files with a password, write it, with one stream. */
export const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(70_000),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(3_000),
  ]);

/** A zip archive with its entries stored as they are, those that are named packed. */
export function zip(entries: Record<string, string>, packed: string[] = []): Buffer<ArrayBuffer> {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const plain = Buffer.from(text);
    const data = packed.includes(name) ? deflateRawSync(plain) : plain;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(packed.includes(name) ? 8 : 0, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, Buffer.from(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(bodies.length, 8);
  end.writeUInt16LE(bodies.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listing, end]);
}

/** Uploads a file without saying how large it is, as a program other than a browser may. */
export function sendChunked(
  client: TestClient,
  name: string,
  bytes: Buffer,
): Promise<{ status: number; code: string }> {
  const boundary = 'a-boundary-of-its-own';
  return new Promise((resolve, reject) => {
    const sending = request(
      `${client.url}/api/attachments`,
      {
        method: 'POST',
        headers: {
          cookie: client.cookie,
          origin: client.url,
          'content-type': `multipart/form-data; boundary=${boundary}`,
          'transfer-encoding': 'chunked',
        },
      },
      response => {
        let text = '';
        response.on('data', chunk => (text += chunk));
        response.on('end', () => resolve({ ...JSON.parse(text), status: response.statusCode }));
      },
    );
    sending.on('error', reject);
    sending.write(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    );
    for (let at = 0; at < bytes.length; at += 65_536) sending.write(bytes.subarray(at, at + 65_536));
    sending.end(`\r\n--${boundary}--\r\n`);
  });
}
