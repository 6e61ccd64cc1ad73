import { connect, type Socket } from 'node:net';

const HEADER_END = Buffer.from('\r\n\r\n');

/**
 * One keep-alive connection that sends prepared requests one after another. It reads no more of an answer than its
 * status and length, so that the driver leaves the cores to what is measured.
 */
export class HttpConnection {
  private readonly socket: Socket;
  private chunks: Buffer[] = [];
  private received = 0;
  private expected = 0;
  private status = 0;
  private waiting: { resolve(answer: HttpAnswer): void; reject(error: Error): void } | null = null;

  constructor(port: number) {
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.socket.on('data', data => this.read(data));
    this.socket.on('error', error => this.fail(error));
    this.socket.on('close', () => this.fail(new Error('The server closed the connection.')));
  }

  /** @throws when the connection ends before the answer */
  send(request: Buffer): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(request);
    });
  }

  /** Whoever still waits for an answer gets none. */
  close(): void {
    this.socket.destroy();
    this.fail(new Error('The connection was closed.'));
  }

  private read(data: Buffer): void {
    this.chunks.push(data);
    this.received += data.length;
    if (this.expected === 0 && !this.readHead()) return;
    if (this.received < this.expected) return;
    const whole = this.chunks.length === 1 ? (this.chunks[0] as Buffer) : Buffer.concat(this.chunks);
    this.chunks = [];
    this.received = 0;
    this.expected = 0;
    const waiting = this.waiting;
    this.waiting = null;
    waiting?.resolve({ status: this.status, bytes: whole });
  }

  private readHead(): boolean {
    const head = this.chunks.length === 1 ? (this.chunks[0] as Buffer) : Buffer.concat(this.chunks);
    this.chunks = [head];
    const end = head.indexOf(HEADER_END);
    if (end < 0) return false;
    const text = head.toString('latin1', 0, end);
    this.status = Number(text.slice(9, 12));
    const length = /content-length: (\d+)/i.exec(text)?.[1];
    if (length === undefined) throw new Error(`An answer without a length: ${text}`);
    this.expected = end + 4 + Number(length);
    return true;
  }

  private fail(error: Error): void {
    const waiting = this.waiting;
    this.waiting = null;
    waiting?.reject(error);
  }
}

export interface HttpAnswer {
  status: number;
  /** Head and body as they came. */
  bytes: Buffer;
}

export const bodyOf = (answer: HttpAnswer): string =>
  answer.bytes.toString('utf8', answer.bytes.indexOf(HEADER_END) + 4);

/** A POST of JSON as it goes over the wire. */
export function jsonRequest(path: string, body: unknown, cookie = ''): Buffer {
  const content = Buffer.from(JSON.stringify(body));
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${content.length}`,
    ...(cookie ? [`cookie: ${cookie}`] : []),
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), content]);
}

/** A GET as it goes over the wire. */
export const getRequest = (path: string): Buffer =>
  Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\n\r\n`);
