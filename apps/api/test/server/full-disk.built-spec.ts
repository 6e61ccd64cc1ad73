import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AppConfig, APP_CONFIG } from '@tessellate/api-kernel';
import { cookiesOf, startTestApp, type TestApp, TestClient } from '@tessellate/api-testing';
import { CommunityBuilder } from '@tessellate/cycle-api/testing';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, open as openFile, readdir, readlink, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { PDF } from '@tessellate/api-testing/documents';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The system refuses every write past a size, as a full disk does; unlike a small disk it needs no rights to set that up. */
(process.platform === 'win32' ? describe.skip : describe)('a server that can write no more', () => {
  let people: TestApp;
  let child: ChildProcess;
  let dataDir: string;
  let member: TestClient;

  beforeAll(async () => {
    people = await startTestApp();
    const { participants } = await new CommunityBuilder(people.app).workGroup({ participants: 1 });
    const config = people.app.get<AppConfig>(APP_CONFIG);
    dataDir = await mkdtemp(path.join(tmpdir(), 'tessellate-full-'));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    // Every line of the log fails to be written, where the system has a file for that.
    const log = await openFile(existsSync('/dev/full') ? '/dev/full' : '/dev/null', 'w');
    child = spawn(
      'sh',
      ['-c', 'ulimit -f 1024 && exec "$0" "$1"', process.execPath, path.resolve('dist/apps/api/main.js')],
      {
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          NODE_ENV: 'test',
          DATABASE_URL: config.databaseUrl,
          AUTH_SECRET: config.authSecret,
          DATA_DIR: dataDir,
          PUBLIC_URL: url,
          PORT: String(port),
          DEMO: '1',
          LOG_LEVEL: 'info',
        },
        stdio: ['ignore', log.fd, log.fd],
      },
    );
    await log.close();
    while (
      !(await fetch(`${url}/health/ready`).then(
        answer => answer.ok,
        () => false,
      ))
    )
      await sleep(100);
    const signedIn = await new TestClient(url).post('/api/demo/sign-in', { email: participants[0]!.email });
    member = new TestClient(url, cookiesOf(signedIn));
  });
  afterAll(async () => {
    child.kill();
    await once(child, 'exit');
    await people.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const send = async (to: string, name: string, bytes: Uint8Array) => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(bytes)]), name);
    const response = await fetch(`${member.url}${to}`, {
      method: 'POST',
      body,
      headers: { cookie: member.cookie, origin: member.url },
    });
    return { status: response.status, ...((await response.json()) as { code?: string; message?: string }) };
  };
  const left = async () => {
    const names = await readdir(path.join(dataDir, 'files'), { recursive: true, withFileTypes: true }).catch(() => []);
    return names.filter(entry => entry.isFile()).map(entry => entry.name);
  };
  /** Linux tells what a process has open. */
  const open = async () => {
    const folder = `/proc/${child.pid}/fd`;
    const links = (await readdir(folder).catch(() => [])).map(fd => readlink(path.join(folder, fd)).catch(() => ''));
    return (await Promise.all(links)).filter(file => file.startsWith(dataDir));
  };

  it('says so for documents and pictures, and keeps neither parts of them nor open files', async () => {
    const document = Buffer.concat([PDF, randomBytes(4_000_000)]);
    const noise = (edge: number) =>
      sharp(randomBytes(edge * edge * 3), { raw: { width: edge, height: edge, channels: 3 } });
    const large = await noise(1_500).png().toBuffer();
    const largeOnceConverted = await noise(2_000).jpeg({ quality: 8 }).toBuffer();
    for (const [to, name, bytes] of [
      ['/api/attachments', 'Scan.pdf', document],
      ['/api/attachments', 'Board.png', large],
      ['/api/files', 'Board.png', large],
      ['/api/files', 'Board.jpg', largeOnceConverted],
    ] as const)
      expect([name, await send(to, name, bytes)]).toEqual([
        name,
        { status: 503, code: 'UNAVAILABLE', message: expect.stringContaining('out of space for files') },
      ]);
    expect(await left()).toEqual([]);
    expect(await open()).toEqual([]);
  });

  it('serves on though its log cannot be written', async () => {
    for (let n = 0; n < 40; n++) expect((await fetch(`${member.url}/health/ready`)).status).toBe(200);
    expect(child.exitCode).toBeNull();
  });

  it('still takes what it has room for', async () => {
    expect((await send('/api/attachments', 'Agenda.pdf', PDF)).status).toBe(201);
  });
});
