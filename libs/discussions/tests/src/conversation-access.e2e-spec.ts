import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  collect,
  connectSocket,
  joinRoom,
  startTestApp,
  type TestApp,
  type TestClient,
  until,
} from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { FollowerJobs } from '@tessellate/discussions-api';
import { NetworkAdministration } from '@tessellate/network-api';
import { WorkGroupAdministration } from '@tessellate/work-groups-api';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { document, POST, THREAD } from './support';

const OPEN = 'mutation ($input: OpenConversationInput!) { openConversation(input: $input) { id } }';
const LEAVE = 'mutation ($input: LeaveConversationInput!) { leaveConversation(input: $input) }';
const BLOCK = 'mutation ($input: BlockPersonInput!) { blockPerson(input: $input) { blocked } }';
const CHOOSE = 'mutation ($input: ChooseWritersInput!) { chooseWriters(input: $input) { leadersOnly } }';
const MINE = '{ conversations(first: 100) { edges { node { id viewerCan { post } } } } }';
const PEOPLE = 'query ($id: UUID!) { thread(id: $id) { people { hasLeft } } }';
const NOTICES = '{ notices(first: 20) { edges { node { kind } } } }';

/** In the group, by their place in `people`; the first leads it. The last two have another hub's community as well. */
const LEADER = 0;
const SIZE = 5;
const ELSEWHERE = [3, 4];

type Act =
  | { act: 'open'; by: number; to: number[] }
  | { act: 'leave'; by: number; of: number }
  | { act: 'block'; by: number; whom: number; on: boolean }
  | { act: 'choose'; by: number; on: boolean }
  | { act: 'expel' | 'readmit'; who: number };

interface Expected {
  id: string;
  people: number[];
  left: Set<number>;
  opener: number;
}

/** What should hold, in the fewest words: who reads each conversation, and who can write there. */
class Model {
  readonly conversations: Expected[] = [];
  readonly blocks = new Set<string>();
  readonly choosy = new Set<number>();
  readonly expelled = new Set<number>();

  hubs = (who: number): string[] => [
    ...(this.expelled.has(who) ? [] : ['sussex']),
    ...(ELSEWHERE.includes(who) ? ['solent'] : []),
  ];
  shares = (a: number, b: number): boolean => this.hubs(a).some(hub => this.hubs(b).includes(hub));
  leads = (a: number, b: number): boolean => a === LEADER && !this.expelled.has(b);
  takes = (reader: number, writer: number): boolean => !this.choosy.has(reader) || this.leads(writer, reader);
  blocked = (a: number, b: number): boolean => this.blocks.has(`${a} ${b}`) || this.blocks.has(`${b} ${a}`);
  mayBegin = (by: number, to: number): boolean => this.shares(by, to) && !this.blocked(by, to) && this.takes(to, by);

  /** Sees them, has a conversation with them or has blocked them. */
  knows(a: number, b: number): boolean {
    const pair = this.conversations.some(
      ({ people }) => people.length === 2 && people.includes(a) && people.includes(b),
    );
    return this.hubs(a).length > 0 && (this.shares(a, b) || pair || this.blocks.has(`${a} ${b}`));
  }

  readers({ people, left }: Expected): number[] {
    const there = people.filter(one => !left.has(one));
    if (people.length === 2) return there.filter(one => this.hubs(one).length > 0);
    return there.filter(one => there.some(other => other !== one && this.shares(one, other)));
  }

  isOpen(conversation: Expected): boolean {
    const { people, opener } = conversation;
    const [a = 0, b = 0] = people;
    if (people.length > 2) return this.readers(conversation).length > 1;
    const other = opener === a ? b : a;
    return this.shares(a, b) && !this.blocked(a, b) && this.takes(other, opener);
  }
}

