import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');

/** @param {...string} parts relative to the repository */
export const at = (...parts) => path.join(root, ...parts);

export const dataDir = at('.data');
export const postgresDir = at('.data', 'postgres');
export const apiMain = at('dist', 'apps', 'api', 'main.js');
/** Room for what many requests hold at once: with Node's 16 MB a fifth of the time went into collecting garbage. */
export const apiNodeOptions = ['--max-semi-space-size=32'];
export const apiMigrate = at('dist', 'apps', 'api', 'migrate.js');
export const webDist = at('dist', 'apps', 'web');
export const seedMain = at('dist', 'prisma-seed', 'seed.js');
