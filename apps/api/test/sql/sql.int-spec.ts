import { workerDatabaseUrl } from '@tessellate/embedded-postgres';
import {
  type Checked,
  Owners,
  Ownership,
  programOf,
  type Site,
  StatementChecker,
  StatementReader,
} from '@tessellate/sql-check';
import path from 'node:path';
import { Client } from 'pg';
import ts from 'typescript';
import { ANSWERS_ALWAYS, REACHING, TABLES_WITHOUT_ENTITY, UNRESOLVED } from './exceptions';

const root = path.resolve(import.meta.dirname, '../../../..');
const FIXTURES = 'apps/api/test/sql/fixtures/';
const SOURCES = ['libs/*/api/src', 'libs/*/*/api/src', 'libs/platform/api-*/src', 'apps/api/src', 'prisma-seed/src'];

/** One line a fault, as editors open it. */
const told = ({ site, faults }: Checked): string[] => faults.map(fault => `${site.file}:${site.line} ${fault}`);

describe('SQL in the code', () => {
  let program: ts.Program;
  let sites: Site[];
  let client: Client;
  let all: Checked[];

  const checkerOf = () => StatementChecker.of(client, program.getTypeChecker(), ANSWERS_ALWAYS);
  const check = async (chosen: Site[]): Promise<Checked[]> => {
    const checker = await checkerOf();
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
    all = await check(inCode());
  }, 300_000);

  afterAll(() => client.end());

  it('agrees with the migrated schema: tables, columns, parameters, the rows’ names and types, and what can be null', () => {
    expect(all.length).toBeGreaterThan(400);
    expect(all.flatMap(told)).toEqual([]);
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

  describe('keeps to the tables of its domain', () => {
    let ownership: Ownership;
    let owners: Owners;

    beforeAll(async () => {
      owners = new Owners(root, program, TABLES_WITHOUT_ENTITY);
      ownership = new Ownership(owners, (await checkerOf()).catalogue);
    });

    const statements = (): Fault[] =>
      all.flatMap(({ site: { file, line }, described }) => {
        const owner = owners.ofFile(file);
        const uses = described.flatMap(one => ownership.usesOf(one));
        return owner ? ownership.refused(owner, uses).map(words => ({ file, line, words })) : [];
      });

    const entities = (): Fault[] => {
      const faults: Fault[] = [];
      const visit = (node: ts.Node): void => {
        const use = ts.isCallExpression(node) && ownership.entityUse(node, program.getTypeChecker());
        const source = node.getSourceFile();
        const file = path.relative(root, source.fileName);
        const owner = use && owners.ofFile(file);
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        if (owner) faults.push(...ownership.refused(owner, [use]).map(words => ({ file, line, words })));
        ts.forEachChild(node, visit);
      };
      for (const source of program.getSourceFiles())
        if (source.fileName.startsWith(path.join(root, 'libs/'))) visit(source);
      return faults;
    };

    it('reads its own and those of lower tiers, and writes its own, in statements, entities, functions, triggers and keys', async () => {
      const inStatements = [...statements(), ...entities()];
      const known = new Set(Object.keys(REACHING));
      const found: [key: string, told: string][] = [
        ...inStatements.map(
          ({ file, line, words }) =>
            [`${path.basename(file)} ${words}`, `${file}:${line} ${words}`] as [string, string],
        ),
        ...ownership.functionFaults().map(words => [words, words] as [string, string]),
        ...(await referenceFaults(client, owners)).map(words => [words, words] as [string, string]),
      ];
      expect(found.flatMap(([key, told]) => (known.has(key) ? [] : [told]))).toEqual([]);
      // What has been mended leaves the list.
      expect([...known].filter(key => !found.some(([one]) => one === key))).toEqual([]);
    });

    it('changes rows through `Database.write`, and through nothing that is called read', async () => {
      const misnamed = (checked: Checked[]) =>
        checked.flatMap(({ site: { file, line, method }, described }) => {
          if (!['read', 'readAdHoc', 'write', 'statement'].includes(method)) return [];
          const changes = described.some(one => ownership.changes(one));
          return changes === ['write', 'statement'].includes(method) ? [] : [`${file}:${line} ${method}`];
        });
      expect(misnamed(all)).toEqual([]);
      const inFixtures = await check(sites.filter(site => site.file.startsWith(FIXTURES)));
      expect(misnamed(inFixtures)).toEqual([expect.stringMatching(/wrong-statements\.ts:\d+ read$/)]);
    });

    it('has an owner for every table', async () => {
      const { rows } = await client.query<{ name: string }>(
        `SELECT CASE WHEN schemaname = 'public' THEN tablename ELSE schemaname || '.' || tablename END AS name FROM pg_tables
         WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename <> 'migrations'`,
      );
      expect(rows.flatMap(({ name }) => (owners.ofTable(name) ? [] : [name]))).toEqual([]);
    });

    it('is refused for reading upwards or sideways, and for writing what is another’s', async () => {
      const [network, comments] = ['libs/network/api/src/x.ts', 'libs/comments/api/src/x.ts'].map(file =>
        owners.ofFile(file)!,
      );
      const reads = (table: string) => [{ table, writes: false }];
      expect(ownership.refused(network!, [...reads('person'), ...reads('hub')])).toEqual([]);
      expect(ownership.refused(network!, reads('comment'))).toEqual(['reads comment']);
      expect(ownership.refused(comments!, reads('strategy'))).toEqual(['reads strategy']);
      expect(ownership.refused(comments!, [{ table: 'person', writes: true }])).toEqual(['writes person']);
    });
  });
});

interface Fault {
  file: string;
  line: number;
  words: string;
}

/** A foreign key refers to a table of the same domain or of a lower tier. */
async function referenceFaults(client: Client, owners: Owners): Promise<string[]> {
  const { rows } = await client.query<{ key: string; table: string; referenced: string }>(
    `SELECT conname AS key, replace(conrelid::regclass::text, '"', '') AS table,
       replace(confrelid::regclass::text, '"', '') AS referenced
     FROM pg_constraint WHERE contype = 'f' AND connamespace <> 'pgboss'::regnamespace`,
  );
  return rows.flatMap(({ key, table, referenced }) => {
    const [own, other] = [owners.ofTable(table), owners.ofTable(referenced)];
    const fine = own && other && (own.domain === other.domain || other.tier < own.tier);
    return fine ? [] : [`${key}: ${table} refers to ${referenced}`];
  });
}