describe('who reads conversations and who can write there', () => {
  let server: TestApp;
  let groupId: string;
  let hubId: string;
  let ids: string[];
  let people: TestClient[];
  let others: TestClient[];

  beforeAll(async () => {
    server = await startTestApp();
    const community = new CommunityBuilder(server.app);
    const group = await community.workGroup({ participants: SIZE });
    groupId = group.id;
    const elsewhere = await community.workGroup({ participants: 1, hub: 'solent' });
    hubId = elsewhere.hubId;
    const everybody = [group.facilitator, ...group.participants];
    ids = everybody.map(({ id }) => id);
    for (const who of ELSEWHERE) await join(who);
    const onlookers = [
      await community.hubMember('MANAGER'),
      await community.hubMember('MANAGER', 'solent'),
      await community.nationalCoordinator(),
      group.participants[SIZE - 1]!,
    ];
    people = await Promise.all(everybody.slice(0, SIZE).map(({ email }) => server.signIn(email)));
    others = await Promise.all(onlookers.map(({ email }) => server.signIn(email)));
  });
  afterAll(() => server.close());

  const join = (who: number) =>
    server.app.get(NetworkAdministration).addHubMember({ personId: ids[who]!, hubId, role: 'ALUMNI' });
  const expel = (who: number) =>
    server.app.get(WorkGroupAdministration).removeMember({ workGroupId: groupId, personId: ids[who]! });
  const readmit = (who: number) =>
    server.app
      .get(WorkGroupAdministration)
      .addMember({ workGroupId: groupId, personId: ids[who]!, role: 'PARTICIPANT' });
  const opening = (to: readonly number[], mutationId = randomUUID()) => ({
    input: {
      mutationId,
      personIds: to.map(at => ids[at]!),
      firstMessage: { id: randomUUID(), document: document('Hello') },
    },
  });
  const leaving = (threadId: string) => ({ input: { mutationId: randomUUID(), threadId } });

  const person = fc.integer({ min: 0, max: SIZE - 1 });
  const member = fc.integer({ min: 1, max: SIZE - 1 });
  const acts: fc.Arbitrary<Act> = fc.oneof(
    {
      arbitrary: fc.record({
        act: fc.constant('open' as const),
        by: person,
        to: fc.uniqueArray(person, { minLength: 1, maxLength: 3 }),
      }),
      weight: 4,
    },
    { arbitrary: fc.record({ act: fc.constant('leave' as const), by: person, of: fc.nat(30) }), weight: 1 },
    {
      arbitrary: fc.record({ act: fc.constant('block' as const), by: person, whom: person, on: fc.boolean() }),
      weight: 2,
    },
    { arbitrary: fc.record({ act: fc.constant('choose' as const), by: person, on: fc.boolean() }), weight: 2 },
    { arbitrary: fc.record({ act: fc.constantFrom('expel' as const, 'readmit' as const), who: member }), weight: 3 },
  );

  /** Does it on the server and in the model, and compares what came of it. */
  async function perform(model: Model, one: Act): Promise<void> {
    if (one.act === 'open') {
      const to = one.to.filter(who => who !== one.by);
      if (to.length === 0) return;
      const answer = await people[one.by]!.ask(OPEN, opening(to));
      expect([one, !answer.errors]).toEqual([one, to.every(who => model.mayBegin(one.by, who))]);
      if (answer.errors) return;
      const { id } = answer.data.openConversation;
      const known = model.conversations.find(conversation => conversation.id === id);
      if (!known) model.conversations.push({ id, people: [one.by, ...to], left: new Set(), opener: one.by });
      else if (!model.isOpen(known)) known.opener = one.by;
    } else if (one.act === 'leave') {
      const conversation = model.conversations[one.of % (model.conversations.length || 1)];
      if (!conversation || conversation.people.length === 2) return;
      const code = await people[one.by]!.ask(LEAVE, leaving(conversation.id));
      expect([one, !code.errors]).toEqual([one, model.readers(conversation).includes(one.by)]);
      if (!code.errors) conversation.left.add(one.by);
    } else if (one.act === 'block') {
      if (one.by === one.whom) return;
      const input = { mutationId: randomUUID(), personId: ids[one.whom]!, blocked: one.on };
      const answer = await people[one.by]!.ask(BLOCK, { input });
      expect([one, answer.errors?.[0]?.message]).toEqual([
        one,
        model.knows(one.by, one.whom) ? undefined : expect.anything(),
      ]);
      if (answer.errors) return;
      model.blocks[one.on ? 'add' : 'delete'](`${one.by} ${one.whom}`);
    } else if (one.act === 'choose') {
      const input = { mutationId: randomUUID(), leadersOnly: one.on };
      const answer = await people[one.by]!.ask(CHOOSE, { input });
      expect([one, !answer.errors]).toEqual([one, model.hubs(one.by).length > 0]);
      if (answer.errors) return;
      model.choosy[one.on ? 'add' : 'delete'](one.by);
    } else if (one.act === 'expel') {
      if (!model.expelled.has(one.who)) await expel(one.who);
      model.expelled.add(one.who);
    } else {
      if (model.expelled.has(one.who)) await readmit(one.who);
      model.expelled.delete(one.who);
    }
  }

  /** Of everybody: the conversations they read, with a mark where they can write. */
  const told = () =>
    Promise.all(
      people.map(async client => {
        const { data } = await client.ask(MINE);
        const edges: { node: { id: string; viewerCan: { post: boolean } } }[] = data?.conversations?.edges ?? [];
        return edges.map(({ node }) => `${node.id}${node.viewerCan.post ? ' writes' : ''}`).sort();
      }),
    );
  const expected = (model: Model) =>
    people.map((_, who) =>
      model.conversations
        .filter(conversation => model.readers(conversation).includes(who))
        .map(conversation => `${conversation.id}${model.isOpen(conversation) ? ' writes' : ''}`)
        .sort(),
    );

  it('follow from who is named, has left, blocks, chooses and belongs, whatever happens in whatever order', async () => {
    // One community lives through all of it, so that nothing begins from a clean table.
    const model = new Model();
    await fc.assert(
      fc.asyncProperty(fc.array(acts, { minLength: 10, maxLength: 10 }), async several => {
        for (const one of several) {
          await perform(model, one);
          const isMembership = one.act === 'expel' || one.act === 'readmit';
          const settled = async () => JSON.stringify(await told()) === JSON.stringify(expected(model));
          // What follows from memberships comes after the commit.
          if (isMembership) await until(`all that follows from ${JSON.stringify(one)}`, settled, 5_000).catch(() => {});
          expect([one, await told()]).toEqual([one, expected(model)]);
        }
        for (const { id } of model.conversations)
          for (const client of others)
            expect(await client.codeOf(THREAD, { id, last: 5 })).toMatch(/NOT_FOUND|FORBIDDEN/);
      }),
      { numRuns: 10, endOnFailure: true },
    );
    for (const who of model.expelled) await readmit(who);
  }, 120_000);

  it('gives nothing back to who repeats the message that opened what they have left', async () => {
    const community = new CommunityBuilder(server.app);
    const group = await community.workGroup({ participants: 3 });
    const [opener, one, two] = group.participants;
    const client = await server.signIn(opener!.email);
    const sent = opening([]);
    sent.input.personIds = [one!.id, two!.id];
    const { id } = (await client.gql(OPEN, sent)).openConversation;
    await client.gql(LEAVE, leaving(id));
    expect(await client.codeOf(OPEN, sent)).toBe('NOT_FOUND');
    expect(await client.codeOf(THREAD, { id, last: 5 })).toBe('NOT_FOUND');
  });

  it('ends at once on open screens, and in notices, for somebody who is removed from the group', async () => {
    const community = new CommunityBuilder(server.app);
    const group = await community.workGroup({ participants: 3 });
    const [writer, removed, third] = await Promise.all(group.participants.map(({ email }) => server.signIn(email)));
    const sent = opening([]);
    sent.input.personIds = [group.participants[1]!.id, group.participants[2]!.id];
    const { id } = (await writer!.gql(OPEN, sent)).openConversation;
    const socket = await connectSocket(removed!);
    expect(await joinRoom(socket, { type: 'THREAD', id })).toEqual({ ok: true });
    const [evicted, heard, activity] = [
      collect(socket, 'room.evicted'),
      collect(socket, 'message.posted'),
      collect(socket, 'thread.activity'),
    ];
    await server.app
      .get(WorkGroupAdministration)
      .removeMember({ workGroupId: group.id, personId: group.participants[1]!.id });
    await until('they are out of the room', () => evicted.some(room => (room as { id: string }).id === id));
    const inside = async () => {
      const { people: named } = (await third!.gql(PEOPLE, { id })).thread;
      return named.filter((one: { hasLeft: boolean }) => !one.hasLeft).length;
    };
    await until('they are out of it', async () => (await inside()) === 2);
    const before = activity.length;
    const other = await connectSocket(third!);
    const told = collect(other, 'thread.activity');
    await writer!.gql(POST, { input: { mutationId: randomUUID(), threadId: id, document: document('Without them') } });
    await until('the others are told', () => told.some(one => (one as { excerpt: string }).excerpt === 'Without them'));
    await server.app.get(FollowerJobs).tell(id);
    expect(heard).toEqual([]);
    expect(activity.slice(before)).toEqual([]);
    await server.app
      .get(NetworkAdministration)
      .addHubMember({ personId: group.participants[1]!.id, hubId, role: 'ALUMNI' });
    const { edges } = (await removed!.gql(NOTICES)).notices;
    expect(edges.filter(({ node }: { node: { kind: string } }) => node.kind === 'message.received')).toEqual([]);
    for (const one of [socket, other]) one.disconnect();
  });
});
