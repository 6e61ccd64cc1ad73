import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { at, dataDir } from './paths.mjs';

/** The key that signs sessions: as configured, else made once and kept, so that a restart signs nobody out. */
export async function authSecret() {
  const given = process.env['AUTH_SECRET'];
  if (given) return given;
  const file = at('.data', 'auth-secret');
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.trim().length >= 32) return kept.trim();
  await mkdir(dataDir, { recursive: true });
  const secret = randomBytes(32).toString('hex');
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}
