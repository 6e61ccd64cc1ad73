import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { aStrategy, strategyInput } from '@tessellate/practice-api/testing';
import { type BuiltWorkGroup, CommunityBuilder } from '@tessellate/cycle-api/testing';
import { emptyDocument, textDocument } from '@tessellate/rich-text';
import { randomUUID } from 'node:crypto';
import { CREATE, EDIT, PREVIEW } from './support';

const READ =
  'query ($id: UUID!) { strategy(id: $id) { sections { key heading html } readingMinutes publishedAt author { id } department { id } } }';
const doc = (...content: object[]) => ({ type: 'doc', content });
const maths = doc(
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'We wanted ' },
      { type: 'mathInline', attrs: { latex: '\\frac{3}{4} = \\frac{x}{20}' } },
    ],
  },
  { type: 'mathBlock', attrs: { latex: 'a^2 + b^2 = c^2' } },
);
const endless = doc({ type: 'mathBlock', attrs: { latex: '{'.repeat(3_000) + '}'.repeat(3_000) } });

describe('the preview of a strategy', () => {
  let server: TestApp;
  let group: BuiltWorkGroup;
  let author: TestClient;
  let peer: TestClient;
  let elsewhere: TestClient;

  beforeAll(async () => {
    server = await startTestApp();
    const community = new CommunityBuilder(server.app);
    group = await community.workGroup({ participants: 2 });
    author = await server.signIn(group.participants[0]!.email);
    peer = await server.signIn(group.participants[1]!.email);
    elsewhere = await server.signIn(
      (await community.workGroup({ hub: 'solent', participants: 1 })).participants[0]!.email,
    );
  });
  afterAll(() => server.close());

  const preview = async (sections: object, strategyId?: string) =>
    (await author.gql(PREVIEW, { input: { strategyId, sections } })).strategyPreview;

  it('names the people it mentions as they are called, whatever was sent', async () => {
    const { id, name } = group.participants[1]!;
    const mention = (personId: string) => ({ type: 'mention', attrs: { personId, label: 'Somebody else' } });
    const context = doc({ type: 'paragraph', content: [mention(id), mention(randomUUID())] });
    const [section] = (await preview({ context, did: textDocument('We asked.') })).sections;
    expect(section.html).toContain(name);
    expect(section.html).toContain('Former member');
    expect(section.html).not.toContain('Somebody else');
  });

  it('is what readers get once it is published, maths included, and stores nothing', async () => {
    const sections = {
      context: maths,
      did: textDocument('We drew the table first.'),
      next: textDocument('Again in spring.'),
    };
    const { publishedAt, editedAt, ...before } = await preview(sections);
    expect(before.sections.map((section: { key: string }) => section.key)).toEqual(['context', 'did', 'next']);
    expect(before.sections[0].html).toContain('<math');
    expect(editedAt).toBeNull();
    expect(Date.now() - Date.parse(publishedAt)).toBeLessThan(60_000);
    expect(await server.dataSource.query('SELECT 1 FROM strategy')).toEqual([]);

    const input = strategyInput({ sections });
    await author.gql(CREATE, { input });
    const { publishedAt: _, ...after } = (await author.gql(READ, { id: input.mutationId })).strategy;
    expect(after).toEqual(before);
    expect(before.department).toEqual({ id: group.participants[0]!.departmentId });
  });

  it('of an edit keeps the day it was published', async () => {
    const published = new Date('2026-09-20T10:00:00.000Z');
    const id = await aStrategy(server.app, { authorId: group.participants[0]!.id, publishedAt: published });
    const shown = await preview({ context: textDocument('Other words'), did: textDocument('Done') }, id);
    expect(shown).toMatchObject({
      publishedAt: published.toISOString(),
      editedAt: expect.any(String),
      author: { id: group.participants[0]!.id },
    });
  });

  it('shows what is there of an unfinished text, where publishing would ask for more', async () => {
    const sections = { context: textDocument('Only a beginning'), did: emptyDocument() };
    expect((await preview(sections)).sections).toEqual([
      { key: 'context', heading: 'The context', html: '<p>Only a beginning</p>' },
    ]);
    expect(await author.codeOf(CREATE, { input: strategyInput({ sections }) })).toBe('INVALID_INPUT');
  });

  it('refuses what publishing refuses, in the same words', async () => {
    for (const context of [
      endless,
      doc({ type: 'script' }),
      doc({ type: 'paragraph', content: [{ type: 'text', text: 'x'.repeat(400_000) }] }),
    ]) {
      const sections = { context, did: textDocument('Done') };
      const [shown] = (await author.ask(PREVIEW, { input: { sections } })).errors ?? [];
      const [stored] = (await author.ask(CREATE, { input: strategyInput({ sections }) })).errors ?? [];
      expect(shown?.extensions?.['code']).toMatch(/^(INVALID_INPUT|TOO_LARGE)$/);
      expect([shown?.message, shown?.extensions?.['code'], shown?.extensions?.['field']]).toEqual([
        stored?.message,
        stored?.extensions?.['code'],
        stored?.extensions?.['field'],
      ]);
    }
  });

  it('of an existing strategy is for its author alone; others get what an edit would answer them', async () => {
    const id = await aStrategy(server.app, { authorId: group.participants[0]!.id });
    const sections = strategyInput().sections;
    const { reach: _, ...edit } = strategyInput();
    for (const [client, target] of [
      [peer, id],
      [elsewhere, id],
      [author, randomUUID()],
    ] as const) {
      const code = await client.codeOf(PREVIEW, { input: { strategyId: target, sections } });
      expect(code).toBe(
        await client.codeOf(EDIT, { input: { ...edit, mutationId: randomUUID(), id: target, baseVersion: 1 } }),
      );
      expect(code).toBe(client === peer ? 'FORBIDDEN' : 'NOT_FOUND');
    }
  });
});
