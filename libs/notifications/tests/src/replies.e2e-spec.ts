import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { LIST as COMMENTS, strategy } from '@tessellate/comments-tests/support';
import { aComment } from '@tessellate/comments-api/testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { LOCK, openThread, POST, read } from '@tessellate/discussions-tests/support';
import { aStrategy } from '@tessellate/practice-api/testing';
import { textDocument } from '@tessellate/rich-text';
import { randomUUID } from 'node:crypto';
import { LIST } from './support';

const REPLY = 'mutation ($input: ReplyToNoticeInput!) { replyToNotice(input: $input) { path } }';

describe('a reply to a notice', () => {
  let server: TestApp;
  let group: BuiltWorkGroup;
  let told: TestClient;
  let teller: TestClient;
  let facilitator: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
  });
  beforeEach(async () => {
    group = await new CommunityBuilder(server.app).workGroup({ participants: 2 });
    told = await server.signIn(group.participants[0]!.email);
    teller = await server.signIn(group.participants[1]!.email);
    facilitator = await server.signIn(group.facilitator.email);
  });
  afterAll(() => server.close());

  interface Listed {
    id: string;
    detail: string | null;
    viewerCanReply: boolean;
  }
  const listed = async (client = told): Promise<Listed[]> => {
    await server.settled();
    const { notices } = await client.gql(LIST.replace('readAt', 'viewerCanReply'), { first: 50 });
    return notices.edges.map((edge: { node: Listed }) => edge.node);
  };
  const inputFor = (noticeId: string, text: string) => ({
    input: { mutationId: randomUUID(), noticeId, document: textDocument(text) },
  });
  const mentionIn = async (threadId: string) => {
    const mention = { type: 'mention', attrs: { personId: group.participants[0]!.id, label: 'Somebody' } };
    const words = [{ type: 'text', text: 'What do you think, ' }, mention];
    const document = { type: 'doc', content: [{ type: 'paragraph', content: words }] };
    await teller.gql(POST, { input: { mutationId: randomUUID(), threadId, document } });
  };

  it('arrives in the thread once, however often it is sent, and in words not where the thread is locked', async () => {
    const threadId = await openThread(teller, group.id);
    await mentionIn(threadId);
    const [notice] = await listed();
    expect(notice).toMatchObject({ detail: expect.stringContaining('What do you think'), viewerCanReply: true });

    const answer = inputFor(notice!.id, 'We begin with counters.');
    const path = { replyToNotice: { path: `/discussions/${threadId}?message=2` } };
    expect(await told.gql(REPLY, answer)).toEqual(path);
    expect(await told.gql(REPLY, answer)).toEqual(path);
    const { messages } = await read(teller, threadId);
    expect(messages.edges.slice(1).map(({ node }: { node: object }) => node)).toMatchObject([
      { text: 'We begin with counters.', author: { id: group.participants[0]!.id } },
    ]);

    // Somebody else's notice answers like one that is not there.
    const [others, absent] = [inputFor(notice!.id, 'Mine'), inputFor(randomUUID(), 'Mine')];
    const [foreign, none] = [await teller.ask(REPLY, others), await teller.ask(REPLY, absent)];
    expect(foreign.errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(foreign.errors?.[0]?.message).toBe(none.errors?.[0]?.message);

    await facilitator.gql(LOCK, { input: { mutationId: randomUUID(), threadId, reason: 'It is settled' } });
    expect((await listed())[0]).toMatchObject({ viewerCanReply: false });
    const refused = await told.ask(REPLY, inputFor(notice!.id, 'And then?'));
    expect(refused.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/locked, so your message was not posted.*It is settled/),
      extensions: { code: 'LOCKED' },
    });
    // What was stored before the lock is still answered as stored.
    expect(await told.gql(REPLY, answer)).toEqual(path);
  });

  it('joins the conversation below the comment that it answers', async () => {
    const [author, peer] = group.participants;
    const targetId = await aStrategy(server.app, { authorId: author!.id, title: 'Bar models first' });
    const id = await aComment(server.app, { authorId: peer!.id, targetId, text: 'How did you begin?' });
    const [notice] = await listed();
    expect(notice).toMatchObject({ detail: 'How did you begin?', viewerCanReply: true });
    const answer = inputFor(notice!.id, 'With counters.');
    const { replyToNotice } = await told.gql(REPLY, answer);
    expect(replyToNotice.path).toBe(`/practice/${targetId}#comment-${answer.input.mutationId}`);
    const { comments } = await teller.gql(COMMENTS, { ...strategy(targetId), first: 10 });
    expect(comments.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      { id, replies: [{ id: answer.input.mutationId, text: 'With counters.' }] },
    ]);
    // It is a comment like any other: whoever is answered is told of it, with its words, and can answer back.
    expect(await listed(teller)).toMatchObject([{ detail: 'With counters.', viewerCanReply: true }]);

    await server.dataSource.query('UPDATE comment SET removed_at = now(), removed_by = author_id WHERE id = $1', [id]);
    const gone = await told.ask(REPLY, inputFor(notice!.id, 'And you?'));
    expect(gone.errors?.[0]?.message).toContain('has been removed, or is no longer shared with you');
  });

  it('is offered, with the words that it answers, without a question more for each notice', async () => {
    const threadId = await openThread(teller, group.id);
    await mentionIn(threadId);
    await listed();
    const few = await countStatements(() => listed());
    for (let n = 0; n < 4; n++) await mentionIn(threadId);
    expect(await listed()).toHaveLength(5);
    expect(await countStatements(() => listed())).toBe(few);
  });
});
