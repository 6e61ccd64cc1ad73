import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const PAGES = 'apps/docs/develop';

/** The folders of libs/: each domain, and the platform that all of them stand on. */
const folders = async () =>
  (await readdir('libs', { withFileTypes: true })).filter(entry => entry.isDirectory()).map(({ name }) => name);

/** What is written of a folder; nothing where there is no page, which a test of its own says. @param {string} folder */
const pageOf = async folder => {
  const page = path.join(PAGES, `${folder}.md`);
  return existsSync(page) ? readFile(page, 'utf8') : '';
};

/** Texts of the source files of a folder whose names end so. @param {string} folder @param {string} ending */
async function sources(folder, ending) {
  const names = await readdir(path.join('libs', folder), { recursive: true });
  const kept = names.filter(name => name.endsWith(ending) && !/node_modules|dist\//.test(name));
  return Promise.all(kept.map(name => readFile(path.join('libs', folder, name), 'utf8')));
}

/** @param {string} folder */
const tablesOf = async folder =>
  (await sources(folder, '.entity.ts')).flatMap(text =>
    [...text.matchAll(/@Entity\(\s*(?:\{[^}]*?name:\s*)?'([^']+)'/g)].map(([, table = '']) => table),
  );

/** Names in the `export const …Events = { … }` of a folder's contracts, which ends where its own indentation comes back. @param {string} folder */
async function eventsOf(folder) {
  const names = [];
  for (const text of await sources(folder, 'src/events.ts'))
    for (const [, body = ''] of text.matchAll(/^export const \w+Events = \{\n([\s\S]*?)^\}/gm))
      names.push(...[...body.matchAll(/^ {2}'([\w.-]+)':/gm)].map(([, name = '']) => name));
  return names;
}

/** @param {(folder: string) => Promise<string[]>} namesOf */
async function missing(namesOf) {
  const found = [];
  let named = 0;
  for (const folder of await folders()) {
    const page = await pageOf(folder);
    for (const name of await namesOf(folder)) {
      named += 1;
      if (!page.includes(`\`${name}\``)) found.push(`${PAGES}/${folder}.md does not name ${name}`);
    }
  }
  // A search that finds nothing would agree with every page.
  expect(named).toBeGreaterThan(20);
  return found;
}

describe('The page of a domain', () => {
  it('is there for every folder of libs, and listed among the pages', async () => {
    const list = await readFile(path.join(PAGES, 'README.md'), 'utf8');
    const without = (await folders()).filter(
      folder => !existsSync(path.join(PAGES, `${folder}.md`)) || !list.includes(`(${folder}.md)`),
    );
    expect(without).toEqual([]);
  });

  it('names every table that the domain owns', async () => {
    expect(await missing(tablesOf)).toEqual([]);
  });

  it('names every event that the domain declares', async () => {
    expect(await missing(eventsOf)).toEqual([]);
  });

  it('names files of the domain that exist, also where only their names are said', async () => {
    const absent = [];
    for (const folder of await folders()) {
      const files = new Set(
        (await readdir(path.join('libs', folder), { recursive: true })).map(file => path.basename(file)),
      );
      for (const [, file = ''] of (await pageOf(folder)).matchAll(/`([\w.-]+\.tsx?)`/g))
        if (!files.has(file)) absent.push(`${PAGES}/${folder}.md: ${file}`);
    }
    expect(absent).toEqual([]);
  });
});
