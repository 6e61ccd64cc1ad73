import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { KEPT_DOCUMENTS } from './kept-documents';
import { idsIn, keyOf } from './worker/answer-key';
import { hasNarrowed, judge } from './worker/judge';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const ORIGIN = 'https://tessellate.example';
const ID = '6b1f6f7e-8a4e-4a57-9d5c-2f6f5a1f0c11';
const OTHER = '0d3c1c94-54b3-4d0b-8a3f-6f1d1f6f9a22';

const question = (variables: object, sha256Hash = 'abc') =>
  JSON.stringify({
    operationName: 'ThreadPage',
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash } },
  });
const refused = (code: string) => ({ data: null, errors: [{ extensions: { code } }] });

/** The queries of all packages, by the generated documents. */
function asked(): Set<string> {
  const files = readdirSync(ROOT + '/libs', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('web/src/gql/index.ts') && !file.includes('node_modules'))
    .map(file => path.join(ROOT, 'libs', file));
  const sources = [...files, path.join(ROOT, 'apps/web/src/gql/index.ts')].map(file => readFileSync(file, 'utf8'));
  return new Set(sources.flatMap(source => [...source.matchAll(/\bquery (\w+)/g)].map(match => match[1] ?? '')));
}

describe('what a device keeps', () => {
  it('is asked by pages that are there', () => {
    const names = asked();
    expect(names.size).toBeGreaterThan(50);
    expect(Object.keys(KEPT_DOCUMENTS).filter(name => !names.has(name))).toEqual([]);
  });

  it('is nothing with a secret in it, nor what only people who run a hub see', () => {
    const secret = /session|token|invitation|offer|password|mailbox|board|application|register|recruiting|hubpage/i;
    expect(Object.keys(KEPT_DOCUMENTS).filter(name => secret.test(name))).toEqual([]);
  });

  it('is found again by its question, in whatever order its variables stand', () => {
    const key = keyOf('ThreadPage', question({ id: ID, last: 50 }), ORIGIN);
    expect(key).toBe(keyOf('ThreadPage', question({ last: 50, id: ID }), ORIGIN));
    expect(key).not.toBe(keyOf('ThreadPage', question({ id: OTHER, last: 50 }), ORIGIN));
    expect(key).not.toBe(keyOf('ThreadPage', question({ id: ID, last: 20 }), ORIGIN));
    expect(idsIn(key ?? '')).toEqual([ID]);
  });

  it('is not given to the page of a release that asks for other fields', () => {
    const of = (hash: string) => keyOf('ThreadPage', question({ id: ID }, hash), ORIGIN);
    expect(of('before')).not.toBe(of('after'));
    expect(keyOf('ThreadPage', JSON.stringify({ query: 'query ThreadPage { thread }' }), ORIGIN)).toBeNull();
  });

  it.each([
    ['an answer', { data: { strategy: { id: ID } } }, 'keep'],
    ['a strategy that is gone', { data: { strategy: null } }, 'gone'],
    ['“not found”', refused('NOT_FOUND'), 'gone'],
    ['“not for you”', refused('FORBIDDEN'), 'gone'],
    ['a fault of the server', refused('INTERNAL'), 'pass'],
    ['“too much at once”', refused('RATE_LIMITED'), 'pass'],
    ['half an answer', { data: { strategy: { id: ID } }, errors: [{ extensions: { code: 'INTERNAL' } }] }, 'pass'],
  ] as const)('of %s is as the answer says', (_, answer, verdict) => {
    expect(judge('StrategyPage', answer as Parameters<typeof judge>[1])).toBe(verdict);
  });

  it('keeps lists that are empty', () => {
    expect(judge('MyCycle', { data: { myWorkGroups: [] } })).toBe('keep');
  });
});

describe('whether somebody has lost access', () => {
  const groups = (...ids: string[]) => ({
    data: { unreadThreads: { audiences: ids.map(audienceId => ({ audienceId })) } },
  });
  const viewer = (standing: string, managesHub = false) => ({ data: { viewer: { standing, managesHub } } });

  it.each([
    ['left a group', 'UnreadThreads', groups(ID, OTHER), groups(OTHER), true],
    ['moved to another', 'UnreadThreads', groups(ID), groups(OTHER), true],
    ['joined one', 'UnreadThreads', groups(ID), groups(ID, OTHER), false],
    ['stayed, named in another order', 'UnreadThreads', groups(ID, OTHER), groups(OTHER, ID), false],
    ['gave up an office', 'ShellViewer', viewer('MEMBER', true), viewer('MEMBER'), true],
    ['took one on', 'ShellViewer', viewer('MEMBER'), viewer('MEMBER', true), false],
    ['is no member any more', 'ShellViewer', viewer('MEMBER'), viewer('NONE'), true],
    ['was refused for the moment', 'UnreadThreads', groups(ID), refused('RATE_LIMITED'), false],
  ] as const)('who %s', (_, name, before, now, narrowed) => {
    type Answer = Parameters<typeof hasNarrowed>[1];
    expect(hasNarrowed(name, before as Answer, now as Answer)).toBe(narrowed);
  });
});
