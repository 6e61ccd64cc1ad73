import { authOptions } from '@tessellate/identity-api/testing';
import { loadConfig } from '@tessellate/api-kernel';
import { workerDatabaseUrl } from '@tessellate/embedded-postgres';
import { getMigrations } from 'better-auth/db/migration';
import pg from 'pg';

it('the migrated tables of schema auth are those that better-auth expects', async () => {
  const url = await workerDatabaseUrl();
  const pool = new pg.Pool({ connectionString: url, max: 1, options: '-c search_path=auth' });
  try {
    const config = loadConfig({
      DATABASE_URL: url,
      AUTH_SECRET: 'a secret for tests only, long enough to be accepted',
    });
    const hooks = { send: async () => undefined, failed: () => undefined, markVerified: async () => undefined };
    const { toBeCreated, toBeAdded } = await getMigrations(authOptions(config, pool, hooks));
    expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
  } finally {
    await pool.end();
  }
});
