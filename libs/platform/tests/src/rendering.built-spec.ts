import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderInThreads } from '@tessellate/api-kernel';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { openThread } from '@tessellate/discussions-tests/support';
import { PREVIEW } from '@tessellate/practice-tests/support';

const PROGRAM = path.resolve('dist/apps/api/render-worker.js');
const POST = `mutation ($input: PostMessageInput!) { postMessage(input: $input) { ... on MessageStored { message { html } } } }`;
const PAGE = `query ($id: UUID!) { thread(id: $id) { messages(last: 50) { edges { node { number html text } } } } }`;

const formula = (latex: string) => ({ type: 'mathInline', attrs: { latex } });
const document = (...formulas: string[]) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: formulas.map(formula) }],
});
/** Eight hundred characters that become a hundred times as many. */
const arrows = (n: number) => `${n}${'\\overrightarrow{AB}'.repeat(40)}`;

describe('a text that takes long to render', () => {
  let server: TestApp;
  let author: TestClient;
  let other: TestClient;
  let groupId: string;

  beforeAll(async () => {
    renderInThreads(PROGRAM);
    server = await startTestApp();
    const group = await new CommunityBuilder(server.app).workGroup({ participants: 2 });
    groupId = group.id;
    [author, other] = (await Promise.all(group.participants.map(({ email }) => server.signIn(email)))) as [
      TestClient,
      TestClient,
    ];
  });
  afterAll(() => server.close());

  it('is rendered while others are answered, in their turn and not after it', async () => {
    const order: string[] = [];
    const heavy = document(...Array.from({ length: 3 }, (_, n) => arrows(n)));
    const sections = { context: heavy, did: heavy, happened: heavy, next: heavy };
    const previews = Array.from({ length: 3 }, () =>
      author.ask(PREVIEW, { input: { sections } }).then(answer => {
        expect(answer.errors).toBeUndefined();
        order.push('preview');
      }),
    );
    for (let asked = 0; asked < 5; asked++) {
      await other.gql('{ viewer { id } }');
      order.push('other');
    }
    await Promise.all(previews);
    expect(order.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'other'));
  });

  it('is refused where it would make a strategy too much for its readers, however it is divided', async () => {
    const heavy = document(...Array.from({ length: 9 }, (_, n) => arrows(n)));
    const { errors } = await author.ask(PREVIEW, {
      input: { sections: { context: heavy, did: heavy, happened: heavy, next: heavy } },
    });
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'INVALID_INPUT', field: expect.stringMatching(/^sections\.(did|happened|next)$/) },
      message: expect.stringContaining('Split it'),
    });
  });

  (process.platform === 'linux' ? it : it.skip)(
    'is rendered by threads that let whoever waits for a page go first',
    async () => {
      await author.ask(PREVIEW, {
        input: { sections: { context: document(...Array.from({ length: 6 }, (_, n) => arrows(n))) } },
      });
      const threads = await readdir('/proc/self/task');
      const nice = await Promise.all(
        threads.map(
          async thread => (await readFile(`/proc/self/task/${thread}/stat`, 'utf8')).split(') ')[1]?.split(' ')[16],
        ),
      );
      expect(nice).toContain('10');
    },
  );

  it('is refused in words when it would be too much for its readers, and nothing is stored', async () => {
    const threadId = await openThread(author, groupId);
    const message = document(...Array.from({ length: 9 }, (_, n) => arrows(n)));
    const input = { mutationId: randomUUID(), threadId, document: message };
    expect((await author.ask(POST, { input })).errors?.[0]).toMatchObject({
      extensions: { code: 'INVALID_INPUT', field: 'document' },
      message: expect.stringContaining('Split it'),
    });
    expect((await author.gql(PAGE, { id: threadId })).thread.messages.edges).toEqual([]);
  });

  it('that was stored before there was a bound is still read: as it was typed, where there is no room for more', async () => {
    const threadId = await openThread(author, groupId);
    for (let n = 1; n <= 3; n++) {
      const input = { mutationId: randomUUID(), threadId, document: document(`${n}+\\frac{1}{2}`) };
      await author.gql(POST, { input });
    }
    await server.dataSource.query(
      "UPDATE message SET html = '<p>' || repeat('x', 600000) || '</p>' WHERE thread_id = $1",
      [threadId],
    );
    const { edges } = (await other.gql(PAGE, { id: threadId })).thread.messages;
    const html = edges.map((edge: { node: { html: string } }) => edge.node.html);
    expect(html[2]).toHaveLength(600_007);
    expect(html[1]).toContain('2+\\frac{1}{2}');
    expect(html[0]).toContain('1+\\frac{1}{2}');
  });
});
