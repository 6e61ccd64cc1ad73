import { formatFiles, generateFiles, names } from '@nx/devkit';
import path from 'node:path';
import { installPackages } from '../lib/afterwards.mjs';
import { capital, depend, importNames, insert, textOf, tierOf, wordsOf } from '../lib/edit.mjs';

const SERVER = 'apps/api/src/domains.ts';
const POLICIES = 'apps/web/src/type-policies.ts';
const PAGES = 'apps/docs/develop/README.md';

/**
 * `npx nx g @tessellate/generators:domain reading-lists --tier=5`
 * @param {import('@nx/devkit').Tree} tree @param {{ name: string, tier: number, skipInstall?: boolean }} options
 */
export default async function domain(tree, { name, tier, skipInstall }) {
  if (tree.exists(`libs/${name}`)) throw new Error(`libs/${name} is there already.`);
  const { className, propertyName } = names(name);
  const known = { name, tier, className, propertyName, words: wordsOf(name), heading: capital(wordsOf(name)) };
  generateFiles(tree, path.join(import.meta.dirname, 'files'), '.', known);
  depend(tree, `libs/${name}/api`, ['@nestjs/common']);
  depend(tree, `libs/${name}/web`, ['@apollo/client']);
  wireServer(tree, name, tier);
  wireBrowser(tree, name, tier);
  listPage(tree, name, tier);
  await formatFiles(tree);
  return () => {
    if (!skipInstall) installPackages(tree.root);
  };
}

/** @param {import('@nx/devkit').Tree} tree @param {string} name @param {number} tier */
function wireServer(tree, name, tier) {
  const { className, propertyName } = names(name);
  const [entities, migrations, module] = [
    `${propertyName}Entities`,
    `${propertyName}Migrations`,
    `${className}ApiModule`,
  ];
  importNames(tree, SERVER, [entities, migrations, module], `@tessellate/${name}-api`);
  const list = (/** @type {string} */ start, /** @type {string} */ entry) =>
    insertByTier(tree, { file: SERVER, start, entry, tier, kind: 'api' });
  list('export const domainModules = [', module);
  list('export const entities: Function[] = [', `...${entities}`);
  list('export const migrations: Function[] = [', `...${migrations}`);
  depend(tree, 'apps/api', [`@tessellate/${name}-api`]);
}

/** @param {import('@nx/devkit').Tree} tree @param {string} name @param {number} tier */
function wireBrowser(tree, name, tier) {
  const policies = `${names(name).propertyName}TypePolicies`;
  importNames(tree, POLICIES, [policies], `@tessellate/${name}-web`);
  const start = 'export const typePolicies: TypePolicies[] = [';
  insertByTier(tree, { file: POLICIES, start, entry: policies, tier, kind: 'web' });
  depend(tree, 'apps/web', [`@tessellate/${name}-web`]);
}

/**
 * Lists are from the lowest tier to the highest: after the last entry of this tier or a lower one.
 * @param {import('@nx/devkit').Tree} tree
 * @param {{ file: string, start: string, entry: string, tier: number, kind: string }} what
 */
function insertByTier(tree, { file, start, entry, tier, kind }) {
  const source = textOf(tree, file);
  const above = entriesOf(source, start).find(one => {
    const from = new RegExp(`\\b${one.replace('...', '')}\\b[^;]*from '@tessellate/([\\w-]+)`).exec(source)?.[1];
    return tierOf(tree, from ?? `${one}-${kind}`) > tier;
  });
  const list = escape(start);
  insert(
    tree,
    file,
    above
      ? { before: new RegExp(`(?<=${list}[^\\]]*) *${escape(above)},`) }
      : { before: new RegExp(`(?<=${list}[^\\]]*)\\]`) },
    `  ${entry},\n`,
  );
}

/** @param {string} source @param {string} start of the list */
function entriesOf(source, start) {
  const [, rest = ''] = source.split(start);
  return [...(rest.split(']')[0] ?? '').matchAll(/[.\w]+/g)].map(([entry]) => entry);
}

/** @param {string} text */
const escape = text => text.replace(/[.[\]$]/g, '\\$&');

/** At the end of its tier's row. @param {import('@nx/devkit').Tree} tree @param {string} name @param {number} tier */
function listPage(tree, name, tier) {
  insert(
    tree,
    PAGES,
    { after: new RegExp(`\\n\\| ${tier} +\\| [^\\n]*?\\)(?= *\\|\\n)`) },
    ` · [${wordsOf(name)}](${name}.md)`,
  );
}
