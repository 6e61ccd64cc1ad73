import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { strategyInput } from '@tessellate/practice-api/testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { randomUUID } from 'node:crypto';

const CREATE = 'mutation ($input: CreateStrategyInput!) { createStrategy(input: $input) { strategy { id } } }';
const COMMENT = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { comment { id } } }';
const PROFILE = 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id } }';
const ABOUT = 'id name jobTitle offers seeks roleLabels department { id } school { urn }';
const READ = `query ($id: UUID!) { strategy(id: $id) { author { ${ABOUT} } }
  comments(targetType: STRATEGY, targetId: $id) { edges { node { author { ${ABOUT} } } } } }`;
const PERSON = `query ($id: UUID!) { person(id: $id) { ${ABOUT} } }`;

describe('a profile behind what somebody wrote', () => {
  let server: TestApp;
  let author: TestClient;
  let peer: TestClient;
  let stranger: TestClient;
  let authorId: string;
  let strategyId: string;

  beforeAll(async () => {
    server = await startTestApp();
    const community = new CommunityBuilder(server.app);
    const { participants } = await community.workGroup({ participants: 2 });
    const elsewhere = await community.workGroup({ hub: 'solent', participants: 1 });
    author = await server.signIn(participants[0]!.email);
    authorId = participants[0]!.id;
    peer = await server.signIn(participants[1]!.email);
    stranger = await server.signIn(elsewhere.participants[0]!.email);
    const input = {
      mutationId: randomUUID(),
      name: 'Ada King',
      jobTitle: 'Head of maths',
      offers: 'Tasks',
      seeks: 'Time',
    };
    await author.gql(PROFILE, { input });
    const { createStrategy } = await author.gql(CREATE, { input: strategyInput({ reach: 'ALL_HUBS' }) });
    strategyId = createStrategy.strategy.id;
    const document = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One more thing.' }] }],
    };
    const comment = { mutationId: randomUUID(), targetType: 'STRATEGY', targetId: strategyId, document };
    await author.gql(COMMENT, { input: comment });
  });
  afterAll(() => server.close());

  const seenBy = async (client: TestClient) => {
    const { strategy, comments } = await client.gql(READ, { id: strategyId });
    return [strategy.author, ...comments.edges.map(({ node }: { node: { author: object } }) => node.author)];
  };

  it('shows its owner’s name and nothing else to whoever cannot open it, wherever the owner stands', async () => {
    expect(await stranger.codeOf(PERSON, { id: authorId })).toBe('NOT_FOUND');
    const nameOnly = {
      name: 'Ada King',
      jobTitle: '',
      offers: '',
      seeks: '',
      roleLabels: [],
      department: null,
      school: null,
    };
    expect(await seenBy(stranger)).toEqual([
      { id: authorId, ...nameOnly },
      { id: authorId, ...nameOnly },
    ]);
  });

  it('is whole for peers and for its owner', async () => {
    for (const client of [peer, author]) {
      const { person } = await client.gql(PERSON, { id: authorId });
      expect(person).toMatchObject({ jobTitle: 'Head of maths', offers: 'Tasks', seeks: 'Time' });
      expect(person.school).not.toBeNull();
      expect(await seenBy(client)).toEqual([person, person]);
    }
  });
});
