import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandService, Database } from '@tessellate/api-kernel';
import { startTestApp, type TestApp } from '@tessellate/api-testing';

describe('Commands', () => {
  let server: TestApp;
  let commands: CommandService;
  let database: Database;

  beforeAll(async () => {
    server = await startTestApp();
    commands = server.app.get(CommandService);
    database = server.app.get(Database);
  });
  afterAll(() => server.close());

  it('leave connections to what reads meanwhile, their own work among it, however many there are at once', async () => {
    const many = database.poolSize * 3;
    let open = 0;
    let most = 0;
    const work = () =>
      commands.unattended(async ({ tx }) => {
        most = Math.max(most, ++open);
        await tx.query('SELECT pg_sleep(0.02)');
        const [row] = await database.read<{ one: number }>('test.one', 'SELECT 1 AS one');
        open--;
        return row?.one;
      });
    expect(await Promise.all(Array.from({ length: many }, work))).toEqual(Array.from({ length: many }, () => 1));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(database.poolSize);
  });

  it('take their turn after one that failed', async () => {
    const failing = Array.from({ length: database.poolSize * 2 }, () =>
      commands
        .unattended(() => Promise.reject(new Error('This one is not to be.')))
        .catch((error: Error) => error.message),
    );
    expect(new Set(await Promise.all(failing))).toEqual(new Set(['This one is not to be.']));
    expect(await commands.unattended(() => Promise.resolve('done'))).toBe('done');
  });
});
