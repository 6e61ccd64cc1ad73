import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { connect, type Socket } from 'node:net';
import { aStrategy } from '@tessellate/practice-api/testing';

/** As much as one answer may have, nearly. */
const LARGE = `{ strategies(first: 100) { edges { cursor node { id title version reach keyStages bigIdeas topics
  author { id name jobTitle } department { id name } reactions { kind count mine } viewerCan { edit remove } } } } }`;
const FEED = '{ strategies(first: 20) { edges { node { id title author { name } } } } }';

describe('the requests of one person', () => {
  let server: TestApp;
  let member: TestClient;
  let other: TestClient;
  const open: Socket[] = [];

  beforeAll(async () => {
    server = await startTestApp();
    const { participants } = await new CommunityBuilder(server.app).workGroup({ participants: 2 });
    [member, other] = [await server.signIn(participants[0]!.email), await server.signIn(participants[1]!.email)];
    for (let n = 0; n < 30; n++) await aStrategy(server.app, { authorId: participants[0]!.id, title: `Number ${n}` });
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

  it('that are large are answered by turns, with those of others in between', async () => {
    const order: string[] = [];
    const large = Array.from({ length: 24 }, async () => {
      const { errors } = await member.ask(LARGE);
      expect(errors).toBeUndefined();
      order.push('large');
    });
    for (let n = 0; n < 4; n++) {
      await other.gql('{ viewer { id } }');
      expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
      order.push('other');
    }
    await Promise.all(large);
    const before = order.lastIndexOf('other') - 3;
    expect(before).toBeLessThan(12);
  });
});
