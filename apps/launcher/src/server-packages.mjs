import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { at } from './lib/paths.mjs';
import { installFiles } from './lib/server-packages.mjs';

// `server-packages.mjs FOLDER` writes there what `npm ci` needs to install the server's packages alone; the image is made so.
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say into which folder: server-packages.mjs FOLDER');
const lock = JSON.parse(await readFile(at('package-lock.json'), 'utf8'));
await mkdir(folder, { recursive: true });
for (const [file, content] of Object.entries(installFiles(lock, 'apps/api', 'tessellate-server')))
  await writeFile(path.join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
