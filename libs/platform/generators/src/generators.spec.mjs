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
  });
  afterAll(() => scratch.remove());

  const sources = (/** @type {RegExp} */ folder) => files.filter(file => folder.test(file) && /\.tsx?$/.test(file));

  it('is a domain of four packages that the server and the browser’s app know, above those of lower tiers', () => {
    for (const kind of ['contract', 'api', 'web', 'tests'])
      expect(files).toContain(`libs/reading-lists/${kind}/package.json`);
    const wired = scratch.read('apps/api/src/domains.ts');
    expect(wired).toContain('  ReadingListsApiModule,\n  NotificationsApiModule,\n');
    for (const kind of ['Entities', 'Migrations']) expect(wired).toContain(`  ...readingLists${kind},\n`);
    expect(scratch.read('apps/web/src/type-policies.ts')).toContain('  readingListsTypePolicies,\n');
  });

  it('has the types of the server and of the browser', async () => {
    const own = sources(/^libs\//);
    const server = own.filter(file => !file.includes('/web/'));
    expect(await scratch.typesOf('apps/api/tsconfig.check.json', server)).toEqual([]);
    const browser = own.filter(file => /\/(contract|web)\//.test(file));
    expect(await scratch.typesOf('apps/web/tsconfig.check.json', browser)).toEqual([]);
  });

  it('is as the rules of lint would have it, and formatted', async () => {
    const written = sources(/./);
    expect(await scratch.run('node_modules/eslint/bin/eslint.js', '--max-warnings=0', ...written)).toBe('');
    const unformatted = await scratch.run('node_modules/prettier/bin/prettier.cjs', '--list-different', ...files);
    expect(unformatted).toBe('');
  });

  it('passes the tests that every domain passes', async () => {
    const specs = ['apps/launcher/test/domain-pages', 'apps/api/test/architecture/file-roles'];
    const said = await scratch.run('node_modules/jest/bin/jest.js', '--config', 'jest.config.mjs', '-w', '1', ...specs);
    expect(said).toMatch(/^Test Suites: 2 passed, 2 total$/m);
  });
});
