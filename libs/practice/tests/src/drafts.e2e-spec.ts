import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { aStrategy } from '@tessellate/practice-api/testing';
import { textDocument } from '@tessellate/rich-text';
import { randomUUID } from 'node:crypto';

const SHELF = '{ strategyDrafts { key title opening strategyId savedHere device openOn } }';
const SAVE = 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { draft { version } } }';
const OPEN = 'mutation ($input: OpenDraftInput!) { openDraft(input: $input) { version } }';

describe('the shelf of drafts', () => {
  let server: TestApp;
  let authorId: string;
  let author: TestClient;
  let phone: TestClient;
  let colleague: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    const { participants } = await new CommunityBuilder(server.app).workGroup({ participants: 2 });
    authorId = participants[0]!.id;
    author = await server.signIn(participants[0]!.email);
    phone = await server.signIn(participants[0]!.email);
    colleague = await server.signIn(participants[1]!.email);
  });
  afterAll(() => server.close());

  const save = (client: TestClient, key: string, payload: unknown) =>
    client.gql(SAVE, { input: { mutationId: randomUUID(), key, payload, baseVersion: null } });
  const shelf = async (client: TestClient) =>
    (await client.gql<{ strategyDrafts: { key: string }[] }>(SHELF)).strategyDrafts;

  it('has everything that its owner has begun, the last first, and how it begins', async () => {
    const [first, second] = [`strategy:new:${randomUUID()}`, `strategy:new:${randomUUID()}`];
    await save(author, 'strategy:new', { title: 'From before there were several', sections: {} });
    await save(author, first, {
      title: '',
      sections: { did: textDocument('We drew first.'), next: textDocument('More') },
    });
    await save(phone, second, {
      title: 'On the bus',
      sections: { context: textDocument('Year 9'), did: textDocument('x') },
    });
    await save(author, `comment:STRATEGY:${randomUUID()}`, { title: 'No strategy' });
    expect(await shelf(author)).toEqual([
      {
        key: second,
        title: 'On the bus',
        opening: 'Year 9',
        strategyId: null,
        savedHere: false,
        device: expect.any(String),
        openOn: [],
      },
      {
        key: first,
        title: '',
        opening: 'We drew first.',
        strategyId: null,
        savedHere: true,
        device: expect.any(String),
        openOn: [],
      },
      expect.objectContaining({ key: 'strategy:new', title: 'From before there were several', opening: '' }),
    ]);
    expect(await shelf(colleague)).toEqual([]);
    await phone.gql(OPEN, { input: { mutationId: randomUUID(), key: second } });
    const [open] = await shelf(author);
    expect(open).toMatchObject({ key: second, openOn: [expect.any(String)] });
    expect((await shelf(phone))[0]).toMatchObject({ key: second, savedHere: true, openOn: [] });
  });

  it('has changes to a published strategy as long as its author can see it', async () => {
    const id = await aStrategy(server.app, { authorId, title: 'Published' });
    await save(author, `strategy:${id}`, { title: 'Published, better', sections: {} });
    await save(colleague, `strategy:${id}`, { title: 'Somebody else’s', sections: {} });
    expect(await shelf(author)).toContainEqual(expect.objectContaining({ key: `strategy:${id}`, strategyId: id }));
    expect(await shelf(colleague)).toEqual([]);
    await server.dataSource.query('UPDATE strategy SET removed_at = now() WHERE id = $1', [id]);
    expect((await shelf(author)).map(({ key }) => key)).not.toContain(`strategy:${id}`);
  });

  it('shows drafts of any shape, whatever was saved as one', async () => {
    for (const payload of [7, 'words', [1], { title: { a: 1 }, sections: 'none' }, { title: 'x'.repeat(5_000) }])
      await save(colleague, `strategy:new:${randomUUID()}`, payload);
    const all = await shelf(colleague);
    expect(all).toHaveLength(5);
    expect(all[0]).toMatchObject({ title: 'x'.repeat(200), opening: '' });
  });
});
