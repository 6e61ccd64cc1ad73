import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { AFTER, document, EDIT, LOCK, openThread, post, POST, read, REMOVE, RESTORE, THREAD, UNLOCK } from './support';

const numbers = (thread: { messages: { edges: { node: { number: number } }[] } }) =>
  thread.messages.edges.map(edge => edge.node.number);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('messages of a thread', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let ana: TestClient;
  let ben: TestClient;
  let facilitator: TestClient;
  let stranger: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 2 });
    const other = await community.workGroup({ hub: 'solent', participants: 1 });
    ana = await server.signIn(group.participants[0]!.email);
    ben = await server.signIn(group.participants[1]!.email);
    facilitator = await server.signIn(group.facilitator.email);
    stranger = await server.signIn(other.participants[0]!.email);
  });
  afterAll(() => server.close());

  it('are numbered from 1, show what was written, and quote one another', async () => {
    const thread = await openThread(ana, group.id);
    const first = await post(ana, thread, 'A table is just a times table with gaps.');
    const second = await post(ben, thread, 'Did anyone write it as a formula?', { quoteOf: first.id });
    expect(first).toMatchObject({
      number: 1,
      html: '<p>A table is just a times table with gaps.</p>',
      author: { id: group.participants[0]!.id },
    });
    expect(second).toMatchObject({
      number: 2,
      quote: { number: 1, excerpt: first.text, author: { id: first.author.id } },
    });
    expect((await read(ben, thread)).messages.edges[1].node).toEqual(second);
  });

  it('stay gapless and single under 16 writers in one thread who repeat their mutations at random', async () => {
    const thread = await openThread(ana, group.id);
    const clients = [ana, ben, facilitator];
    const sent = new Map<string, number>();
    await Promise.all(
      range(0, 15).map(async writer => {
        for (let n = 0; n < 12; n++) {
          const mutationId = randomUUID();
          const client = clients[writer % 3]!;
          const attempts = range(1, 1 + Math.floor(Math.random() * 3)).map(() =>
            post(client, thread, `${writer}/${n}`, { mutationId }),
          );
          const answers = await Promise.all(attempts);
          if (Math.random() < 0.3) answers.push(await post(client, thread, `${writer}/${n}`, { mutationId }));
          expect(new Set(answers.map(answer => answer.number)).size).toBe(1);
          sent.set(mutationId, answers[0]!.number);
        }
      }),
    );
    expect([...sent.values()].sort((a, b) => a - b)).toEqual(range(1, 192));
    const stored = await server.dataSource.query(
      'SELECT id, number FROM message WHERE thread_id = $1 ORDER BY number',
      [thread],
    );
    expect(stored.map((row: { number: number }) => row.number)).toEqual(range(1, 192));
    expect(stored.every((row: { id: string; number: number }) => sent.get(row.id) === row.number)).toBe(true);
    // Each writer's own messages are in the order in which they were written.
    const texts: { text: string }[] = await server.dataSource.query(
      'SELECT text FROM message WHERE thread_id = $1 ORDER BY number',
      [thread],
    );
    for (const writer of range(0, 15)) {
      const own = texts.map(row => row.text.split('/').map(Number)).filter(([who]) => who === writer);
      expect(own.map(([, n]) => n)).toEqual(range(0, 11));
    }
    const [event] = await server.dataSource.query('SELECT last_number FROM thread WHERE id = $1', [thread]);
    expect(event.last_number).toBe(192);
  });

  it('are stored once for one id, also after an edit; other words under it are no repetition, and say so', async () => {
    const thread = await openThread(ana, group.id);
    const mutationId = randomUUID();
    const first = await post(ana, thread, 'First', { mutationId });
    expect(await post(ana, thread, 'First', { mutationId })).toEqual(first);
    const refused = async (words: string, threadId = thread) =>
      (await ana.ask(POST, { input: { mutationId, threadId, document: document(words) } })).errors?.[0];
    const said = {
      message: expect.stringContaining('nothing you have written here is lost'),
      extensions: { code: 'CONFLICT', stored: mutationId },
    };
    expect(await refused('First, and more')).toMatchObject(said);
    expect(await refused('First', await openThread(ana, group.id))).toMatchObject(said);
    await ana.gql(EDIT, {
      input: { mutationId: randomUUID(), messageId: mutationId, baseVersion: 1, document: document('Edited') },
    });
    expect(await post(ana, thread, 'First', { mutationId })).toMatchObject({ number: 1, text: 'Edited' });
    expect(await refused('Edited')).toMatchObject(said);
    // From before messages had a hash: nothing can be compared.
    await server.dataSource.query('UPDATE command SET content_hash = NULL WHERE mutation_id = $1', [mutationId]);
    expect(await post(ana, thread, 'First, and more', { mutationId })).toMatchObject({ number: 1 });
    expect(await ben.codeOf(POST, { input: { mutationId, threadId: thread, document: document('Mine') } })).toBe(
      'CONFLICT',
    );
    expect((await read(ana, thread)).lastNumber).toBe(1);
  });

  it('pages in both directions and about one message, without holes or repetitions', async () => {
    const thread = await openThread(ana, group.id);
    for (const n of range(1, 25)) await post(ana, thread, `Message ${n}`);
    const end = await read(ana, thread, { last: 10 });
    expect(numbers(end)).toEqual(range(16, 25));
    expect(end.messages.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const older = await read(ana, thread, { last: 10, before: end.messages.pageInfo.startCursor });
    expect(numbers(older)).toEqual(range(6, 15));
    expect(older.messages.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect(numbers(await read(ana, thread, { first: 10, after: older.messages.pageInfo.endCursor }))).toEqual(
      range(16, 25),
    );
    expect(numbers(await read(ana, thread, { first: 6, around: 12 }))).toEqual(range(9, 14));
    expect(await ana.codeOf(THREAD, { id: thread, first: 101 })).toBe('INVALID_INPUT');
    expect(await ana.codeOf(THREAD, { id: thread, last: 5, before: 'nonsense' })).toBe('INVALID_INPUT');
  });

  it('gives what came after a number, at most 100 at a time', async () => {
    const thread = await openThread(ana, group.id);
    for (const n of range(1, 5)) await post(ana, thread, `Message ${n}`);
    const { messagesAfter } = await ben.gql(AFTER, { threadId: thread, number: 2 });
    expect(messagesAfter.map((message: { number: number }) => message.number)).toEqual([3, 4, 5]);
    expect(await ben.codeOf(AFTER, { threadId: thread, number: 2, first: 101 })).toBe('INVALID_INPUT');
    expect(await stranger.codeOf(AFTER, { threadId: thread, number: 0 })).toBe('NOT_FOUND');
  });

  it('takes the same number of statements for 10 messages as for 50', async () => {
    const [few, many] = [await openThread(ana, group.id), await openThread(ana, group.id)];
    for (const [thread, count] of [
      [few, 10],
      [many, 50],
    ] as const) {
      let before: string | undefined;
      for (const n of range(1, count))
        before = (await post(n % 2 ? ana : ben, thread, `Message ${n}`, n % 3 || !before ? {} : { quoteOf: before }))
          .id;
    }
    const count = async (thread: string) => {
      await read(ana, thread);
      return countStatements(() => read(ana, thread));
    };
    const statements = await count(many);
    expect(await count(few)).toBe(statements);
    expect(statements).toBeLessThanOrEqual(7);
  });

  it('posts with few statements, whoever writes', async () => {
    const thread = await openThread(ana, group.id);
    await post(ana, thread, 'Warm up');
    expect(await countStatements(() => post(ana, thread, 'Counted'))).toBeLessThanOrEqual(3);
  });

  describe('editing', () => {
    it('keeps the earlier text as a revision, and is refused to anybody else', async () => {
      const thread = await openThread(ana, group.id);
      const message = await post(ana, thread, 'Tabel');
      const edit = (client: TestClient, baseVersion: number, text: string) =>
        client.ask(EDIT, {
          input: { mutationId: randomUUID(), messageId: message.id, baseVersion, document: document(text) },
        });
      expect((await edit(ana, 1, 'Table')).data?.editMessage).toMatchObject({
        html: '<p>Table</p>',
        version: 2,
        number: 1,
      });
      expect(
        await server.dataSource.query('SELECT version FROM message_revision WHERE message_id = $1', [message.id]),
      ).toEqual([{ version: 1 }]);
      expect((await edit(ben, 2, 'Mine')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await edit(facilitator, 2, 'Mine')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await edit(stranger, 2, 'Mine')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });

    it('from an old version is refused and shows the newer one', async () => {
      const thread = await openThread(ana, group.id);
      const message = await post(ana, thread, 'One');
      const edit = (text: string) =>
        ana.ask(EDIT, {
          input: { mutationId: randomUUID(), messageId: message.id, baseVersion: 1, document: document(text) },
        });
      await edit('Two');
      expect((await edit('Three')).errors?.[0]?.extensions).toMatchObject({
        code: 'STALE',
        current: { version: 2, document: document('Two') },
      });
      expect((await read(ana, thread)).messages.edges[0].node.text).toBe('Two');
    });
  });

  describe('removing', () => {
    const remove = (
      client: TestClient,
      messageId: string,
      reason: string | null = null,
      mutationId: string = randomUUID(),
    ) => client.ask(REMOVE, { input: { mutationId, messageId, reason } });
    const found = async (words: string) => {
      const search = 'query ($query: String!) { searchThreads(query: $query) { thread { id } } }';
      return (await ana.gql(search, { query: words })).searchThreads;
    };

    it('one’s own wipes the text and keeps the place', async () => {
      const thread = await openThread(ana, group.id);
      const message = await post(ana, thread, 'Too quick');
      await post(ben, thread, 'Why?', { quoteOf: message.id });
      expect((await remove(ana, message.id)).data?.removeMessage).toMatchObject({
        html: '',
        text: '',
        removed: { reason: null, by: { id: group.participants[0]!.id } },
      });
      expect(numbers(await read(ben, thread))).toEqual([1, 2]);
      expect((await read(ben, thread)).messages.edges[1].node.quote).toMatchObject({ number: 1, excerpt: '' });
      const [row] = await server.dataSource.query(
        'SELECT text, document::text AS document FROM message WHERE id = $1',
        [message.id],
      );
      expect(JSON.stringify(row)).not.toContain('Too quick');
    });

    it('somebody else’s needs a facilitator and a reason, which the author and facilitators read, and is logged once', async () => {
      const thread = await openThread(ana, group.id);
      const message = await post(ana, thread, 'A class list');
      expect((await remove(ben, message.id, 'I do not like it')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await remove(facilitator, message.id)).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
      const mutationId = randomUUID();
      await remove(facilitator, message.id, 'It names pupils', mutationId);
      await remove(facilitator, message.id, 'It names pupils', mutationId);
      const seen = async (client: TestClient) => (await read(client, thread)).messages.edges[0].node;
      expect(await seen(ana)).toMatchObject({
        text: '',
        removed: { reason: 'It names pupils', by: { id: group.facilitator.id } },
        viewerCan: { edit: false },
      });
      expect((await seen(facilitator)).removed.reason).toBe('It names pupils');
      expect((await seen(ben)).removed.reason).toBeNull();
      const log = await server.dataSource.query(
        "SELECT actor_id, subject_id, reason FROM audit_entry WHERE target_id = $1 AND action = 'message.removed'",
        [message.id],
      );
      expect(log).toEqual([
        { actor_id: group.facilitator.id, subject_id: group.participants[0]!.id, reason: 'It names pupils' },
      ]);
      expect(await found('class list')).toEqual([]);
    });

    it('by a facilitator is put back by one, with a reason, as it was: counted, quoted, told and logged once', async () => {
      const thread = await openThread(ana, group.id);
      const message = await post(ana, thread, 'A class list, made up');
      await post(ben, thread, 'Which?', { quoteOf: message.id });
      const restore = (client: TestClient, reason: string, mutationId: string = randomUUID()) =>
        client.ask(RESTORE, { input: { mutationId, messageId: message.id, reason } });
      const first = async (client: TestClient) => (await read(client, thread)).messages.edges[0].node;
      const unread = async () => (await read(facilitator, thread)).unreadCount;
      await ben.gql('mutation ($input: SetReactionInput!) { setReaction(input: $input) { targetId } }', {
        input: { mutationId: randomUUID(), targetType: 'MESSAGE', targetId: message.id, kind: 'AGREE', on: true },
      });
      expect((await first(facilitator)).viewerCan.restore).toBe(false);
      await remove(facilitator, message.id, 'It names pupils');
      expect(await unread()).toBe(1);
      expect((await first(facilitator)).viewerCan).toMatchObject({ restore: true, moderate: false });
      for (const client of [ana, ben]) {
        expect((await first(client)).viewerCan.restore).toBe(false);
        expect((await restore(client, 'I want it back')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
      expect((await restore(facilitator, '   ')).errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
      const mutationId = randomUUID();
      const answer = await restore(facilitator, 'The names are made up', mutationId);
      expect(answer.data?.restoreMessage).toMatchObject({ text: 'A class list, made up', removed: null });
      await restore(facilitator, 'The names are made up', mutationId);
      await restore(facilitator, 'Again');
      expect(await first(ben)).toMatchObject({
        text: 'A class list, made up',
        removed: null,
        reactions: [{ kind: 'AGREE', count: 1, mine: true }],
        viewerCan: { react: true },
      });
      expect(await found('list, made up')).toEqual([{ thread: { id: thread } }]);
      expect((await read(ben, thread)).messages.edges[1].node.quote.excerpt).toBe('A class list, made up');
      expect(await unread()).toBe(2);
      const log = await server.dataSource.query(
        "SELECT actor_id, subject_id, reason FROM audit_entry WHERE target_id = $1 AND action = 'message.restored'",
        [message.id],
      );
      const [actor, subject] = [group.facilitator.id, group.participants[0]!.id];
      expect(log).toEqual([{ actor_id: actor, subject_id: subject, reason: 'The names are made up' }]);
      const { notices } = await ana.gql('{ notices(first: 5) { edges { node { title detail path } } } }');
      expect(notices.edges.map((edge: { node: object }) => edge.node)).toContainEqual({
        title: expect.stringMatching(/^Your message was put back: /),
        detail: 'The reason given: The names are made up Everybody in the thread can read it again.',
        path: `/discussions/${thread}?message=1`,
      });
    });

    it('by its author is not put back by anybody: nothing of it is kept', async () => {
      const thread = await openThread(ana, group.id);
      const message = await post(ana, thread, 'Too quick');
      await remove(ana, message.id);
      const input = { mutationId: randomUUID(), messageId: message.id, reason: 'We would like it' };
      expect((await read(facilitator, thread)).messages.edges[0].node.viewerCan.restore).toBe(false);
      expect((await facilitator.ask(RESTORE, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });
  });

  it('are not taken by a locked thread, which says why; what was posted before is still answered', async () => {
    const thread = await openThread(ana, group.id);
    const mutationId = randomUUID();
    const before = await post(ana, thread, 'In time', { mutationId });
    await facilitator.gql(LOCK, {
      input: { mutationId: randomUUID(), threadId: thread, reason: 'The summary is written' },
    });
    const { postMessage } = await ana.gql(POST, {
      input: { mutationId: randomUUID(), threadId: thread, document: document('Too late') },
    });
    expect(postMessage).toMatchObject({ threadId: thread, reason: 'The summary is written' });
    expect((await post(ana, thread, 'In time', { mutationId })).number).toBe(before.number);
    const edit = { mutationId: randomUUID(), messageId: before.id, baseVersion: 1, document: document('Later') };
    expect(await ana.codeOf(EDIT, { input: edit })).toBe('LOCKED');
    await facilitator.gql(UNLOCK, {
      input: { mutationId: randomUUID(), threadId: thread, reason: 'One more thought' },
    });
    expect((await post(ana, thread, 'Again')).number).toBe(2);
    const log = await server.dataSource.query(
      'SELECT action, reason FROM audit_entry WHERE target_id = $1 ORDER BY at',
      [thread],
    );
    expect(log).toEqual([
      { action: 'thread.locked', reason: 'The summary is written' },
      { action: 'thread.unlocked', reason: 'One more thought' },
    ]);
  });

  it('are refused when empty, malformed, oversized, or answering a message of another thread', async () => {
    const [thread, elsewhere] = [await openThread(ana, group.id), await openThread(ana, group.id)];
    const foreign = await post(ana, elsewhere, 'There');
    const code = (body: unknown, more: object = {}) =>
      ana.codeOf(POST, { input: { mutationId: randomUUID(), threadId: thread, document: body, ...more } });
    expect(await code(document('   '))).toBe('INVALID_INPUT');
    expect(await code({ type: 'doc', content: [{ type: 'script' }] })).toBe('INVALID_INPUT');
    expect(
      await code({
        type: 'doc',
        content: [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'x' }] }],
      }),
    ).toBe('INVALID_INPUT');
    expect(await code(document('x'.repeat(25_000)))).toBe('TOO_LARGE');
    expect(await code(document('Here'), { quoteOf: foreign.id })).toBe('INVALID_INPUT');
    expect(await code('text')).toBe('INVALID_INPUT');
    expect((await read(ana, thread)).lastNumber).toBe(0);
  });

  it('are unseen and unwritable for people outside, like a thread that does not exist', async () => {
    const thread = await openThread(ana, group.id);
    const unseen = await stranger.ask(POST, {
      input: { mutationId: randomUUID(), threadId: thread, document: document('Hello') },
    });
    const absent = await stranger.ask(POST, {
      input: { mutationId: randomUUID(), threadId: randomUUID(), document: document('Hello') },
    });
    expect(unseen.errors?.[0]).toMatchObject({
      message: absent.errors?.[0]?.message,
      extensions: { code: 'NOT_FOUND' },
    });
    expect(await stranger.codeOf(THREAD, { id: thread })).toBe('NOT_FOUND');
    expect(await server.visitor.codeOf(THREAD, { id: thread })).toBe('UNAUTHENTICATED');
    const colleague = await server.signIn((await community.colleague(group.participants[0]!.departmentId)).email);
    expect(await colleague.codeOf(THREAD, { id: thread })).toBe('FORBIDDEN');
  });
});
