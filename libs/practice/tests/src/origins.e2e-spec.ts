import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { strategyInput } from '@tessellate/practice-api/testing';
import { textDocument } from '@tessellate/rich-text';
import { randomUUID } from 'node:crypto';
import { CHANGE_REACH, CREATE, sees } from './support';

const OPEN_THREAD = 'mutation ($input: CreateThreadInput!) { createThread(input: $input) { id } }';
const POST =
  'mutation ($input: PostMessageInput!) { postMessage(input: $input) { ... on MessageStored { message { id number } } } }';
const REMOVE_MESSAGE = 'mutation ($input: RemoveMessageInput!) { removeMessage(input: $input) { id } }';
const BEGINNING = `query ($messageId: UUID!) { strategyBeginning(messageId: $messageId) {
  own title path document furthest author { id } } }`;
const ORIGIN = `query ($id: UUID!) { strategy(id: $id) { reach origin {
  title path removed answer wish furthest viewerCanAnswer author { id } } } }`;
const ANSWER =
  'mutation ($input: AnswerStrategyOriginInput!) { answerStrategyOrigin(input: $input) { strategy { id reach } } }';
const NOTICES = '{ notices(first: 20) { edges { node { kind title path } } } }';
const NEEDS = '{ needs(first: 20) { edges { node { key title } } } }';

