import { startTestServer } from './test-server.mjs';

/** One server and one demo community for the whole run; E2E_URL names a running one instead. */
export default async function globalSetup() {
  if (process.env['E2E_URL']) return;
  const server = await startTestServer();
  process.env['E2E_URL'] = server.url;
  process.env['E2E_DATABASE_URL'] = server.databaseUrl;
  return server.stop;
}
