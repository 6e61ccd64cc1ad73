import { jest } from '@jest/globals';
import { RefusedFileError } from '@tessellate/files-contract';
import { uploadAttachment } from './upload-attachment';
import { uploadImage } from './upload-image';

/** A request that the test answers. */
class Request {
  static last: Request;
  upload: { onprogress?: (event: Partial<ProgressEvent>) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  status = 0;
  response: unknown = null;
  type = 'application/json';
  path = '';
  constructor() {
    Request.last = this;
  }
  open(_method: string, path: string) {
    this.path = path;
  }
  send() {}
  abort() {
    this.onabort?.();
  }
  getResponseHeader() {
    return this.type;
  }
  answer(status: number, response: unknown, type = this.type) {
    Object.assign(this, { status, response, type });
    this.onload?.();
  }
}

describe.each([
  ['picture', uploadImage, '/api/files', new File(['x'], 'board.png', { type: 'image/png' }), 10],
  ['file', uploadAttachment, '/api/attachments', new File(['x'], 'plan.pdf', { type: 'application/pdf' }), 25],
] as const)('A %s on its way to the server', (what, upload, path, file, megabytes) => {
  const real = globalThis.XMLHttpRequest;
  beforeEach(() => void Object.assign(globalThis, { XMLHttpRequest: Request }));
  afterEach(() => void Object.assign(globalThis, { XMLHttpRequest: real }));

  it('tells how far it has come, and what the server made of it', async () => {
    const onProgress = jest.fn();
    const arrived = upload(file, { onProgress });
    Request.last.upload.onprogress?.({ lengthComputable: true, loaded: 30, total: 40 });
    Request.last.answer(201, { fileId: 'f1' });
    expect(await arrived).toEqual({ fileId: 'f1' });
    expect(Request.last.path).toBe(path);
    expect(onProgress.mock.calls).toEqual([[0.75]]);
  });

  it('says in words what happened, and whether trying again can help', async () => {
    const failing = async (end: () => void) => {
      const sent = upload(file).catch((error: Error) => error);
      end();
      const error = (await sent) as Error;
      return [error.message, error instanceof RefusedFileError];
    };
    expect(await failing(() => Request.last.onerror?.())).toEqual([
      `The ${what} did not reach the server. Check your connection and try again.`,
      false,
    ]);
    expect(await failing(() => Request.last.answer(400, { message: 'This is no picture.' }))).toEqual([
      'This is no picture.',
      true,
    ]);
    expect(await failing(() => Request.last.answer(503, null))).toEqual([
      `The ${what} could not be uploaded. Try again in a moment.`,
      false,
    ]);
    const [words] = await failing(() => Request.last.answer(200, null, 'text/html'));
    expect(words).toContain('This network answered instead of Tessellate.');
  });

  it('can be stopped, and is not sent at all where it is too large', async () => {
    const stop = new AbortController();
    const sent = upload(file, { signal: stop.signal }).catch((error: Error) => error.name);
    stop.abort();
    expect(await sent).toBe('AbortError');
    const before = Request.last;
    const large = Object.defineProperty(new File([], file.name, { type: file.type }), 'size', { value: 30_000_000 });
    await expect(upload(large)).rejects.toThrow(`larger than ${megabytes} MB`);
    expect(Request.last).toBe(before);
  });
});
