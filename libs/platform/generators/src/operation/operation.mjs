import { formatFiles, generateFiles, names } from '@nx/devkit';
import path from 'node:path';
import { installPackages, typeDocuments } from '../lib/afterwards.mjs';
import { capital, depend, importNames, insert, replace, textOf, tierOf, wordsOf } from '../lib/edit.mjs';
import { freshTimestamp } from '../lib/migrations.mjs';
import { extendGraphql } from './graphql-schema.mjs';

/** @typedef {import('@nx/devkit').Tree} Tree */
/** @typedef {ReturnType<typeof namesOf>} Names */

const MATRIX = 'apps/api/test/access/operation-matrix.ts';
const LIMITS = 'apps/api/src/limits/write-rules.ts';
const USED = {
  contract: ['zod'],
  api: [
    ...['@nestjs/common', '@nestjs/graphql', '@tessellate/api-kernel', '@tessellate/api-realtime'],
    ...[
      '@tessellate/contract',
      '@tessellate/identity-api',
      '@tessellate/work-groups-api',
      'class-validator',
      'typeorm',
    ],
  ],
  tests: ['@tessellate/api-testing', '@tessellate/cycle-api'],
  web: [
    ...['@apollo/client', '@mantine/core', '@tessellate/contract', '@tessellate/web-kernel', '@tessellate/web-ui'],
    'react',
  ],
};

/**
 * `npx nx g @tessellate/generators:operation book --domain=reading-lists`
 * @param {Tree} tree @param {{ name: string, domain: string, skipInstall?: boolean, skipCodegen?: boolean }} options
 */
export default async function operation(tree, { name, domain, skipInstall, skipCodegen }) {
  const known = namesOf(tree, name, domain);
  refuse(tree, known);
  extendGraphql(tree, known);
  generateFiles(tree, path.join(import.meta.dirname, 'files'), '.', known);
  declareEvent(tree, known);
  registerInModule(tree, known);
  listRows(tree, known);
  keepInCache(tree, known);
  admit(tree, known);
  describe(tree, known);
  for (const [kind, used] of Object.entries(USED)) depend(tree, `libs/${domain}/${kind}`, used);
  await formatFiles(tree);
  return () => {
    if (!skipInstall) installPackages(tree.root);
    if (!skipCodegen) typeDocuments(tree.root);
  };
}

/** @param {Tree} tree @param {string} name @param {string} domain */
function namesOf(tree, name, domain) {
  const { className, propertyName } = names(name);
  const plural = names(pluralOf(name));
  const owner = names(domain);
  const timestamp = freshTimestamp(tree);
  return {
    ...{ name, domain, className, propertyName, words: wordsOf(name), table: name.replaceAll('-', '_') },
    ...{ plural: plural.propertyName, pluralClass: plural.className, pluralWords: wordsOf(plural.fileName) },
    ...{ pluralHeading: capital(wordsOf(plural.fileName)), domainHeading: capital(wordsOf(domain)) },
    ...{ domainClass: owner.className, domainProperty: owner.propertyName },
    ...{ migration: `${owner.className}${className}${timestamp}`, migrationFile: `${domain}-${name}` },
  };
}

