import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asAdmin } from './databases.mjs';
import { createDatabase, dropDatabase, startPostgres, type RunningPostgres } from './index.mjs';
import { isAlive } from './processes.mjs';

describe('the embedded PostgreSQL', () => {
  let dataDir: string;
  const running: RunningPostgres[] = [];
  const start = async (options: { port?: number; durable?: boolean } = {}) => {
    const server = await startPostgres({ dataDir, durable: false, ...options });
    running.push(server);
    return server;
  };
  const write = (url: string) => asAdmin(url, client => client.query('CREATE TABLE kept AS SELECT 42 AS answer'));
  const read = (url: string) => asAdmin(url, async client => (await client.query('SELECT answer FROM kept')).rows);

  beforeEach(async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tessellate-embedded-'));
    // Open to the account that root hands over to; else the data would be kept elsewhere.
    await chmod(folder, 0o755);
    dataDir = path.join(folder, 'postgres');
  });

  afterEach(async () => {
    for (const server of running.splice(0)) await server.stop();
    await rm(path.dirname(dataDir), { recursive: true, force: true });
  });

  it('keeps its data between runs', async () => {
    const first = await start({ durable: true });
    await write(first.url);
    await first.stop();
    const second = await start({ durable: true });
    expect(second.adopted).toBe(false);
    expect(await read(second.url)).toEqual([{ answer: 42 }]);
  });

  it('listens below the ports that the system hands out, and answers only to its password', async () => {
    const server = await start();
    expect(server.port).toBeLessThan(32_768);
    const password = path.join(dataDir, 'cluster', 'tessellate-password');
    expect((await stat(password)).mode & 0o777).toBe(0o600);
    const wrong = server.url.replace((await readFile(password, 'utf8')).trim(), 'wrong');
    await expect(asAdmin(wrong, async () => {})).rejects.toMatchObject({ code: '28P01' });
  });

  it('sorts and lowers letters of every language, and stores UTF-8', async () => {
    const server = await start();
    const rows = await asAdmin(
      server.url,
      async client => (await client.query(`SELECT lower('ÉCOLE Ł') AS low, '√2 ≤ 𝜋' AS text`)).rows,
    );
    expect(rows).toEqual([{ low: 'école ł', text: '√2 ≤ 𝜋' }]);
  });

  it('is adopted after its program was killed', async () => {
    const program = path.join(path.dirname(dataDir), 'program.mjs');
    await writeFile(
      program,
      `const { startPostgres } = await import(${JSON.stringify(new URL('./index.mjs', import.meta.url).href)});
       const { pid } = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
       process.send(pid);
       setInterval(() => {}, 1000);`,
    );
    const child = fork(program, { execArgv: [] });
    const [pid] = (await once(child, 'message')) as [number];
    child.kill('SIGKILL');
    await once(child, 'exit');

    const server = await start();
    expect(server).toMatchObject({ adopted: true, pid });
    await server.stop();
    expect(await isAlive(pid)).toBe(false);
  });

  it('recovers when it was itself killed', async () => {
    const first = await start({ durable: true });
    await write(first.url);
    await first.kill9();
    const second = await start({ durable: true });
    expect(second.adopted).toBe(false);
    expect(await read(second.url)).toEqual([{ answer: 42 }]);
  });

  it('is replaced, not adopted, when it runs with the durability of tests and a durable one is wanted', async () => {
    const quick = await start();
    const durable = await startPostgres({ dataDir, durable: true });
    running.push(durable);
    expect(durable.adopted).toBe(false);
    expect(durable.pid).not.toBe(quick.pid);
  });

  it('leaves alone a stranger who was given the number of a server that ended', async () => {
    const first = await start();
    const pidFile = path.join(dataDir, 'cluster', 'postmaster.pid');
    const lines = (await readFile(pidFile, 'utf8')).split('\n');
    await first.kill9();
    await writeFile(pidFile, [String(process.pid), ...lines.slice(1)].join('\n'));
    const second = await start();
    expect(second.adopted).toBe(false);
  });

  it('starts anew over what an interrupted first start left', async () => {
    const first = await start();
    await first.stop();
    await rm(path.join(dataDir, 'cluster'), { recursive: true });
    await writeFile(path.join(dataDir, 'password.new-999999999'), 'half');
    await start();
    await expect(stat(path.join(dataDir, 'password.new-999999999'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('says which port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      await expect(start({ port })).rejects.toMatchObject({
        code: 'port-taken',
        message: expect.stringContaining(String(port)),
      });
    } finally {
      other.close();
    }
  });

  it('refuses data of another version rather than touching it', async () => {
    const first = await start();
    await first.stop();
    await writeFile(path.join(dataDir, 'cluster', 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toMatchObject({
      code: 'wrong-version',
      message: expect.stringContaining('PostgreSQL 17'),
    });
  });

  it('copies a template database, and drops one that is in use', async () => {
    const server = await start();
    const template = await createDatabase(server.url, 'the "template"');
    expect(new URL(template).pathname).toBe('/the%20%22template%22');
    await createDatabase(server.url, 'copy', { template: 'the "template"' });
    await createDatabase(server.url, 'copy', { ifMissing: true });
    await expect(createDatabase(server.url, 'copy')).rejects.toMatchObject({ code: '42P04' });
    await dropDatabase(server.url, 'copy');
    await dropDatabase(server.url, 'copy');
  });
});
