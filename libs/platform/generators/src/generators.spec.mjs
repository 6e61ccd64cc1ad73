import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Scratch } from './testing/scratch.mjs';

describe('What is generated', () => {
  /** @type {Scratch} */
  let scratch;
  /** @type {string[]} */
  let files;

  beforeAll(async () => {
    scratch = Scratch.make();
    files = await scratch.generate('domain', 'reading-lists', '--tier=5', '--skipInstall');
    // What the last one types are the documents of all of them; a second operation goes beside the first.
    const of = ['--domain=reading-lists', '--skipInstall'];
    files.push(...(await scratch.generate('screen', 'reading-list', ...of, '--skipCodegen')));
    files.push(...(await scratch.generate('operation', 'book', ...of, '--skipCodegen')));
    files.push(...(await scratch.generate('operation', 'study-diary', ...of)));
  }, 120_000);
  afterAll(() => scratch.remove());

  const sources = (/** @type {RegExp} */ folder) =>
    [...new Set(files)].filter(file => folder.test(file) && /\.tsx?$/.test(file));

  it('is a domain of four packages that the server and the browser’s app know, above those of lower tiers', () => {
    for (const kind of ['contract', 'api', 'web', 'tests'])
      expect(files).toContain(`libs/reading-lists/${kind}/package.json`);
    const wired = scratch.read('apps/api/src/domains.ts');
    expect(wired).toContain('  ReadingListsApiModule,\n  NotificationsApiModule,\n');
    for (const kind of ['Entities', 'Migrations']) expect(wired).toContain(`  ...readingLists${kind},\n`);
    expect(scratch.read('apps/web/src/type-policies.ts')).toContain('  readingListsTypePolicies,\n');
  });

  it('is a screen with an address, its stories, and a line among the screens that are tested', () => {
    expect(files).toContain('libs/reading-lists/web/src/reading-list-page.stories.tsx');
    expect(scratch.read('apps/web/src/router.tsx')).toContain(
      `{ path: 'reading-list', lazy: () => import('./routes/reading-list') },`,
    );
    expect(scratch.read('apps/web-e2e/src/screens/screens.ts')).toContain(
      `{ name: 'reading-list', path: '/reading-list' },`,
    );
  });

  it('is an operation with a table, an event, a list, a test, and rows that say who may call it and how often', () => {
    const [server, browser] = ['libs/reading-lists/api/src', 'libs/reading-lists/web/src'];
    for (const role of ['entity', 'policy', 'queries', 'resolver', 'service'])
      expect(files).toContain(`${server}/book.${role}.ts`);
    for (const file of ['book-list.stories.tsx', 'book.cache.ts']) expect(files).toContain(`${browser}/${file}`);
    expect(scratch.read('libs/reading-lists/contract/src/events.ts')).toContain(`  'book.added': z.object({`);
    const matrix = scratch.read('apps/api/test/access/operation-matrix.ts');
    for (const name of ['books', 'addBook', 'studyDiaries', 'addStudyDiary'])
      expect(matrix).toContain(`  ${name}: members,\n`);
    expect(scratch.read('apps/api/src/limits/write-rules.ts')).toContain(`  addBook: 'edit',\n`);
  });

  it('is an operation only where there is a place for each of its parts: what is missing is named', async () => {
    await expect(scratch.generate('operation', 'poem', '--domain=calendars')).rejects.toThrow(
      'libs/calendars/contract/src/events.ts is not there. Say in libs/platform/generators where it went.',
    );
    await expect(scratch.generate('operation', 'comment', '--domain=reading-lists')).rejects.toThrow(
      'apps/api/schema.graphql has a Comment, comments or addComment already. Choose another name.',
    );
  });

  it('has the types of the server and of the browser', async () => {
    const own = sources(/^libs\//);
    const server = own.filter(file => !file.includes('/web/'));
    expect(await scratch.typesOf('apps/api/tsconfig.check.json', server)).toEqual([]);
    // Which declares the room of a Work Group to the whole program.
    const rooms = 'libs/work-groups/contract/src/events.ts';
    const browser = [...own.filter(file => /\/(contract|web)\//.test(file)), rooms];
    expect(await scratch.typesOf('apps/web/tsconfig.check.json', browser)).toEqual([]);
  });

  it('is as the rules of lint would have it, and formatted', async () => {
    const written = sources(/./);
    expect(await scratch.run('node_modules/eslint/bin/eslint.js', '--max-warnings=0', ...written)).toBe('');
    const unformatted = await scratch.run('node_modules/prettier/bin/prettier.cjs', '--list-different', ...files);
    expect(unformatted).toBe('');
  });

  /** One run for both, since each start takes seconds. @type {Promise<string> | undefined} */
  let tested;
  const tests = () =>
    (tested ??= scratch.run(
      'node_modules/jest/bin/jest.js',
      ...['--config', 'jest.config.mjs', '-w', '1'],
      ...['domain-pages', 'file-roles', 'codegen/documents', 'libs/reading-lists/tests', 'apps/api/test/schema'],
    ));

  it('passes the tests that every domain passes', async () => {
    for (const spec of ['domain-pages', 'file-roles', 'documents'])
      expect(await tests()).toMatch(new RegExp(`^PASS \\S+ \\S+/${spec}\\.spec\\.`, 'm'));
  }, 180_000);

  it('works on a server whose schema and tables are as it says', async () => {
    expect(await tests()).toMatch(/^Test Suites: 7 passed, 7 total$/m);
  }, 180_000);
});
