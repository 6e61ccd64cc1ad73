import { authSecret } from './secrets.mjs';
import { dataDir, webDist } from './paths.mjs';

/**
 * The settings that the server, the migrations and the seed run with; what the person set wins.
 * @param {{ port: number, database: { url: string, embedded: boolean }, publicUrl?: string }} options
 * @returns {Promise<{ env: NodeJS.ProcessEnv, demo: boolean, publicUrl: string }>}
 */
export async function serverEnvironment({ port, database, publicUrl = `http://localhost:${port}` }) {
  const demo = process.env['DEMO'] ?? (database.embedded ? '1' : '0');
  const env = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: database.url,
    DEMO: demo,
    DATA_DIR: process.env['DATA_DIR'] ?? dataDir,
    WEB_DIST: process.env['WEB_DIST'] ?? webDist,
    PUBLIC_URL: process.env['PUBLIC_URL'] ?? publicUrl,
    AUTH_SECRET: await authSecret(),
  };
  return { env, demo: /^(1|true|yes|on)$/i.test(demo), publicUrl: env.PUBLIC_URL };
}
