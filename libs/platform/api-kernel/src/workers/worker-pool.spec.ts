import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WorkerPool } from './worker-pool';

const PROGRAM = `const { parentPort } = require('node:worker_threads');
parentPort.on('message', job => {
  if (job === 'fail') throw new Error('of the program');
  parentPort.postMessage(job.toUpperCase());
});`;

describe('threads for long work', () => {
  let folder: string;
  let pool: WorkerPool<string, string>;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tessellate-threads-'));
    const file = path.join(folder, 'program.cjs');
    await writeFile(file, PROGRAM);
    pool = new WorkerPool(file, { threads: 2, busyMessage: 'Wait.', slowMessage: 'Too long.' });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('answer each piece with its own result', async () => {
    const words = ['one', 'two', 'three', 'four', 'five'];
    expect(await Promise.all(words.map((word, n) => pool.run(`person ${n % 2}`, word)))).toEqual(
      words.map(word => word.toUpperCase()),
    );
  });

  it('that fail fail their own piece, and the next is done', async () => {
    const [failed, done] = await Promise.allSettled([pool.run('a', 'fail'), pool.run('a', 'fine')]);
    expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'of the program' } });
    expect(done).toEqual({ status: 'fulfilled', value: 'FINE' });
  });

  it('refuse in words what one person sends beyond the twenty that wait', async () => {
    const all = await Promise.allSettled(Array.from({ length: 30 }, () => pool.run('a', 'x')));
    const refused = all.filter(result => result.status === 'rejected');
    expect(refused).toHaveLength(9);
    expect(refused[0]).toMatchObject({ reason: { code: 'RATE_LIMITED', message: 'Wait.' } });
  });
});
