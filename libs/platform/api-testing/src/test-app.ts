import { expect } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type AppConfig, Jobs, Outbox } from '@tessellate/api-kernel';
import { workerDatabaseUrl } from '@tessellate/embedded-postgres';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DestinationStream } from 'pino';
import { DataSource } from 'typeorm';
import { createApp } from './app-factory';
import { cookiesOf, TestClient } from './graphql-client';

export interface TestApp {
  app: NestFastifyApplication;
  url: string;
  /** Somebody who is not signed in. */
  visitor: TestClient;
  dataSource: DataSource;
  /** Where uploaded files lie. */
  dataDir: string;
  /** Resolves when every stored event has been delivered and every job that is due has been done. */
  settled(): Promise<void>;
  /** Signs in as a demo person (created with a demo role) by e-mail. */
  signIn(email: string): Promise<TestClient>;
  close(): Promise<void>;
}

let fileBefore: string | undefined;

/** Each test file's first server gets a database of its own, so that no file sees another's rows. */
async function databaseOfThisFile(): Promise<string> {
  const { testPath } = expect.getState();
  const url = await workerDatabaseUrl({ fresh: testPath !== fileBefore });
  fileBefore = testPath;
  return url;
}

/** Starts the whole server in this process, on a free port and the test file's copy of the migrated database. */
export async function startTestApp(
  overrides: Partial<AppConfig> = {},
  /** What a test adds before the server starts, such as a job of its own. */
  before: (app: NestFastifyApplication) => void | Promise<void> = () => undefined,
  /** Where the log goes; with a `logLevel`. */
  log?: DestinationStream,
): Promise<TestApp> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tessellate-test-'));
  const config: AppConfig = {
    env: 'test',
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://127.0.0.1',
    databaseUrl: await databaseOfThisFile(),
    dbPool: 8,
    authSecret: 'a secret for tests only, long enough to be accepted',
    dataDir,
    webDist: undefined,
    demo: true,
    smtpUrl: undefined,
    mailFrom: 'Tessellate <no-reply@tessellate.example>',
    persistedOnly: false,
    introspection: true,
    trustProxy: false,
    eventLogDays: 14,
    holdMinutes: 0,
    logLevel: process.env['TEST_LOG'] ?? 'silent',
    rateLimits: false,
    ...overrides,
  };
  const app = await createApp(config, log ? { log } : {});
  await before(app);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  const url = `http://127.0.0.1:${port}`;
  const visitor = new TestClient(url);
  return {
    app,
    url,
    visitor,
    dataSource: app.get(DataSource),
    dataDir,
    settled: async () => {
      await app.get(Outbox).settled();
      await app.get(Jobs).settled();
    },
    signIn: async email => {
      const response = await visitor.post('/api/demo/sign-in', { email });
      if (!response.ok) throw new Error(`Signing in as ${email} answered ${response.status}: ${await response.text()}`);
      return new TestClient(url, cookiesOf(response));
    },
    close: async () => {
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
