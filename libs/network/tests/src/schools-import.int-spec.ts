import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { workerDatabaseUrl } from '@tessellate/embedded-postgres';
import { importSchools } from '@tessellate/network-api/schools-import';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import pg from 'pg';

const HEADINGS = [
  'URN',
  'LA (code)',
  'LA (name)',
  'EstablishmentNumber',
  'EstablishmentName',
  'TypeOfEstablishment (name)',
  'EstablishmentStatus (name)',
  'CloseDate',
  'PhaseOfEducation (name)',
  'StatutoryLowAge',
  'StatutoryHighAge',
  'OfficialSixthForm (name)',
  'Gender (name)',
  'Town',
  'Postcode',
  'SchoolWebsite',
];

const SCHOOL: Record<string, string> = {
  'LA (code)': '845',
  'LA (name)': 'East Sussex',
  EstablishmentNumber: '4001',
  EstablishmentName: 'Downs School',
  'TypeOfEstablishment (name)': 'Community school',
  'EstablishmentStatus (name)': 'Open',
  CloseDate: '',
  'PhaseOfEducation (name)': 'Secondary',
  StatutoryLowAge: '11',
  StatutoryHighAge: '16',
  'OfficialSixthForm (name)': 'Does not have a sixth form',
  'Gender (name)': 'Mixed',
  Town: 'Lewes',
  Postcode: 'BN7 2XN',
  SchoolWebsite: 'www.downs.example.org',
};

const line = (values: Record<string, string>, headings = HEADINGS) =>
  headings.map(h => `"${{ ...SCHOOL, ...values }[h] ?? ''}"`).join(',');
/** Windows-1252, in which ’ is 0x92 and the rest of Latin-1 stands at its own place. */
const windows1252 = (text: string) => Buffer.from(text.replaceAll('’', '\u0092'), 'latin1');

