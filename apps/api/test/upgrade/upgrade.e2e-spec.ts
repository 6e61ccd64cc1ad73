import { dataSourceOptions } from '@tessellate/api-kernel';
import { cookiesOf, startTestApp, TestClient } from '@tessellate/api-testing';
import { createDatabase, dropDatabase, workerDatabaseUrl } from '@tessellate/embedded-postgres';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { entities, migrations } from '../../src/domains';
import { post } from '@tessellate/discussions-tests/support';
import { STRATEGY } from '@tessellate/practice-tests/support';
import { connect, fillEmptyTables, keptRelease, loadRelease, type Row, rowsOf, schemaOf } from './release';

const TALK = 'query ($id: UUID!, $thread: UUID!) { message(id: $id) { text } thread(id: $thread) { lastNumber } }';

/** Applications that ended in each way that the release knew, beside those of the demo community. */
const ENDINGS = `
  CREATE TEMPORARY TABLE ended AS SELECT * FROM (VALUES
    ('declined offer', 'WITHDRAWN', 'The offer was declined.', false),
    ('lapsed offer', 'WITHDRAWN', 'The offer was not answered in time.', false),
    ('withdrawn', 'WITHDRAWN', NULL, false),
    ('taken off by the hub', 'WITHDRAWN', 'She moves schools.', true),
    ('declined', 'DECLINED', 'Another year.', true),
    ('declined after a place', 'DECLINED', 'Never came.', true),
    ('offered without commitment', 'OFFERED', NULL, true)) AS e (name, state, reason, by_hub);
  CREATE TEMPORARY TABLE added AS SELECT a.* FROM application a WHERE state = 'WITHDRAWN' LIMIT 1;
  INSERT INTO application SELECT (jsonb_populate_record(added, jsonb_build_object('id', gen_random_uuid(), 'name', ended.name,
      'reference', ended.name, 'email', replace(ended.name, ' ', '.') || '@school.example', 'state', ended.state,
      'committed_at', NULL, 'decision_reason', ended.reason,
      'decided_by', CASE WHEN ended.by_hub THEN (SELECT id FROM person LIMIT 1) END))).* FROM added, ended;
  INSERT INTO application_history (application_id, at, from_state, to_state) SELECT id, now(), 'PLACED', state FROM application
    WHERE name IN ('taken off by the hub', 'declined after a place')`;

/** Those of them who had a place. */
const REMOVED = ['taken off by the hub', 'declined after a place'];

/** What the migrations since the release change in rows on purpose: the row as it must read afterwards. */
const CHANGES: Record<string, (row: Row, of: (table: string) => Row[]) => Row> = {
  application: ({ commitment_reminded_at: _, ...row }, of) => {
    const ends = { 'The offer was declined.': 'OFFER_DECLINED', 'The offer was not answered in time.': 'OFFER_LAPSED' };
    const ending = ends[row['decision_reason'] as keyof typeof ends];
    if (ending) return { ...row, ending, decision_reason: null };
    const placed = of('application_history').some(
      entry => entry['application_id'] === row['id'] && entry['from_state'] === 'PLACED',
    );
    if ((row['state'] === 'WITHDRAWN' && row['decided_by']) || (row['state'] === 'DECLINED' && placed))
      return { ...row, state: 'REMOVED', ending: 'REMOVED' };
    if (row['state'] === 'WITHDRAWN') return { ...row, ending: 'WITHDRAWN_BY_APPLICANT' };
    if (row['state'] === 'DECLINED') return { ...row, ending: 'DECLINED' };
    return { ...row, ending: null };
  },
  application_history: (row, of) => {
    const removed = of('application').some(
      ({ id, name }) => id === row['application_id'] && REMOVED.includes(`${name}`),
    );
    return removed && row['from_state'] === 'PLACED' ? { ...row, to_state: 'REMOVED' } : row;
  },
  project: ({ id, code }) => ({ id, code }),
  project_page: ({ summary: _, ...row }) => row,
  draft: row => ({ ...row, bytes: expect.any(Number) }),
  message: row => {
    const people = [...JSON.stringify(row['document']).matchAll(/"personId":"([^"]+)"/g)].map(([, id]) => id);
    const link = (_: string, name: string) => `<a class="mention" href="/people/${people.shift()}">${name}</a>`;
    return { ...row, html: `${row['html']}`.replace(/<span class="mention">([^<]*)<\/span>/g, link) };
  },
};
/** Counts of the last hour, which are kept with all other rates now and begin anew. */
const DROPPED = ['auth.attempt', 'workshop_code_attempt'];
/** Tables that get rows of the migrations' own. */
const GROWS = ['migrations'];

const only = (columns: string[], row: Row): Row => Object.fromEntries(columns.map(column => [column, row[column]]));

