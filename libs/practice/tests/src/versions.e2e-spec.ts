import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { aStrategy, strategyInput } from '@tessellate/practice-api/testing';
import { textDocument } from '@tessellate/rich-text';
import { randomUUID } from 'node:crypto';
import { EDIT } from './support';

const LIST =
  'query ($strategyId: UUID!) { strategyVersions(strategyId: $strategyId) { version title savedAt current } }';
const TEXT = `query ($strategyId: UUID!, $version: Int!) { strategyVersion(strategyId: $strategyId, version: $version) {
  version title documents texts { key heading text } } }`;

describe('earlier versions of a strategy', () => {
  let server: TestApp;
  let authorId: string;
  let author: TestClient;
  let colleague: TestClient;
  let stranger: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    const builder = new CommunityBuilder(server.app);
    const { participants } = await builder.workGroup({ participants: 2 });
    const other = await builder.workGroup({ participants: 1 });
    authorId = participants[0]!.id;
    author = await server.signIn(participants[0]!.email);
    colleague = await server.signIn(participants[1]!.email);
    stranger = await server.signIn(other.participants[0]!.email);
  });
  afterAll(() => server.close());

  const edit = (id: string, baseVersion: number, title: string, did: string) => {
    const { reach: _, sections, ...content } = strategyInput({ title });
    const input = { ...content, sections: { ...sections, did: textDocument(did) }, id, baseVersion };
    return author.gql(EDIT, { input: { ...input, mutationId: randomUUID() } });
  };
  const list = async (strategyId: string) => (await author.gql(LIST, { strategyId })).strategyVersions;
  const text = async (strategyId: string, version: number) =>
    (await author.gql(TEXT, { strategyId, version })).strategyVersion;

  it('are all kept with the time at which each was saved, and going back to one makes another', async () => {
    const id = await aStrategy(server.app, { authorId, title: 'First' });
    expect(await list(id)).toEqual([{ version: 1, title: 'First', savedAt: expect.any(String), current: true }]);
    await edit(id, 1, 'Second', 'We drew $x^2$ tiles.');
    await edit(id, 2, 'Third', 'We drew nothing.');
    const versions: { savedAt: string }[] = await list(id);
    expect(versions).toEqual([
      expect.objectContaining({ version: 3, title: 'Third', current: true }),
      expect.objectContaining({ version: 2, title: 'Second', current: false }),
      expect.objectContaining({ version: 1, title: 'First', current: false }),
    ]);
    const times = versions.map(({ savedAt }) => Date.parse(savedAt));
    expect([...times].sort((a, b) => b - a)).toEqual(times);
    const second = await text(id, 2);
    expect(second.texts).toContainEqual({ key: 'did', heading: 'What we did', text: 'We drew $x^2$ tiles.' });
    expect(second.texts[0]).toEqual({ key: 'title', heading: 'Title', text: 'Second' });
    // As the editor does it: the old text as a new edit of what is there now.
    await edit(id, 3, second.title, 'We drew $x^2$ tiles.');
    expect((await list(id)).map(({ title }: { title: string }) => title)).toEqual([
      'Second',
      'Third',
      'Second',
      'First',
    ]);
    expect((await text(id, 4)).documents).toEqual(second.documents);
    expect((await text(id, 3)).title).toBe('Third');
  });

  it('are for its author alone; a version that is not there answers like a strategy that is not', async () => {
    const id = await aStrategy(server.app, { authorId, title: 'Mine' });
    expect(await colleague.codeOf(LIST, { strategyId: id })).toBe('FORBIDDEN');
    expect(await colleague.codeOf(TEXT, { strategyId: id, version: 1 })).toBe('FORBIDDEN');
    expect(await stranger.codeOf(LIST, { strategyId: id })).toBe('NOT_FOUND');
    expect(await stranger.codeOf(TEXT, { strategyId: id, version: 1 })).toBe('NOT_FOUND');
    expect(await author.codeOf(LIST, { strategyId: randomUUID() })).toBe('NOT_FOUND');
    for (const version of [0, 2, -1, 2_147_483_647])
      expect(await author.codeOf(TEXT, { strategyId: id, version })).toBe('NOT_FOUND');
  });
});
