import { workerDatabaseUrl } from '@tessellate/embedded-postgres';
import { type Checked, programOf, type Site, StatementChecker, StatementReader } from '@tessellate/sql-check';
import path from 'node:path';
import { Client } from 'pg';
import type ts from 'typescript';
import { ANSWERS_ALWAYS, UNRESOLVED } from './exceptions';

const root = path.resolve(import.meta.dirname, '../../../..');
const FIXTURES = 'apps/api/test/sql/fixtures/';
const SOURCES = ['libs/*/api/src', 'libs/*/*/api/src', 'libs/platform/api-*/src', 'apps/api/src', 'prisma-seed/src'];

/** One line a fault, as editors open it. */
const told = ({ site, faults }: Checked): string[] => faults.map(fault => `${site.file}:${site.line} ${fault}`);

describe('SQL in the code', () => {
  let program: ts.Program;
  let sites: Site[];
  let client: Client;

  const check = async (chosen: Site[]): Promise<Checked[]> => {
    const checker = await StatementChecker.of(client, program.getTypeChecker(), ANSWERS_ALWAYS);
    const checked: Checked[] = [];
    for (const site of chosen) checked.push(await checker.check(site));
    return checked;
  };
  const inCode = () => sites.filter(site => !site.file.startsWith(FIXTURES));

  beforeAll(async () => {
    program = programOf(root, [...SOURCES, FIXTURES.slice(0, -1)]);
    // Migrations are run themselves, on the schema of their day.
    const wanted = (file: string) =>
      /^(libs|apps|prisma-seed)\//.test(file) && !/\/(migrations|node_modules)\//.test(file);
    sites = new StatementReader(program, root, wanted).sites();
    client = new Client({ connectionString: await workerDatabaseUrl() });
    await client.connect();
  }, 120_000);

  afterAll(() => client.end());

  it('agrees with the migrated schema: tables, columns, parameters, the rows’ names and types, and what can be null', async () => {
    const checked = await check(inCode());
    expect(checked.length).toBeGreaterThan(400);
    expect(checked.flatMap(told)).toEqual([]);
  });

  it('is known before it runs, but for the statements that are listed with their reason', () => {
    const unresolved = inCode().filter(site => site.unresolved !== null);
    expect(unresolved.map(({ file, call }) => `${file}: ${call.getText().split('\n')[0]}`).sort()).toEqual(
      Object.keys(UNRESOLVED).sort(),
    );
  });

  it('is told with file and line once a column has another name', async () => {
    const readers = inCode().filter(({ file }) => file.startsWith('libs/identity/'));
    await client.query('ALTER TABLE person RENAME COLUMN job_title TO post');
    try {
      const faults = (await check(readers)).flatMap(told);
      expect(faults).toContainEqual(
        expect.stringMatching(/^libs\/identity\/\S+\.ts:\d+ column .*job_title.* does not exist$/),
      );
    } finally {
      await client.query('ALTER TABLE person RENAME COLUMN post TO job_title');
    }
  });

  it('is refused for a wrong name, type, null, parameter or shape', async () => {
    const wrong = await check(sites.filter(site => site.file.startsWith(FIXTURES)));
    expect(wrong.flatMap(({ faults }) => faults)).toEqual([
      'column "surname" does not exist',
      '`jobTitle` is in the row type and not in the result',
      '`job_title` is in the result and not in the row type',
      '`id` is uuid, which does not come as `number`',
      '`email` can be null, and its type says it never is',
      '`id` can be null, and its type says it never is',
      '`person` has `at`, which is timestamptz within JSON, which does not come as `Date`',
      'it has 2 parameters and is given 1',
      '$1 is uuid, and is given `late`',
      'TypeORM answers an UPDATE or DELETE with a pair, [rows, count]',
      'its rows are used without a type',
    ]);
  });
});