describe('a database of the last release, with its community', () => {
  const { tables, ...release } = keptRelease();
  const before = new Map<string, Row[]>();
  let url: string;
  let client: pg.Client;

  const migrated = async (work: (dataSource: DataSource) => Promise<void>) => {
    const dataSource = await new DataSource(dataSourceOptions({ url, entities, migrations })).initialize();
    try {
      await work(dataSource);
    } finally {
      await dataSource.destroy();
    }
  };

  beforeAll(async () => {
    const name = `tessellate_upgrade_${process.env['JEST_WORKER_ID'] ?? '1'}`;
    const server = await workerDatabaseUrl();
    await dropDatabase(server, name);
    url = await createDatabase(server, name);
    const loading = await connect(url);
    await loadRelease(loading, { tables, ...release });
    await fillEmptyTables(loading, tables);
    await loading.query(ENDINGS);
    for (const table of tables) before.set(table.name, await rowsOf(loading, table.name));
    await loading.end();
    await migrated(async dataSource => void (await dataSource.runMigrations()));
    client = await connect(url);
  });

  afterAll(async () => {
    await client?.end();
    await dropDatabase(await workerDatabaseUrl(), new URL(url).pathname.slice(1));
  });

  it.each(tables.map(({ name }) => name).filter(name => !DROPPED.includes(name)))(
    'keeps every row of %s, and what it says',
    async name => {
      const rows = before.get(name)!;
      if (!name.startsWith('pgboss.')) expect(rows.length).toBeGreaterThan(0);
      const change = CHANGES[name] ?? ((row: Row) => row);
      const expected = rows.map(row => change(row, table => before.get(table)!));
      const kept = await rowsOf(client, name);
      expect(kept.slice(0, rows.length).map((row, index) => only(Object.keys(expected[index]!), row))).toEqual(
        expected,
      );
      if (!GROWS.includes(name)) expect(kept.length).toBe(rows.length);
    },
  );

  it('has what each project said as its first version, which its groups and their applications keep', async () => {
    const versions = await rowsOf(client, 'project_version');
    const groups = await rowsOf(client, 'work_group');
    for (const { id, name, days, role_names, eligibility, commitment_required = 'BEFORE_PLACE' } of before.get(
      'project',
    )!) {
      const page = before.get('project_page')!.find(row => row['project_id'] === id);
      const version = versions.find(row => row['project_id'] === id);
      expect(version).toMatchObject({ number: 1, name, role_names, eligibility, commitment_required });
      expect(version).toMatchObject({ summary: page?.['summary'] ?? '', published_by: null });
      expect(Number(version!['days'])).toBe(Number(days));
      const own = groups.filter(row => row['project_id'] === id);
      expect(own.map(row => row['project_version_id'])).toEqual(own.map(() => version!['id']));
    }
    const versionOf = (id: unknown) => groups.find(row => row['id'] === id)?.['project_version_id'];
    const applications = await rowsOf(client, 'application');
    expect(applications.length).toBeGreaterThan(0);
    for (const row of applications) expect(row['project_version_id']).toBe(versionOf(row['work_group_id']));
    await expect(client.query("UPDATE project_version SET name = 'Another'")).rejects.toThrow(/never changed/);
  });

  it('has the schema of a new database', async () => {
    const fresh = await connect(await workerDatabaseUrl());
    try {
      expect(await schemaOf(client)).toEqual(await schemaOf(fresh));
    } finally {
      await fresh.end();
    }
    await migrated(async dataSource => {
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    });
  });

  it('serves who had an account: signing in with the password, the thread, the strategy, a new message', async () => {
    const server = await startTestApp({ databaseUrl: url });
    try {
      const { rows } = await client.query<{ email: string; message: Row; strategy: Row }>(`
        SELECT u.email, to_jsonb(m) AS message, to_jsonb(s) AS strategy FROM message m
          JOIN thread t ON t.id = m.thread_id AND t.locked_at IS NULL AND t.audience_kind = 'WORK_GROUP'
          JOIN work_group_membership w ON w.work_group_id = t.audience_id AND w.person_id = m.author_id AND w.until IS NULL
          JOIN strategy s ON s.author_id = m.author_id AND s.removed_at IS NULL
          JOIN person p ON p.id = m.author_id JOIN auth."user" u ON u.id = p.auth_user_id
        WHERE m.removed_at IS NULL ORDER BY m.id LIMIT 1`);
      const { email, message, strategy } = rows[0]!;
      const signedIn = await server.visitor.post('/api/auth/sign-in', { email, password: 'tessellate-demo' });
      expect(signedIn.status).toBe(200);
      const author = new TestClient(server.url, cookiesOf(signedIn));

      const read = await author.gql(STRATEGY, { id: strategy['id'] });
      expect(read.strategy).toMatchObject({ title: strategy['title'], documents: strategy['documents'] });
      const seen = await author.gql(TALK, {
        id: message['id'],
        thread: message['thread_id'],
      });
      expect(seen.message.text).toBe(message['text']);
      const posted = await post(author, `${message['thread_id']}`, 'Still here after the new version.');
      expect(posted.number).toBe(seen.thread.lastNumber + 1);
    } finally {
      await server.close();
    }
  });
});
