import { ImportRefused, importSchools, type ImportSummary } from '@tessellate/network-api/schools-import';
import cliProgress from 'cli-progress';
import pg from 'pg';

const SHOWN_BAD_ROWS = 100;

/** `node schools-import.js FILE`: imports the official register into the database of DATABASE_URL. Exits 1 when nothing could be imported. */
async function main(): Promise<void> {
  const file = process.argv[2];
  if (!file) throw new ImportRefused('Name the file to import: npm run schools:import -- FILE');
  const url = process.env['DATABASE_URL'];
  if (!url) throw new ImportRefused('DATABASE_URL is not set. Expected postgres://user:password@host:port/database');
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const bar = new cliProgress.SingleBar(
    { format: 'Importing schools {bar} {percentage}% · {rows} rows', hideCursor: true, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  const began = Date.now();
  try {
    bar.start(1, 0, { rows: 0 });
    const summary = await importSchools(pool, file, ({ bytesRead, bytes, rows }) => {
      bar.setTotal(bytes);
      bar.update(bytesRead, { rows: rows.toLocaleString('en-GB') });
    });
    bar.stop();
    report(summary, (Date.now() - began) / 1_000);
  } finally {
    bar.stop();
    await pool.end();
  }
}

function report({ rows, added, changed, unchanged, closed, bad, encoding }: ImportSummary, seconds: number): void {
  for (const { line, problem } of bad.slice(0, SHOWN_BAD_ROWS)) console.error(`Line ${line}: ${problem}.`);
  if (bad.length > SHOWN_BAD_ROWS) console.error(`… and ${count(bad.length - SHOWN_BAD_ROWS)} more rows like these.`);
  console.log(
    `${count(rows)} rows read in ${seconds.toFixed(1)} s (${encoding}): ${count(added)} added, ${count(changed)} changed ` +
      `(${count(closed)} of them closed now), ${count(unchanged)} unchanged, ${count(bad.length)} bad.`,
  );
  if (bad.length > 0)
    console.log(
      'Bad rows were left out; everything else is in. Correct them and import the file again whenever you like.',
    );
}

const count = (n: number): string => n.toLocaleString('en-GB');

main().catch((error: Error & { code?: string }) => {
  const missingTable = error.code === '42P01';
  if (missingTable)
    console.error('The database has no tables yet. Start the server once, or run the migrations, then import again.');
  else console.error(error instanceof ImportRefused ? error.message : `The import stopped: ${error.message}`);
  process.exit(1);
});
