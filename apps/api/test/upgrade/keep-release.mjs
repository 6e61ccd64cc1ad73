import { startTestCluster } from '@tessellate/embedded-postgres';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import pg from 'pg';

/**
 * `node apps/api/test/upgrade/keep-release.mjs CHECKOUT`: keeps the database of a release, with its demo community, in
 * `release.json.br`, from which upgrade.e2e-spec.ts migrates. CHECKOUT is a built working copy of the release:
 *
 *     git worktree add ../release TAG && cd ../release && npm ci && npm run build
 *
 * There is no pg_dump in the embedded PostgreSQL: kept are the statements that the release's migrations sent (its schema,
 * whatever today's migrations say) and each table's rows as the release's seed left them.
 */
const checkout = path.resolve(process.argv[2] ?? '');
const output = path.join(import.meta.dirname, 'release.json.br');
const scratch = mkdtempSync(path.join(tmpdir(), 'tessellate-release-'));
const cluster = await startTestCluster();
try {
  const statements = path.join(scratch, 'statements');
  const run = (file, ...flags) =>
    execFileSync(process.execPath, [...flags, path.join(checkout, 'dist', file)], {
      cwd: checkout,
      stdio: 'inherit',
      env: {
        ...process.env,
        DATABASE_URL: cluster.templateUrl,
        RECORD_STATEMENTS: statements,
        AUTH_SECRET: randomBytes(32).toString('hex'),
        DATA_DIR: scratch,
        DEMO: '1',
        LOG_LEVEL: 'silent',
      },
    });
  run('apps/api/migrate.js', '--import', pathToFileURL(path.join(import.meta.dirname, 'record-statements.mjs')).href);
  run('prisma-seed/seed.js');
  const release = {
    commit: execFileSync('git', ['rev-parse', 'HEAD'], { cwd: checkout, encoding: 'utf8' }).trim(),
    statements: readFileSync(statements, 'utf8').trim().split('\n').map(JSON.parse),
    ...(await contents(cluster.templateUrl)),
  };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  writeFileSync(output, brotliCompressSync(withShortIds(JSON.stringify(release)), { params }));
  console.log(`${output}: ${release.tables.length} tables, ${statSync(output).size} bytes`);
} finally {
  await cluster.stop();
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * Random ids are what compresses worst: each gets a number instead, the same wherever it stands.
 * @param {string} text
 */
function withShortIds(text) {
  const numbers = new Map();
  return text.replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b/g, id => {
    if (!numbers.has(id)) numbers.set(id, (numbers.size + 1).toString(16).padStart(12, '0'));
    return `00000000-0000-4000-8000-${numbers.get(id)}`;
  });
}

/** @param {string} url the rows of every table, without the columns that the database works out, and the sequences */
async function contents(url) {
  // Times read alike wherever the file is made and read.
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' });
  await client.connect();
  try {
    const { rows: tables } = await client.query(`
      SELECT c.oid::regclass::text AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT IN ('pg_catalog', 'information_schema')
      GROUP BY c.oid ORDER BY 1`);
    for (const table of tables) {
      const { rows } = await client.query({
        text: `SELECT to_jsonb(t) FROM (SELECT ${table.columns.map(pg.escapeIdentifier).join(', ')} FROM ${table.name}) t ORDER BY 1`,
        rowMode: 'array',
      });
      table.rows = rows.map(([row]) => table.columns.map(column => row[column]));
    }
    const { rows: sequences } = await client.query(
      `SELECT format('%I.%I', schemaname, sequencename) AS name, last_value::text AS value FROM pg_sequences WHERE last_value IS NOT NULL`,
    );
    return { tables, sequences };
  } finally {
    await client.end();
  }
}
