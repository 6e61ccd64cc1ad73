import type { TestClient } from '@tessellate/api-testing';
import { Agent, request } from 'node:http';

export interface Answer {
  status: number;
  code?: string;
  message?: string;
  /** Whether it came over the connection of the request before. */
  reused: boolean;
}

export interface Sending {
  path: string;
  type: string;
  body: Uint8Array;
  headers?: Record<string, string>;
}

/** One connection that is kept for the next request, as proxies, programs and browsers keep theirs. */
export class KeptConnection {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly client: TestClient) {}

  /** Sends all of the body before it looks at the answer, as a browser does. */
  send({ path, type, body, headers = {} }: Sending): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sending = request(
        `${this.client.url}${path}`,
        {
          method: 'POST',
          agent: this.agent,
          timeout: 20_000,
          headers: {
            cookie: this.client.cookie,
            origin: this.client.url,
            'content-type': type,
            'content-length': body.length,
            ...headers,
          },
        },
        response => {
          let text = '';
          response.setEncoding('utf8').on('data', (more: string) => (text += more));
          response.on('end', () => {
            const { code, message } = parsed(text);
            resolve({ status: response.statusCode ?? 0, code, message, reused: sending.reusedSocket });
          });
        },
      );
      sending.on('error', reject).on('timeout', () => sending.destroy(new Error('No answer came.')));
      sending.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

function parsed(text: string): { code?: string; message?: string } {
  try {
    const answer = JSON.parse(text) as { code?: string; message?: string };
    return { code: answer.code, message: answer.message };
  } catch {
    return {};
  }
}

const BOUNDARY = 'a-boundary-of-its-own';
export const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

/** The body of an upload, byte for byte as given. @param filename as it stands between the quotation marks */
export const multipartBody = (filename: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${filename}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);
