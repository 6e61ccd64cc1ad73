import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { document, EDIT, LOCK, openThread, post, REMOVE } from './support';

const POLL = `several anonymous closesAt closed voters mine answers { position text votes people { id } }`;
const ASK = `mutation ($input: PostPollInput!) { postPoll(input: $input) {
  ... on MessageStored { message { id number text excerpt viewerCan { edit } poll { ${POLL} } } } ... on ThreadLocked { reason } } }`;
const VOTE = `mutation ($input: VoteInPollInput!) { voteInPoll(input: $input) { ${POLL} } }`;
const CLOSE = `mutation ($input: ClosePollInput!) { closePoll(input: $input) { ${POLL} } }`;
const READ = `query ($id: UUID!) { message(id: $id) { text poll { ${POLL} } } }`;

describe('a poll in a thread', () => {
  let server: TestApp;
  let people: TestClient[];
  let ids: string[];
  let lead: TestClient;
  let stranger: TestClient;
  let groupId: string;
  let threadId: string;

  beforeAll(async () => {
    server = await startTestApp();
    const community = new CommunityBuilder(server.app);
    const group = await community.workGroup({ participants: 4 });
    const other = await community.workGroup({ participants: 1 });
    groupId = group.id;
    ids = group.participants.map(({ id }) => id);
    people = await Promise.all(group.participants.map(({ email }) => server.signIn(email)));
    lead = await server.signIn(group.facilitator.email);
    stranger = await server.signIn(other.participants[0]!.email);
    threadId = await openThread(people[0]!, groupId);
  });
  afterAll(() => server.close());

  const input = (given: object = {}) => ({
    ...{ mutationId: randomUUID(), threadId, question: 'Which day suits you?' },
    ...{ answers: ['Tuesday', 'Thursday'], several: false, anonymous: false, ...given },
  });
  const ask = async (given: object = {}) =>
    (await people[0]!.gql(ASK, { input: input(given) })).postPoll.message as {
      id: string;
      number: number;
      text: string;
    };
  const vote = (by: TestClient, messageId: string, positions: number[]) =>
    by.ask(VOTE, { input: { mutationId: randomUUID(), messageId, positions } });
  const codeOf = async (answer: ReturnType<typeof vote>) => (await answer).errors?.[0]?.extensions.code;
  const read = async (by: TestClient, id: string) => (await by.gql(READ, { id })).message.poll;

  it('is a message of its thread: numbered, found by its words, stored once, and not rewritten', async () => {
    const before = await post(people[1]!, threadId, 'Before it.');
    const sent = input({ question: 'Which quincunx suits you?' });
    const [first, again] = await Promise.all([0, 1].map(() => people[0]!.gql(ASK, { input: sent })));
    expect(first.postPoll.message).toMatchObject({
      ...{ number: before.number + 1, viewerCan: { edit: false } },
      poll: { voters: 0, closed: false, mine: [], answers: [{ text: 'Tuesday', votes: 0 }, { text: 'Thursday' }] },
    });
    expect(again.postPoll.message.id).toBe(first.postPoll.message.id);
    expect(first.postPoll.message.text).toContain('Thursday');
    const { searchThreads } = await people[2]!.gql('{ searchThreads(query: "quincunx") { excerpt } }');
    expect(searchThreads).toHaveLength(1);
    const changed = {
      mutationId: randomUUID(),
      messageId: sent.mutationId,
      baseVersion: 1,
      document: document('Other'),
    };
    expect(await people[0]!.codeOf(EDIT, { input: changed })).toBe('FORBIDDEN');
    expect(await people[0]!.codeOf(ASK, { input: { ...sent, anonymous: true } })).toBe('CONFLICT');
  });

  it('counts each person once, whatever they choose and change', async () => {
    const { id } = await ask({ answers: ['A', 'B', 'C'], several: true });
    const step = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.uniqueArray(fc.integer({ min: 0, max: 2 })));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), async steps => {
        for (const [who, positions] of steps) await vote(people[who]!, id, positions);
        const poll = await read(people[0]!, id);
        const mine: number[][] = [];
        for (const person of people) mine.push((await read(person, id)).mine);
        expect(poll.voters).toBe(mine.filter(chosen => chosen.length > 0).length);
        for (const { position, votes } of poll.answers)
          expect(votes).toBe(mine.filter(chosen => chosen.includes(position)).length);
      }),
      { numRuns: 8 },
    );
  });

  it('takes one answer where only one can be chosen, and none that it does not have', async () => {
    const { id } = await ask();
    expect(await codeOf(vote(people[1]!, id, [0, 1]))).toBe('INVALID_INPUT');
    expect(await codeOf(vote(people[1]!, id, [2]))).toBe('INVALID_INPUT');
    await vote(people[1]!, id, [0]);
    expect((await vote(people[1]!, id, [1])).data).toMatchObject({
      voteInPoll: { voters: 1, mine: [1], answers: [{ votes: 0 }, { votes: 1, people: [{ id: ids[1] }] }] },
    });
    expect((await vote(people[1]!, id, [])).data).toMatchObject({ voteInPoll: { voters: 0, mine: [] } });
    for (const answers of [['One'], ['Same', ' same'], Array.from({ length: 11 }, (_, index) => `${index}`)])
      expect(await people[0]!.codeOf(ASK, { input: input({ answers }) })).toBe('INVALID_INPUT');
    for (const closesAt of [new Date(Date.now() - 1_000), new Date(Date.now() + 400 * 86_400_000)])
      expect(await people[0]!.codeOf(ASK, { input: input({ closesAt }) })).toBe('INVALID_INPUT');
  });

  it('when anonymous, shows nothing before three have voted and names nobody, anywhere', async () => {
    const { id } = await ask({ anonymous: true });
    await vote(people[1]!, id, [0]);
    await vote(people[2]!, id, [1]);
    for (const client of [people[0]!, people[1]!, lead])
      expect(await read(client, id)).toMatchObject({ voters: 2, answers: [{ votes: null }, { votes: null }] });
    expect((await read(people[1]!, id)).mine).toEqual([0]);
    await vote(people[3]!, id, [1]);
    expect(await read(lead, id)).toMatchObject({
      ...{ voters: 3, mine: [] },
      answers: [
        { votes: 1, people: [] },
        { votes: 2, people: [] },
      ],
    });
    await vote(people[1]!, id, [1]);
    expect(await read(lead, id)).toMatchObject({ voters: 3, answers: [{ votes: 0 }, { votes: 3 }] });
    // Neither what is stored with the vote, nor the command or the event beside it, says whose it is or what it says.
    const votes = await server.dataSource.query('SELECT * FROM poll_vote WHERE message_id = $1', [id]);
    const events = await server.dataSource.query("SELECT payload FROM outbox WHERE type = 'poll.changed'");
    for (const personId of ids) expect(JSON.stringify([votes, events])).not.toContain(personId);
    const commands = await server.dataSource.query(
      "SELECT DISTINCT person_id, content_hash FROM command WHERE name = 'voteInPoll' AND result = $1",
      [id],
    );
    expect(new Set(commands.map((row: { content_hash: string }) => row.content_hash)).size).toBe(1);
  });

  it('is closed for good by whoever asked or moderates, or by its clock, and then shows what was said', async () => {
    const { id } = await ask({ anonymous: true });
    await vote(people[1]!, id, [0]);
    const close = (by: TestClient) => by.ask(CLOSE, { input: { mutationId: randomUUID(), messageId: id } });
    expect(await codeOf(close(people[1]!))).toBe('FORBIDDEN');
    expect(await codeOf(close(stranger))).toBe('NOT_FOUND');
    expect((await close(lead)).data).toMatchObject({
      closePoll: { closed: true, answers: [{ votes: 1 }, { votes: 0 }] },
    });
    expect(await codeOf(vote(people[2]!, id, [0]))).toBe('LOCKED');

    const timed = await ask({ closesAt: new Date(Date.now() + 3_600_000) });
    await server.dataSource.query("UPDATE poll SET closes_at = now() - interval '1 second' WHERE message_id = $1", [
      timed.id,
    ]);
    expect(await codeOf(vote(people[2]!, timed.id, [0]))).toBe('LOCKED');
    expect((await read(people[2]!, timed.id)).closed).toBe(true);
  });

  it('is not there for strangers, goes with its message, and rests while its thread is locked', async () => {
    const { id } = await ask();
    for (const messageId of [id, randomUUID()]) expect(await codeOf(vote(stranger, messageId, [0]))).toBe('NOT_FOUND');
    await lead.gql(REMOVE, { input: { mutationId: randomUUID(), messageId: id, reason: 'Asked twice.' } });
    expect(await codeOf(vote(people[1]!, id, [0]))).toBe('NOT_FOUND');
    expect(await read(lead, id)).toBeNull();

    const kept = await ask();
    await lead.gql(LOCK, { input: { mutationId: randomUUID(), threadId, reason: 'We have decided.' } });
    expect(await codeOf(vote(people[1]!, kept.id, [0]))).toBe('LOCKED');
    expect((await people[0]!.gql(ASK, { input: input() })).postPoll).toEqual({ reason: 'We have decided.' });
  });
});
