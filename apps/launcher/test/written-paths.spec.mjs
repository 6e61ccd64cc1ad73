import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Pages for people who read the repository, and the workflows that run it elsewhere. */
async function pages() {
  const folders = ['apps/docs', '.github'];
  const found = await Promise.all(
    folders.map(async folder => (await readdir(folder, { recursive: true })).map(file => path.join(folder, file))),
  );
  return ['README.md', 'CONTRIBUTING.md', ...found.flat().filter(file => /\.(md|ya?ml)$/.test(file))];
}

/** Paths of this repository that a page names; `<domain>`, `…` and `*` stand for many. @param {string} text */
const pathsIn = text =>
  [...text.matchAll(/(?<![\w/.@-])((?:apps|libs|docker|prisma-seed|\.github|\.ci)\/[\w./-]*[\w/-])(?![\w<*{…])/g)].map(
    ([, found = '']) => found,
  );

/** Made by whoever follows the page. */
const MADE = ['docker/.env'];

describe('What is written about this repository', () => {
  it('names files and folders that exist', async () => {
    const missing = [];
    for (const page of await pages())
      for (const named of pathsIn(await readFile(page, 'utf8')))
        if (!existsSync(named) && !MADE.includes(named)) missing.push(`${page}: ${named}`);
    expect(missing).toEqual([]);
  });

  it('links to pages that exist', async () => {
    const missing = [];
    for (const page of await pages())
      for (const [, target = ''] of (await readFile(page, 'utf8')).matchAll(/\]\((?!https?:)([^)#\s]+)/g))
        if (!existsSync(path.join(path.dirname(page), target))) missing.push(`${page}: ${target}`);
    expect(missing).toEqual([]);
  });

  it('tests the oldest Node that is supported, in the workflow as here', async () => {
    const version = (await readFile('.node-version', 'utf8')).trim();
    expect(await readFile('.github/workflows/ci.yml', 'utf8')).toContain(`'${version}'`);
  });
});
