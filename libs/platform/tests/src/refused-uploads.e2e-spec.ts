import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { KeptConnection, MULTIPART, multipartBody, type Sending } from '@tessellate/api-testing/keep-alive';
import { PDF } from '@tessellate/api-testing/documents';

const MEGABYTE = 1024 * 1024;
const FIVE = randomBytes(5 * MEGABYTE);
const attachment = (filename: string, bytes: Uint8Array, headers = {}): Sending => ({
  path: '/api/attachments',
  type: MULTIPART,
  body: multipartBody(filename, bytes),
  headers,
});
const picture = (bytes: Uint8Array, headers = {}): Sending => ({
  ...attachment('IMG_0001.jpg', bytes, headers),
  path: '/api/files',
});

describe('an upload that is refused', () => {
  let server: TestApp;
  let member: TestClient;
  const open: KeptConnection[] = [];
  const connection = (client = member) => {
    const kept = new KeptConnection(client);
    open.push(kept);
    return kept;
  };

  beforeAll(async () => {
    server = await startTestApp();
    const { participants } = await new CommunityBuilder(server.app).workGroup({ participants: 1 });
    member = await server.signIn(participants[0]!.email);
  });
  afterEach(() => open.splice(0).forEach(kept => kept.close()));
  afterAll(() => server.close());

  it.each<[string, Sending, number, RegExp | null]>([
    [
      'a document of 300 kB with other bytes',
      attachment('Plan.docx', randomBytes(300_000)),
      400,
      /not a Word document/,
    ],
    ['a document of 5 MB with other bytes', attachment('Plan.docx', FIVE), 400, /not a Word document/],
    ['a PDF of 5 MB with other bytes', attachment('Plan.pdf', FIVE), 400, /not a PDF/],
    ['a text of 5 MB with other bytes', attachment('Plan.txt', FIVE), 400, /not a text/],
    ['a picture of 5 MB with other bytes', attachment('Board.jpg', FIVE), 400, /not a picture|picture we can read/],
    ['5 MB of an unknown kind', attachment('setup.exe', FIVE), 400, /cannot be attached/],
    ['an old Office document of 5 MB', attachment('Plan.doc', FIVE), 400, /old Office format|not a Word document/],
    [
      'a document of 26 MB',
      attachment('Scan.pdf', Buffer.concat([PDF, Buffer.alloc(26 * MEGABYTE, 'a')])),
      413,
      /25 MB/,
    ],
    ['5 MB that are no picture', picture(FIVE), 400, /not a picture/],
    ['a picture of 26 MB', picture(Buffer.alloc(26 * MEGABYTE, 'a')), 413, /10 MB/],
    ['a picture from another site’s page', picture(FIVE, { origin: 'https://evil.example' }), 403, /another site/],
    ['a document not sent as a form', { ...attachment('a.pdf', FIVE), type: 'application/json' }, 413, /too large/],
    [
      'a form that ends too soon',
      { ...picture(FIVE), body: multipartBody('a.jpg', FIVE).subarray(0, -200) },
      400,
      /was cut off/,
    ],
    [
      '5 MB to GraphQL',
      { path: '/graphql', type: 'application/json', body: Buffer.alloc(5 * MEGABYTE, ' ') },
      413,
      /too large/,
    ],
    ['a form of 5 MB to GraphQL', { ...attachment('a.pdf', FIVE), path: '/graphql' }, 400, null],
    ['a form of 5 MB to no address at all', { ...attachment('a.pdf', FIVE), path: '/api/nowhere' }, 404, null],
  ])('gives its reason for %s, and the connection serves the next request', async (_what, sending, status, reason) => {
    const kept = connection();
    const answer = await kept.send(sending);
    expect(answer.status).toBe(status);
    if (reason) expect(answer.message).toMatch(reason);
    const next = await kept.send(attachment('Agenda.pdf', PDF));
    expect(next).toEqual({ status: 201, reused: true });
  });

  it('because nobody is signed in says so for 5 MB too, and the connection serves the next request', async () => {
    const kept = connection(server.visitor);
    for (const sending of [attachment('Plan.docx', FIVE), picture(FIVE)])
      expect(await kept.send(sending)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await kept.send(attachment('Agenda.pdf', PDF))).toMatchObject({ status: 401, reused: true });
  });

  it('is read no further than a bound: a sender that never stops gets its answer and is cut off', async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    const closed = new Promise<void>(resolve => socket.on('error', () => undefined).once('close', () => resolve()));
    socket.write(
      `POST /api/attachments HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: ${MULTIPART}\r\ncontent-length: 10000000000\r\n\r\n`,
    );
    let sent = 0;
    const more = () => {
      while (!socket.destroyed && sent < 10_000 * MEGABYTE) {
        sent += MEGABYTE;
        if (!socket.write(Buffer.alloc(MEGABYTE))) return void socket.once('drain', more);
      }
    };
    more();
    await closed;
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(sent).toBeLessThan(300 * MEGABYTE);
  });

  it('of which the rest never comes is answered after a while all the same', async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /api/files HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: ${MULTIPART}\r\ncontent-length: 100000\r\n\r\nbegun`,
    );
    const answer = await new Promise<string>((resolve, reject) => {
      socket.setEncoding('latin1').once('data', resolve).once('error', reject);
    });
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  });
});
