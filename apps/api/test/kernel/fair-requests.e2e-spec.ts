import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/programme-api/testing';
import { connect, type Socket } from 'node:net';
import { startTestApp, type TestApp } from '../support/test-app';

const FEED = '{ strategies(first: 20) { edges { node { id title author { name } } } } }';

describe('the requests of one person', () => {
  let server: TestApp;
  let member: TestClient;
  const open: Socket[] = [];

  beforeAll(async () => {
    server = await startTestApp();
    const { participants } = await new CommunityBuilder(server.app).workGroup({ participants: 1 });
    member = await server.signIn(participants[0]!.email);
  });
  afterAll(async () => {
    for (const socket of open) socket.destroy();
    await server.close();
  });

  it('do not wait for files of theirs that are on their way over a slow line', async () => {
    const begin = [
      'POST /api/files HTTP/1.1',
      'host: 127.0.0.1',
      `cookie: ${member.cookie}`,
      'content-type: multipart/form-data; boundary=x',
      'content-length: 1000000',
      '',
      '--x\r\ncontent-disposition: form-data; name="file"; filename="board.png"\r\n\r\n',
    ].join('\r\n');
    for (let n = 0; n < 8; n++) {
      const socket = connect(Number(new URL(member.url).port), '127.0.0.1');
      open.push(socket);
      await new Promise<void>(sent => void socket.write(begin, () => sent()));
    }
    expect((await member.ask(FEED)).errors).toBeUndefined();
  });
});
