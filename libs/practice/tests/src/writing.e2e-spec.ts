import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp, type TestClient } from '@tessellate/api-testing';
import { aStrategy, strategyInput } from '@tessellate/practice-api/testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { textDocument } from '@tessellate/rich-text';
import { randomUUID } from 'node:crypto';
import { CREATE, EDIT, STRATEGY } from './support';

const doc = (...content: object[]) => ({ type: 'doc', content });
const nested = (depth: number): object =>
  depth === 0
    ? { type: 'paragraph', content: [{ type: 'text', text: 'deep' }] }
    : { type: 'blockquote', content: [nested(depth - 1)] };

describe('writing a strategy', () => {
  let server: TestApp;
  let author: TestClient;
  let authorId: string;

  beforeAll(async () => {
    server = await startTestApp();
    const { participants } = await new CommunityBuilder(server.app).workGroup({ participants: 1 });
    authorId = participants[0]!.id;
    author = await server.signIn(participants[0]!.email);
  });
  afterAll(() => server.close());

  const edit = (id: string, baseVersion: number, title: string, mutationId: string = randomUUID()) => {
    const { reach: _, ...content } = strategyInput({ title, mutationId });
    return author.ask(EDIT, { input: { ...content, id, baseVersion } });
  };

  it('returns the first result when the same act is sent again, even ten times at once', async () => {
    const input = strategyInput({ title: 'Sent ten times' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => author.gql(CREATE, { input })));
    expect(new Set(answers.map(answer => answer.createStrategy.strategy.id))).toEqual(new Set([input.mutationId]));
    const rows = await server.dataSource.query("SELECT id FROM strategy WHERE title = 'Sent ten times'");
    expect(rows).toEqual([{ id: input.mutationId }]);
    // Who wrote on after an answer was lost is told, and does not take the first words for the new ones.
    expect(await author.codeOf(CREATE, { input: { ...input, title: 'Other words' } })).toBe('CONFLICT');
    const sentEdit = randomUUID();
    expect((await edit(input.mutationId, 1, 'Edited', sentEdit)).data).toMatchObject({
      editStrategy: { strategy: { version: 2 } },
    });
    expect((await edit(input.mutationId, 1, 'Edited', sentEdit)).data).toMatchObject({
      editStrategy: { strategy: { version: 2 } },
    });
  });

  it('refuses an id that belongs to another operation', async () => {
    const id = await aStrategy(server.app, { authorId });
    expect((await edit(id, 1, 'Edited', id)).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it('gives both versions when it was saved meanwhile, and keeps every one', async () => {
    const id = await aStrategy(server.app, { authorId, title: 'First words' });
    await edit(id, 1, 'Saved on the phone');
    const answer = await edit(id, 1, 'Typed on the laptop');
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'STALE',
      current: {
        version: 2,
        title: 'Saved on the phone',
        documents: { did: textDocument('Double number lines first.') },
      },
    });
    expect((await edit(id, 2, 'Both together')).data).toMatchObject({ editStrategy: { strategy: { version: 3 } } });
    const kept = await server.dataSource.query(
      'SELECT version, title FROM strategy_revision WHERE strategy_id = $1 ORDER BY version',
      [id],
    );
    expect(kept).toEqual([
      { version: 1, title: 'First words' },
      { version: 2, title: 'Saved on the phone' },
    ]);
  });

  it('keeps exactly one of several edits that arrive at once', async () => {
    const id = await aStrategy(server.app, { authorId });
    const answers = await Promise.all(['A way', 'Another way', 'A third way'].map(title => edit(id, 1, title)));
    const codes = answers.map(answer => answer.errors?.[0]?.extensions.code ?? 'saved').sort();
    expect(codes).toEqual(['STALE', 'STALE', 'saved']);
  });

  it.each([
    ['an unknown kind of content', doc({ type: 'iframe', attrs: { src: 'https://example.org' } }), 'INVALID_INPUT'],
    [
      'a link that runs a script',
      doc({
        type: 'paragraph',
        content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
      }),
      'INVALID_INPUT',
    ],
    [
      'a picture that is not ours',
      doc({ type: 'image', attrs: { fileId: 'https://example.org/x.png', alt: 'x' } }),
      'INVALID_INPUT',
    ],
    ['content nested too deep', doc(nested(30)), 'INVALID_INPUT'],
    [
      'a formula of 3,000 braces',
      doc({ type: 'mathBlock', attrs: { latex: '{'.repeat(3_000) + '}'.repeat(3_000) } }),
      'INVALID_INPUT',
    ],
    [
      'a formula of 900 braces',
      doc({ type: 'mathBlock', attrs: { latex: '{'.repeat(900) + '}'.repeat(900) } }),
      'INVALID_INPUT',
    ],
    ['a text where a document belongs', { type: 'doc', content: 'words' }, 'INVALID_INPUT'],
    ['a section that says nothing', doc({ type: 'paragraph' }), 'INVALID_INPUT'],
  ])('refuses %s and says what to change', async (_, did, code) => {
    const input = strategyInput();
    const answer = await author.ask(CREATE, { input: { ...input, sections: { ...input.sections, did } } });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code, field: 'sections.did' });
    expect(answer.errors?.[0]?.message).toMatch(/^[A-Z].{15,}[.]$/s);
  });

  it('refuses content nested thousands deep without falling over', async () => {
    const input = strategyInput();
    const answer = await author.ask(CREATE, {
      input: { ...input, sections: { ...input.sections, did: doc(nested(2_000)) } },
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    expect(answer.errors?.[0]?.message).toContain('nested too deeply');
  });

  it('says which field of the form needs another look', async () => {
    for (const wrong of [{ title: 'x' }, { keyStages: [] }, { topics: ['astrology'] }]) {
      const { errors } = await author.ask(CREATE, { input: strategyInput(wrong as never) });
      expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    }
  });

  it('shows formulas as readable maths and never as live HTML', async () => {
    const did = doc(
      { type: 'paragraph', content: [{ type: 'text', text: '<img src=x onerror=alert(1)>' }] },
      { type: 'mathBlock', attrs: { latex: '\\frac{3}{4}' } },
    );
    const input = strategyInput();
    await author.gql(CREATE, { input: { ...input, sections: { ...input.sections, did } } });
    const { strategy } = await author.gql(STRATEGY, { id: input.mutationId });
    const html = strategy.sections.find((section: { key: string }) => section.key === 'did').html;
    expect(html).toContain('<math');
    expect(html).toContain('&lt;img');
    expect(html).not.toContain('<img');
  });
});
