import { readFile } from 'node:fs/promises';
import { at } from './lib/paths.mjs';
import { releaseNotes } from './lib/release-notes.mjs';

// `release-notes.mjs v0.2.0` prints what the changelog says of that version; run by .github/workflows/release.yml.
const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
try {
  console.log(releaseNotes(await readFile(at('CHANGELOG.md'), 'utf8'), tag, version));
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