describe('importing the official register of schools', () => {
  let pool: pg.Pool;
  let folder: string;

  beforeAll(async () => {
    pool = new pg.Pool({ connectionString: await workerDatabaseUrl(), max: 1 });
    folder = await mkdtemp(path.join(tmpdir(), 'schools-import-'));
  });
  beforeEach(() => pool.query('TRUNCATE school CASCADE'));
  afterAll(async () => {
    await pool.end();
    await rm(folder, { recursive: true, force: true });
  });

  const file = async (content: string | Buffer, name = 'register.csv') => {
    const target = path.join(folder, name);
    await writeFile(target, typeof content === 'string' ? windows1252(content) : content);
    return target;
  };
  const register = (...lines: string[]) => [HEADINGS.join(','), ...lines].join('\r\n') + '\r\n';
  const school = async (urn: number) => (await pool.query('SELECT * FROM school WHERE urn = $1', [urn])).rows[0];
  const counts = ({ added, changed, unchanged, closed, bad }: Awaited<ReturnType<typeof importSchools>>) => ({
    added,
    changed,
    unchanged,
    closed,
    bad: bad.length,
  });

  it('reads Windows-1252 and keeps what the register says', async () => {
    const summary = await importSchools(
      pool,
      await file(register(line({ URN: '114600', EstablishmentName: 'St Mary’s Collège' }))),
    );
    expect(summary.encoding).toBe('windows-1252');
    expect(await school(114600)).toMatchObject({
      name: 'St Mary’s Collège',
      la_code: '845',
      status: 'OPEN',
      age_low: 11,
      age_high: 16,
      sixth_form: false,
      secondary: true,
      website: 'http://www.downs.example.org',
      search_text: 'st marys college lewes bn7 2xn bn72xn 114600',
    });
  });

  it('finds columns by their headings in any order, and reads UTF-8 and compressed files', async () => {
    const headings = [...HEADINGS].reverse();
    const text = [headings.join(','), line({ URN: '114601', EstablishmentName: 'Ysgol Tŷ Mawr' }, headings)].join('\n');
    const summary = await importSchools(pool, await file(gzipSync(Buffer.from(text)), 'register.csv.gz'));
    expect(summary.encoding).toBe('utf-8');
    expect((await school(114601)).name).toBe('Ysgol Tŷ Mawr');
  });

  it('changes nothing when run again, and says what changed when something did', async () => {
    const first = await file(register(line({ URN: '114602' }), line({ URN: '114603' }), line({ URN: '114604' })));
    expect(counts(await importSchools(pool, first))).toEqual({ added: 3, changed: 0, unchanged: 0, closed: 0, bad: 0 });
    expect(counts(await importSchools(pool, first))).toEqual({ added: 0, changed: 0, unchanged: 3, closed: 0, bad: 0 });
    const second = await file(
      register(line({ URN: '114602', EstablishmentName: 'Downs Academy' }), line({ URN: '114605' })),
    );
    expect(counts(await importSchools(pool, second))).toEqual({
      added: 1,
      changed: 1,
      unchanged: 0,
      closed: 0,
      bad: 0,
    });
    expect(await school(114603)).toBeDefined();
  });

  it('keeps a school that has closed, and marks it', async () => {
    await importSchools(pool, await file(register(line({ URN: '114606' }))));
    const closed = line({ URN: '114606', 'EstablishmentStatus (name)': 'Closed', CloseDate: '31-08-2026' });
    expect(counts(await importSchools(pool, await file(register(closed))))).toEqual({
      added: 0,
      changed: 1,
      unchanged: 0,
      closed: 1,
      bad: 0,
    });
    const { rows } = await pool.query(`SELECT status, closed_on::text FROM school WHERE urn = 114606`);
    expect(rows).toEqual([{ status: 'CLOSED', closed_on: '2026-08-31' }]);
  });

  it('names bad rows by their line and imports the rest', async () => {
    const summary = await importSchools(
      pool,
      await file(
        register(
          line({ URN: '114610' }),
          line({ URN: 'none' }),
          '"114611","845","East',
          line({ URN: '114612', 'EstablishmentStatus (name)': 'Dreaming' }),
          line({ URN: '114613', CloseDate: '31-02-2026' }),
          line({ URN: '114610', EstablishmentName: 'Twice' }),
          line({ URN: '114614', EstablishmentName: '' }),
          line({ URN: '114615', EstablishmentName: 'Two\r\nlines' }).replace('Two\r\nlines', 'The ""Old"" School'),
        ),
      ),
    );
    expect(summary.bad).toEqual([
      { line: 3, problem: '“none” is not a URN' },
      { line: 4, problem: 'a quotation mark is not closed' },
      { line: 5, problem: 'the status “Dreaming” is not known' },
      { line: 6, problem: '“31-02-2026” is not a date' },
      { line: 7, problem: 'URN 114610 was on line 2 already' },
      { line: 8, problem: 'the name is missing' },
    ]);
    expect((await pool.query('SELECT urn, name FROM school ORDER BY urn')).rows).toEqual([
      { urn: 114610, name: 'Downs School' },
      { urn: 114615, name: 'The "Old" School' },
    ]);
  });

  it('refuses a file that is not the register, and says why', async () => {
    await expect(importSchools(pool, path.join(folder, 'absent.csv'))).rejects.toThrow(/There is no file/);
    await expect(importSchools(pool, await file('URN,EstablishmentName\r\n1,2\r\n'))).rejects.toThrow(
      /lacks the headings “PhaseOfEducation \(name\)”/,
    );
    await expect(importSchools(pool, await file(Buffer.from('\ufeffURN', 'utf16le')))).rejects.toThrow(/UTF-16/);
    await expect(importSchools(pool, await file(Buffer.from('PK\u0003\u0004')))).rejects.toThrow(/ZIP/);
    await expect(importSchools(pool, await file(''))).rejects.toThrow(/is empty/);
    await expect(importSchools(pool, await file(`${HEADINGS.join(',')}\r\n`))).rejects.toThrow(/no schools/);
    const torn = gzipSync(Buffer.from(register(line({ URN: '114620' })))).subarray(0, 60);
    await expect(importSchools(pool, await file(torn))).rejects.toThrow(/damaged or incomplete/);
  });

  it('takes 50,000 rows in under 30 seconds', async () => {
    const rows = Array.from({ length: 50_000 }, (_, n) =>
      line({
        URN: String(200_000 + n),
        EstablishmentName: `Downs School ${n}`,
        'PhaseOfEducation (name)': n % 6 ? 'Primary' : 'Secondary',
      }),
    );
    const target = await file(register(...rows));
    const began = Date.now();
    expect(counts(await importSchools(pool, target))).toMatchObject({ added: 50_000, bad: 0 });
    expect(Date.now() - began).toBeLessThan(30_000);
  });
});
