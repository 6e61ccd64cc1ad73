/* global describe, it, expect */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';

const launcher = path.resolve(import.meta.dirname, '../src/start.mjs');

/**
 * @param {NodeJS.ProcessEnv} settings
 * @returns {Promise<{ code: number | null, said: string[] }>}
 */
function start(settings) {
  return new Promise(resolve => {
    const env = { ...process.env, NODE_OPTIONS: '', npm_lifecycle_event: '', ...settings };
    const child = execFile(process.execPath, [launcher], { env }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode, said: `${stdout}${stderr}`.trim().split('\n') });
    });
  });
}

async function takenPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: /** @type {import('node:net').AddressInfo} */ (server.address()).port };
}

async function freePort() {
  const { server, port } = await takenPort();
  server.close();
  await once(server, 'close');
  return port;
}

describe('npm start', () => {
  it('names a taken port in one line, and the way out', async () => {
    const { server, port } = await takenPort();
    const { code, said } = await start({ PORT: String(port) });
    server.close();
    expect(code).toBe(1);
    expect(said).toEqual([
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    ]);
  });

  it('says what a port should be', async () => {
    const { code, said } = await start({ PORT: 'http' });
    expect(code).toBe(1);
    expect(said).toEqual(['PORT is “http”; a whole number from 1 to 65535 was expected.']);
  });

  it.each([
    [
      'a server that does not answer',
      'postgres://someone:hush-hush@127.0.0.1:1/data',
      /nothing answers at 127\.0\.0\.1:1/,
    ],
    ['an unknown host', 'postgres://someone:hush-hush@nowhere.invalid/data', /nowhere\.invalid:5432/],
    [
      'another kind of database',
      'mysql://someone:hush-hush@127.0.0.1/data',
      /postgres:\/\/USER:PASSWORD@HOST:5432\/DATABASE was expected/,
    ],
    ['no address at all', 'hush-hush', /postgres:\/\/USER:PASSWORD@HOST:5432\/DATABASE was expected/],
  ])('names %s in DATABASE_URL in one line, without the password', async (_case, url, line) => {
    const { code, said } = await start({ PORT: String(await freePort()), DATABASE_URL: url });
    expect(code).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(line);
    expect(said[0]).not.toContain('hush-hush');
  });
});