describe('a strategy that began as a message', () => {
  let server: TestApp;
  let writer: TestClient;
  let writerId: string;
  let colleague: TestClient;
  let otherGroup: TestClient;
  let threadId: string;

  beforeAll(async () => {
    server = await startTestApp();
    const community = new CommunityBuilder(server.app);
    const group = await community.workGroup({ participants: 2 });
    const other = await community.workGroup({ participants: 1 });
    writerId = group.participants[0]!.id;
    writer = await server.signIn(group.participants[0]!.email);
    colleague = await server.signIn(group.participants[1]!.email);
    otherGroup = await server.signIn(other.participants[0]!.email);
    threadId = randomUUID();
    const thread = { mutationId: threadId, audienceId: group.id, title: 'What about ratio tables?' };
    await writer.gql(OPEN_THREAD, { input: thread });
  });
  afterAll(() => server.close());

  const message = async (text = 'We drew the table before we said the word ratio.') => {
    const input = { mutationId: randomUUID(), threadId, document: textDocument(text) };
    return (await writer.gql(POST, { input })).postMessage.message as { id: string; number: number };
  };
  const begin = async (by: TestClient, messageId: string, given: object = {}) => {
    const input = strategyInput({ title: 'Tables first', fromMessageId: messageId, ...given });
    return (await by.gql(CREATE, { input })).createStrategy.strategy.id as string;
  };
  const origin = async (by: TestClient, id: string) => (await by.gql(ORIGIN, { id })).strategy;
  const answer = (by: TestClient, strategyId: string, agreed: boolean) =>
    by.ask(ANSWER, { input: { mutationId: randomUUID(), strategyId, agreed } });
  const kinds = async (by: TestClient, id: string): Promise<string[]> => {
    await server.settled();
    const { notices } = await by.gql(NOTICES);
    return notices.edges
      .filter(({ node }: { node: { path: string } }) => node.path === `/practice/${id}`)
      .map(({ node }: { node: { kind: string } }) => node.kind);
  };

  it('begins with the message’s words, for whoever can read it and nobody else', async () => {
    const { id } = await message();
    expect((await colleague.gql(BEGINNING, { messageId: id })).strategyBeginning).toMatchObject({
      ...{ own: false, title: 'What about ratio tables?', furthest: 'WORK_GROUP', author: { id: writerId } },
      document: { content: [{ content: [{ text: 'We drew the table before we said the word ratio.' }] }] },
    });
    expect((await writer.gql(BEGINNING, { messageId: id })).strategyBeginning).toMatchObject({
      own: true,
      furthest: 'ALL_HUBS',
    });
    for (const messageId of [id, randomUUID()]) {
      expect(await otherGroup.codeOf(BEGINNING, { messageId })).toBe('NOT_FOUND');
      const input = strategyInput({ fromMessageId: messageId });
      expect(await otherGroup.codeOf(CREATE, { input })).toBe('NOT_FOUND');
    }
  });

  it('names the author of the message, who is told once', async () => {
    const { id: messageId, number } = await message();
    const id = await begin(colleague, messageId);
    expect(await origin(colleague, id)).toEqual({
      reach: 'WORK_GROUP',
      origin: {
        ...{ title: 'What about ratio tables?', path: `/discussions/${threadId}?message=${number}`, removed: false },
        ...{ answer: null, wish: null, furthest: 'WORK_GROUP', viewerCanAnswer: false, author: { id: writerId } },
      },
    });
    expect(await kinds(writer, id)).toEqual(['strategy.begunFromMessage']);
    // One's own is told to nobody, and goes where its author likes.
    const own = await begin(writer, messageId, { reach: 'ALL_HUBS' });
    expect(await origin(writer, own)).toMatchObject({ reach: 'ALL_HUBS', origin: { viewerCanAnswer: false } });
    expect(await kinds(writer, own)).toEqual([]);
  });

  it('stays where the message was read until its author agrees, and goes back when they change their mind', async () => {
    const id = await begin(colleague, (await message()).id, { reach: 'ALL_HUBS' });
    expect(await origin(writer, id)).toMatchObject({
      reach: 'WORK_GROUP',
      origin: { answer: 'ASKED', wish: 'ALL_HUBS', viewerCanAnswer: true },
    });
    expect(await sees(otherGroup, id)).toBe(false);
    const waiting = async () => JSON.stringify((await writer.gql(NEEDS)).needs).includes(`strategy.origin:${id}`);
    expect(await waiting()).toBe(true);
    // Nobody answers in their place.
    expect((await answer(colleague, id, true)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await answer(otherGroup, id, true)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');

    expect((await answer(writer, id, true)).data).toMatchObject({
      answerStrategyOrigin: { strategy: { reach: 'ALL_HUBS' } },
    });
    expect(await waiting()).toBe(false);
    expect(await kinds(colleague, id)).toEqual(['strategy.originAnswered']);
    // Elsewhere the author is named, and the thread is not.
    expect((await origin(otherGroup, id)).origin).toMatchObject({
      ...{ title: null, path: null, answer: null, wish: null, author: { id: writerId } },
    });

    await answer(writer, id, false);
    expect(await sees(otherGroup, id)).toBe(false);
    expect(await origin(colleague, id)).toMatchObject({
      reach: 'WORK_GROUP',
      origin: { answer: 'DECLINED', wish: null },
    });
    const further = { input: { mutationId: randomUUID(), id, reach: 'HUB' } };
    expect(await colleague.codeOf(CHANGE_REACH, further)).toBe('FORBIDDEN');
  });

  it('asks when it is shared further later, once', async () => {
    const id = await begin(colleague, (await message()).id);
    for (const reach of ['HUB', 'HUB'])
      expect(await colleague.gql(CHANGE_REACH, { input: { mutationId: randomUUID(), id, reach } })).toMatchObject({
        changeStrategyReach: { strategy: { reach: 'WORK_GROUP' } },
      });
    expect((await kinds(writer, id)).filter(kind => kind === 'strategy.begunFromMessage')).toHaveLength(2);
    // Whoever no longer wants it takes it back by choosing again.
    await colleague.gql(CHANGE_REACH, { input: { mutationId: randomUUID(), id, reach: 'WORK_GROUP' } });
    expect((await origin(colleague, id)).origin).toMatchObject({ answer: null, wish: null });
  });

  it('keeps none of a removed message’s words in what it began as, and cannot begin as one', async () => {
    const { id: messageId } = await message('A secret formulation.');
    const id = await begin(colleague, messageId);
    await writer.gql(REMOVE_MESSAGE, { input: { mutationId: randomUUID(), messageId } });
    const shown = await origin(colleague, id);
    expect(shown.origin).toMatchObject({ removed: true, path: null });
    expect(JSON.stringify(shown)).not.toContain('secret');
    expect((await colleague.gql(BEGINNING, { messageId })).strategyBeginning.document).toBeNull();
    expect(await colleague.codeOf(CREATE, { input: strategyInput({ fromMessageId: messageId }) })).toBe(
      'INVALID_INPUT',
    );
    const rows = await server.dataSource.query('SELECT * FROM strategy_origin WHERE strategy_id = $1', [id]);
    expect(JSON.stringify(rows)).not.toContain('secret');
    expect(rows[0]).toMatchObject({ author_id: writerId });
  });
});