/** @param {string} name */
const pluralOf = name =>
  /[^aeiou]y$/.test(name) ? name.replace(/y$/, 'ies') : /(s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;

/** @param {Tree} tree @param {Names} names */
function refuse(tree, { name, domain }) {
  if (!tree.exists(`libs/${domain}/api/package.json`))
    throw new Error(`There is no libs/${domain}/api. Generate the domain first.`);
  if (tierOf(tree, `${domain}-api`) <= tierOf(tree, 'work-groups-api'))
    throw new Error(`What a Work Group adds belongs to a domain above work-groups; ${domain} is not.`);
  for (const file of [`api/src/${name}.entity.ts`, `api/src/${name}.service.ts`, `web/src/${name}.cache.ts`])
    if (tree.exists(`libs/${domain}/${file}`)) throw new Error(`libs/${domain}/${file} is there already.`);
}

/** Sent by the service, and told on the socket. @param {Tree} tree @param {Names} names */
function declareEvent(tree, { domain, propertyName, words }) {
  const file = `libs/${domain}/contract/src/events.ts`;
  importNames(tree, file, ['idSchema'], '@tessellate/contract/events');
  importNames(tree, file, ['z'], 'zod');
  const fields = `{ ${propertyName}Id: idSchema, workGroupId: idSchema, authorId: idSchema }`;
  insert(tree, file, { after: /export const \w+Events = \{/ }, `\n  '${propertyName}.added': z.object(${fields}),`);
  const told = `    /** To the Work Group's room: there is another ${words}. */
    '${propertyName}.added': (added: { ${propertyName}Id: string; workGroupId: string }) => void;\n`;
  if (!textOf(tree, file).includes('interface ServerToClientEvents {'))
    insert(tree, file, { before: /\}\s*$/ }, '  interface ServerToClientEvents {\n  }\n');
  insert(tree, file, { after: /interface ServerToClientEvents \{\n/ }, told);
}

/** @param {Tree} tree @param {Names} names */
function registerInModule(tree, { name, domain, className, propertyName }) {
  const file = `libs/${domain}/api/src/${domain}-api.module.ts`;
  importNames(tree, file, ['member', 'Outbox'], '@tessellate/api-kernel');
  importNames(tree, file, ['Realtime'], '@tessellate/api-realtime');
  importNames(tree, file, ['IdentityApiModule'], '@tessellate/identity-api');
  for (const role of ['queries', 'resolver', 'service'])
    importNames(tree, file, [`${className}${capital(role)}`], `./${name}.${role}`);
  if (!/ imports: \[/.test(textOf(tree, file))) insert(tree, file, { before: / *providers: \[/ }, '  imports: [],\n');
  if (!/imports: \[[^\]]*\bIdentityApiModule\b/.test(textOf(tree, file)))
    insert(tree, file, { after: / imports: \[/ }, 'IdentityApiModule, ');
  const provided = ['Queries', 'Resolver', 'Service'].map(role => `${className}${role}, `).join('');
  insert(tree, file, { after: / providers: \[\s*(eventSchemas\(\w+\)(,|(?=\])))?/ }, ` ${provided}`);
  replace(tree, file, /eventSchemas\((\w+)\) (?=\w)/, 'eventSchemas($1), ');
  if (!/\brealtime: Realtime\b/.test(textOf(tree, file)))
    insert(
      tree,
      file,
      { after: /constructor\(\s*permissions: PermissionRegistry/ },
      ', outbox: Outbox, realtime: Realtime',
    );
  insert(
    tree,
    file,
    { after: /permissions\.register\(\{[^}]*\}\);\n/ },
    `outbox.on('${propertyName}.added', ({ workGroupId, ${propertyName}Id }) =>
      realtime.emit({ type: 'WORK_GROUP', id: workGroupId }, '${propertyName}.added', { workGroupId, ${propertyName}Id }),
    );\n`,
  );
  insert(
    tree,
    file,
    { after: /permissions\.register\(\{/ },
    ` '${propertyName}.read': member, '${propertyName}.write': member, `,
  );
}

/** @param {Tree} tree @param {Names} names */
function listRows(tree, { name, domain, className, migration, migrationFile }) {
  const file = `libs/${domain}/api/src/index.ts`;
  insert(tree, file, { after: /Entities: Function\[\] = \[/ }, `${className}, `);
  insert(tree, file, { after: /Migrations: Function\[\] = \[/ }, `${migration}, `);
  importNames(tree, file, [className], `./${name}.entity`);
  importNames(tree, file, [migration], `./migrations/${migrationFile}.migration`);
}

/** Its list comes whole. @param {Tree} tree @param {Names} names */
function keepInCache(tree, { name, domain, className, plural }) {
  const file = `libs/${domain}/web/src/${domain}.cache.ts`;
  const fields = /Query: \{\s*fields: \{/;
  if (!fields.test(textOf(tree, file)))
    insert(tree, file, { after: /TypePolicies: TypePolicies = \{/ }, ' Query: { fields: {} }, ');
  insert(tree, file, { after: fields }, ` ${plural}: { merge: false }, `);
  const index = `libs/${domain}/web/src/index.ts`;
  tree.write(index, `${textOf(tree, index)}export { ${className}List } from './${name}-list';\n`);
}

/** Who may call it, and how often. @param {Tree} tree @param {Names} names */
function admit(tree, { domain, className, plural }) {
  const heading = `  // ${wordsOf(domain)}\n`;
  insert(
    tree,
    MATRIX,
    { before: /(?<=export const OPERATION_MATRIX[^{]*\{[^}]*)\}/ },
    `${heading}  ${plural}: members,\n  add${className}: members,\n`,
  );
  insert(tree, LIMITS, { before: / {2}\/\/ by people without an account\n/ }, `${heading}  add${className}: 'edit',\n`);
}

/** On the page of its domain. @param {Tree} tree @param {Names} names */
function describe(tree, { domain, propertyName, pluralWords, table, name }) {
  const page = `apps/docs/develop/${domain}.md`;
  insert(
    tree,
    page,
    { after: /\| table +\| holds +\|\n\|[ -]+\|[ -]+\|\n/ },
    `| \`${table}\` | ${pluralWords} of a Work Group |\n`,
  );
  replace(tree, page, /Sends none\. Hears none\.\n\n/, '');
  insert(
    tree,
    page,
    { after: /\n## Events\n\n/ },
    `Sends and hears \`${propertyName}.added\`, and tells the group's room on the socket of the same name.\n\n`,
  );
  replace(tree, page, /(\n## Registers\n\n)Nothing yet\.\n\n/, '$1');
  insert(
    tree,
    page,
    { after: /\n## Registers\n\n/ },
    `Permissions \`${propertyName}.read\` and \`${propertyName}.write\`.\n\n`,
  );
  replace(tree, page, /(\n## Screens\n\n)None yet\.\n\n/, '$1');
  insert(
    tree,
    page,
    { after: /\n## Screens\n\n/ },
    `\`libs/${domain}/web/src/${name}-list.tsx\`, a list for a page of the group.\n\n`,
  );
  insert(
    tree,
    page,
    { after: /\| rule +\| kept by +\|\n\|[ -]+\|[ -]+\|(\n|$)/ },
    `| Only the group reads its ${pluralWords} | \`libs/${domain}/api/src/${name}.policy.ts\` |\n`,
  );
}
