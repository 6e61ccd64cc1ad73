import { joinPathFragments, readJson, writeJson } from '@nx/devkit';

/** @typedef {import('@nx/devkit').Tree} Tree */

/**
 * Puts lines into a file that people write as well, at a place that is told by what stands there.
 * @param {Tree} tree @param {string} file
 * @param {{ before: RegExp } | { after: RegExp }} place the first match
 * @param {string} text as it will stand there, with its line ends
 */
export function insert(tree, file, place, text) {
  const source = textOf(tree, file);
  const anchor = 'before' in place ? place.before : place.after;
  const found = anchor.exec(source);
  if (!found)
    throw new Error(
      `${file} has nothing like ${anchor}. Say in libs/platform/generators where this goes now:\n${text}`,
    );
  const at = 'before' in place ? found.index : found.index + found[0].length;
  tree.write(file, source.slice(0, at) + text + source.slice(at));
}

/**
 * In a file that people write as well; nothing where it was changed before.
 * @param {Tree} tree @param {string} file @param {RegExp} what @param {string} by
 */
export const replace = (tree, file, what, by) => tree.write(file, textOf(tree, file).replace(what, by));

/**
 * With what is imported from there already, or below the last import.
 * @param {Tree} tree @param {string} file @param {string[]} imported @param {string} from
 */
export function importNames(tree, file, imported, from) {
  const source = textOf(tree, file);
  const there = [...source.matchAll(/^import \{([^}]*)\} from '([^']+)';\n/gm)].find(([, , module]) => module === from);
  if (there) {
    const [whole, list = ''] = there;
    const listed = list.split(',').map(name => name.trim());
    const all = [...new Set([...listed, ...imported])].filter(Boolean).join(', ');
    tree.write(
      file,
      source.replace(whole, () => `import { ${all} } from '${from}';\n`),
    );
    return;
  }
  const last = [...source.matchAll(/^import [^;]*;\n/gm)].at(-1);
  const at = last ? last.index + last[0].length : 0;
  const line = `import { ${imported.join(', ')} } from '${from}';\n`;
  tree.write(file, `${source.slice(0, at)}${line}${last ? '' : '\n'}${source.slice(at)}`);
}

/** @param {Tree} tree @param {string} file */
export function textOf(tree, file) {
  const text = tree.read(file, 'utf8');
  if (text === null) throw new Error(`${file} is not there. Say in libs/platform/generators where it went.`);
  return text;
}

/**
 * Lists packages under a package's dependencies, in the versions that the others have.
 * @param {Tree} tree @param {string} folder of the package @param {string[]} names
 */
export function depend(tree, folder, names) {
  const file = joinPathFragments(folder, 'package.json');
  const manifest = readJson(tree, file);
  const listed = { ...manifest.dependencies };
  for (const name of names) listed[name] ??= versionOf(tree, name);
  manifest.dependencies = Object.fromEntries(Object.entries(listed).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeJson(tree, file, manifest);
}

/** @param {Tree} tree @param {string} name */
function versionOf(tree, name) {
  if (name.startsWith('@tessellate/')) return '*';
  for (const folder of packageFolders(tree)) {
    const { dependencies = {}, devDependencies = {} } = readJson(tree, `${folder}/package.json`);
    const version = dependencies[name] ?? devDependencies[name];
    if (version) return version;
  }
  throw new Error(`No package depends on ${name} yet: npm install --save-exact ${name} --workspace libs/…`);
}

/** @param {Tree} tree */
const packageFolders = tree =>
  ['libs', 'libs/platform', 'apps']
    .flatMap(parent => tree.children(parent).map(child => `${parent}/${child}`))
    .flatMap(folder => [folder, ...tree.children(folder).map(child => `${folder}/${child}`)])
    .filter(folder => tree.exists(`${folder}/package.json`));

/**
 * The tier of a package.
 * @param {Tree} tree @param {string} name without the scope: `tasks-api`
 */
export function tierOf(tree, name) {
  const folder = packageFolders(tree).find(one => readJson(tree, `${one}/package.json`).name === `@tessellate/${name}`);
  if (!folder) throw new Error(`There is no package @tessellate/${name}.`);
  /** @type {string[]} */
  const tags = readJson(tree, `${folder}/package.json`).nx.tags;
  const tag = tags.find(one => one.startsWith('tier:'));
  if (!tag) throw new Error(`@tessellate/${name} has no tier.`);
  return Number(tag.slice('tier:'.length));
}

/** `reading-lists` as it stands in a sentence: `reading lists`. @param {string} name */
export const wordsOf = name => name.replaceAll('-', ' ');

/** @param {string} words */
export const capital = words => words.charAt(0).toUpperCase() + words.slice(1);
