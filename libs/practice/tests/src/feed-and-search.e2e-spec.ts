import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements, startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { aStrategy, strategyInput } from '@tessellate/practice-api/testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';
import { CREATE, FEED, feed, pages, SEARCH } from './support';

const formula = (latex: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'mathInline', attrs: { latex } }] }],
});

describe('finding strategies', () => {
  let server: TestApp;
  let community: CommunityBuilder;
  let group: BuiltWorkGroup;
  let reader: TestClient;
  let authorId: string;

  beforeAll(async () => {
    server = await startTestApp();
    community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 2 });
    authorId = group.participants[0]!.id;
    reader = await server.signIn(group.participants[1]!.email);
  });
  afterAll(() => server.close());

  it('goes through the feed page by page without gaps or repeats, also among posts of one moment', async () => {
    const { id: workGroupId, participants } = await community.workGroup({ participants: 1 });
    const writer = participants[0]!.id;
    const moment = new Date('2026-10-01T12:00:00Z');
    const reaches = ['WORK_GROUP', 'HUB', 'ALL_HUBS'] as const;
    const all: string[] = [];
    for (let n = 0; n < 23; n++) {
      const publishedAt = n < 12 ? moment : new Date(moment.getTime() + n * 1_000);
      all.push(await aStrategy(server.app, { authorId: writer, reach: reaches[n % 3]!, publishedAt }));
    }
    // The database keeps microseconds, JavaScript's dates do not.
    await server.dataSource.query(
      `UPDATE strategy SET published_at = published_at + (abs(hashtext(id::text)) % 900) * interval '1 microsecond' WHERE work_group_id = $1`,
      [workGroupId],
    );
    const client = await server.signIn(participants[0]!.email);
    const whole = await feed(client, { first: 100, filter: { workGroupId } });
    expect(new Set(whole)).toEqual(new Set(all));
    for (const size of [1, 5, 7]) expect(await pages(client, size, { workGroupId })).toEqual(whole);
  });

  it('goes backwards over the same order', async () => {
    const whole = await feed(reader, { first: 100 });
    const { strategies } = await reader.gql(FEED, { first: 100 });
    const before = strategies.edges.at(-1).cursor;
    expect(await feed(reader, { last: 2, before })).toEqual(whole.slice(-3, -1));
  });

  it('filters by Big Idea, key stage, topic, reach and author', async () => {
    const { participants } = await community.workGroup({ participants: 2 });
    const [one, two] = [participants[0]!.id, participants[1]!.id];
    const client = await server.signIn(participants[0]!.email);
    const surds = await aStrategy(server.app, {
      authorId: one,
      bigIdeas: ['VARIATION'],
      keyStages: ['KS4'],
      topics: ['indices-and-surds'],
    });
    const angles = await aStrategy(server.app, {
      authorId: two,
      bigIdeas: ['FLUENCY'],
      keyStages: ['KS3', 'KS5'],
      topics: ['angles-and-shape'],
      reach: 'HUB',
    });
    const found = (filter: object) => feed(client, { first: 50, filter });
    expect(await found({ bigIdea: 'VARIATION', authorId: one })).toEqual([surds]);
    expect(await found({ keyStage: 'KS5', authorId: two })).toEqual([angles]);
    expect(await found({ topic: 'indices-and-surds' })).toEqual([surds]);
    expect(await found({ reach: 'HUB', authorId: two })).toEqual([angles]);
    expect(await found({ reach: 'HUB', authorId: one })).toEqual([]);
    expect(await client.codeOf(FEED, { filter: { topic: 'astrology' } })).toBe('INVALID_INPUT');
  });

  it('finds only what comes from the reader’s own groups, and everything shared for whoever is in none', async () => {
    const [mine, theirs] = [
      await community.workGroup({ participants: 2 }),
      await community.workGroup({ participants: 1 }),
    ];
    const own = await aStrategy(server.app, { authorId: mine.participants[0]!.id });
    const elsewhere = await aStrategy(server.app, { authorId: theirs.participants[0]!.id, reach: 'ALL_HUBS' });
    const filter = { ownGroups: true };
    const member = await server.signIn(mine.participants[1]!.email);
    expect(await feed(member, { first: 50 })).toEqual(expect.arrayContaining([own, elsewhere]));
    expect(await feed(member, { first: 50, filter })).toEqual([own]);
    const alumni = await server.signIn((await community.hubMember('ALUMNI')).email);
    expect(await feed(alumni, { first: 50, filter })).toContain(elsewhere);
  });

  it('takes the same number of statements for one strategy and for twenty', async () => {
    const count = async (n: number) => {
      const { facilitator, participants } = await community.workGroup({ participants: 3 });
      for (let i = 0; i < n; i++) await aStrategy(server.app, { authorId: participants[i % 3]!.id });
      const client = await server.signIn(facilitator.email);
      const variables = { first: 20, filter: { workGroupId: undefined, reach: 'WORK_GROUP' } };
      const { strategies } = await client.gql(FEED, variables);
      expect(strategies.edges).toHaveLength(n);
      return countStatements(() => client.gql(FEED, variables));
    };
    expect(await count(20)).toBe(await count(1));
  });

  it('finds by words: stems, several words, and the beginning of the last', async () => {
    const id = await aStrategy(server.app, {
      authorId,
      title: 'Hexaflexagons in the first week',
      did: 'Pupils were folding triangles',
    });
    const found = async (q: string) =>
      (await reader.gql(SEARCH, { q })).searchStrategies.map((s: { id: string }) => s.id);
    for (const query of ['hexaflexagons', 'hexaflexagon', 'hexafl', 'folded triangle', 'hexaflexagons fold']) {
      expect([query, await found(query)]).toEqual([query, [id]]);
    }
    expect(await found('hexaflexagons dodecahedra')).toEqual([]);
    expect(await found("'); DROP TABLE strategy; --")).toEqual([]);
    expect(await found('h')).toEqual([]);
  });

  it('finds by formula, whatever its spaces and also by its beginning', async () => {
    const author = await server.signIn(group.participants[0]!.email);
    const input = strategyInput();
    input.sections = { ...input.sections, did: formula('\\frac{7}{13} : \\sqrt{29}') };
    const { createStrategy } = await author.gql(CREATE, { input });
    const found = async (q: string) =>
      (await reader.gql(SEARCH, { q })).searchStrategies.map((s: { id: string }) => s.id);
    for (const query of ['$\\frac{7}{13} : \\sqrt{29}$', '$\\frac{7}{13}:\\sqrt{2$', '\\frac {7} {13}']) {
      expect([query, await found(query)]).toEqual([query, [createStrategy.strategy.id]]);
    }
    expect(await found('$\\frac{7}{_3}$')).toEqual([]);
  });

  it('finds only what the searcher may see, and nothing that was removed', async () => {
    const id = await aStrategy(server.app, { authorId, title: 'Zygomorphic kites' });
    const stranger = await server.signIn(
      (await community.workGroup({ hub: 'solent', participants: 1 })).participants[0]!.email,
    );
    expect((await stranger.gql(SEARCH, { q: 'zygomorphic' })).searchStrategies).toEqual([]);
    const author = await server.signIn(group.participants[0]!.email);
    await author.gql('mutation ($input: RemoveStrategyInput!) { removeStrategy(input: $input) { id } }', {
      input: { mutationId: randomUUID(), id },
    });
    expect((await reader.gql(SEARCH, { q: 'zygomorphic' })).searchStrategies).toEqual([]);
  });
});
