import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../..');

/** A `graphql(…)` call with its document. */
export const CALL = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]*)`\s*,?\s*\)/g;

/** Where a package's generated documents lie: those of its own `graphql(…)` calls. */
export const generatedFolder = directory => path.join(directory, 'src/gql/');

/** The packages of the browser: folder, what their `package.json` says, and their files with documents. */
export function webPackages() {
  const libs = path.join(root, 'libs');
  const places = subfolders(libs).flatMap(domain => {
    const parts = subfolders(domain);
    return path.basename(domain) === 'platform' ? [...parts, ...parts.flatMap(subfolders)] : parts;
  });
  return [...places, path.join(root, 'apps/web')].flatMap(directory => {
    const file = path.join(directory, 'package.json');
    if (!existsSync(file)) return [];
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    if (!manifest.nx?.tags?.includes('runtime:browser')) return [];
    return [{ directory, manifest, files: filesWithDocuments(directory) }];
  });
}

const subfolders = directory =>
  readdirSync(directory, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'node_modules')
    .map(entry => path.join(directory, entry.name));

function filesWithDocuments(directory) {
  const source = path.join(directory, 'src');
  if (!existsSync(source)) return [];
  return readdirSync(source, { recursive: true })
    .filter(name => /(?<!\.spec|\.stories|\.d)\.tsx?$/.test(name))
    .map(name => path.join(source, name))
    .filter(file => !file.startsWith(generatedFolder(directory)))
    .filter(file => readFileSync(file, 'utf8').search(CALL) >= 0)
    .sort();
}
