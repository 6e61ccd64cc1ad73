import { formatFiles, generateFiles, names } from '@nx/devkit';
import path from 'node:path';
import { installPackages, typeDocuments } from '../lib/afterwards.mjs';
import { capital, depend, insert, textOf, wordsOf } from '../lib/edit.mjs';

const ROUTER = 'apps/web/src/router.tsx';
const SCREENS = 'apps/web-e2e/src/screens/screens.ts';
const USED = ['@apollo/client', '@tessellate/web-kernel', '@tessellate/web-ui', 'react'];

/**
 * `npx nx g @tessellate/generators:screen reading-list --domain=reading-lists`
 * @param {import('@nx/devkit').Tree} tree @param {{ name: string, domain: string, skipInstall?: boolean, skipCodegen?: boolean }} options
 */
export default async function screen(tree, { name, domain, skipInstall, skipCodegen }) {
  const web = `libs/${domain}/web`;
  if (!tree.exists(`${web}/package.json`)) throw new Error(`There is no ${web}. Generate the domain first.`);
  if (tree.exists(`${web}/src/${name}-page.tsx`) || tree.exists(`apps/web/src/routes/${name}.ts`))
    throw new Error(`There is a screen called ${name} already.`);
  const { className } = names(name);
  const known = { name, domain, className, heading: capital(wordsOf(name)), domainHeading: capital(wordsOf(domain)) };
  generateFiles(tree, path.join(import.meta.dirname, 'files'), '.', known);
  const index = `${web}/src/index.ts`;
  tree.write(index, `${textOf(tree, index)}export { ${className}Page } from './${name}-page';\n`);
  const route = `        { path: '${name}', lazy: () => import('./routes/${name}') },\n`.slice(2);
  // At the end of what members see.
  insert(tree, ROUTER, { before: / {4}\],\n {2}\},\n {2}\{ path: '\*'/ }, route);
  insert(tree, SCREENS, { before: / {2}\{ name: 'not-found',/ }, `  { name: '${name}', path: '/${name}' },\n`);
  describe(tree, name, domain);
  depend(tree, web, USED);
  depend(tree, 'apps/web', [`@tessellate/${domain}-web`]);
  await formatFiles(tree);
  return () => {
    if (!skipInstall) installPackages(tree.root);
    if (!skipCodegen) typeDocuments(tree.root);
  };
}

/** On the page of its domain. @param {import('@nx/devkit').Tree} tree @param {string} name @param {string} domain */
function describe(tree, name, domain) {
  const page = `apps/docs/develop/${domain}.md`;
  insert(tree, page, { after: /\n## Screens\n\n/ }, `\`libs/${domain}/web/src/${name}-page.tsx\` at \`/${name}\`.\n\n`);
  tree.write(page, textOf(tree, page).replace(/(\n## Screens\n\n[^#]*?)None yet\.\n\n/, '$1'));
}
