import sharp from 'sharp';
import { type Attack, repeat, type Target } from './attack';

const MB = 1024 * 1024;
const BOUNDARY = 'a-boundary-of-the-benchmark';

function upload(path: string, name: string, content: Buffer, { cookie }: Target): Buffer {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
  const lines = [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    `cookie: ${cookie}`,
    `content-type: multipart/form-data; boundary=${BOUNDARY}`,
    `content-length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body]);
}

export const largeUploads: Attack = {
  what: 'twelve uploads of 24 MB at a time without end',
  prepare: target => {
    const request = upload('/api/attachments', 'notes.txt', Buffer.alloc(24 * MB, 'word '), target);
    return repeat(target, 12, () => request);
  },
};

export const largePictures: Attack = {
  what: 'eight pictures of 49 megapixels at a time without end',
  prepare: async target => {
    const picture = { width: 7_000, height: 7_000, channels: 3, background: '#2f5d50' } as const;
    const png = await sharp({ create: picture }).png().toBuffer();
    const request = upload('/api/files', 'board.png', png, target);
    return repeat(target, 8, () => request);
  },
};
