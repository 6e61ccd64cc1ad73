import { addTypenameSelectionDocumentTransform, preset as client } from '@graphql-codegen/client-preset';
import { Kind, visit } from 'graphql';
import { createHash } from 'node:crypto';
import path from 'node:path';

const CLIENT_OPTIONS = {
  fragmentMasking: { unmaskFunctionName: 'readFragment' },
  // A plain hash, without the algorithm's name in front: what the server's table is keyed by.
  persistedDocuments: {
    hashPropertyName: 'hash',
    hashAlgorithm: text => createHash('sha256').update(text).digest('hex'),
  },
};

/** The client preset's files by name, for these documents. */
async function clientFiles(options, documents) {
  const sections = await client.buildGeneratesSection({ ...options, documents, presetConfig: CLIENT_OPTIONS });
  return Object.fromEntries(sections.map(section => [path.basename(section.filename), section]));
}

/**
 * What the client preset makes of one package's documents. A fragment of another package is part of each document that
 * spreads it; its type is imported from there.
 */
export const ofPackage = {
  async buildGeneratesSection(options) {
    const { webPackage, packages, masking = false } = options.presetConfig;
    const own = options.documents.filter(({ location }) => webPackage.files.includes(location));
    const foreign = foreignFragments(own, options.documents);
    for (const fragment of foreign) checkOwner(fragment, webPackage, packages);
    const files = await clientFiles(options, own);
    const others = {
      externalFragments: foreign.map(({ node }) => ({
        node,
        name: node.name.value,
        onType: node.typeCondition.name.value,
        isExternal: true,
      })),
      fragmentImports: foreign
        .filter(({ direct }) => direct)
        .map(({ node, location }) => ({
          baseDir: process.cwd(),
          outputPath: files['graphql.ts'].filename,
          importSource: {
            path: `~${ownerOf(location, packages).manifest.name}/gql`,
            identifiers: [{ name: typeName(node.name.value), kind: 'type' }],
          },
          typesImport: true,
        })),
    };
    const knowing = section => ({ ...section, config: { ...section.config, ...others } });
    const types = knowing(files['graphql.ts']);
    const call = { ...knowing(files['gql.ts']), filename: path.join(options.baseOutputDir, 'index.ts') };
    return [types, ...(own.length > 0 ? [call] : []), ...(masking ? [files['fragment-masking.ts']] : [])];
  },
};

/** The table the server answers to: every document of every package by its hash. No two may have the same name. */
export const ofServer = {
  async buildGeneratesSection(options) {
    const files = await clientFiles({ ...options, baseOutputDir: `${options.baseOutputDir}/` }, options.documents);
    const types = files['graphql.ts'];
    const table = files['persisted-documents.json'];
    const printing = types.plugins.find(plugin => 'typed-document-node' in plugin)['typed-document-node'];
    const plugin = async (schema, documents, config, info) => {
      // The preset fills the table while it prints documents, which go to the packages and not here.
      await types.pluginMap['typed-document-node'].plugin(schema, documents, { ...types.config, ...printing }, info);
      return table.pluginMap['persisted-operations'].plugin();
    };
    return [{ ...table, filename: options.baseOutputDir, pluginMap: { 'persisted-operations': { plugin } } }];
  },
};

/** What these documents spread and do not define, near (`direct`) or through another fragment. */
function foreignFragments(own, all) {
  const defined = new Map();
  for (const { document, location } of addTypenameSelectionDocumentTransform.transform({ documents: all }))
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) defined.set(node.name.value, { node, location });
  const ownNames = new Set(own.flatMap(({ document }) => document.definitions.map(({ name }) => name?.value)));
  const found = new Map();
  const collect = (node, direct) =>
    visit(node, {
      FragmentSpread({ name: { value: name } }) {
        const fragment = defined.get(name);
        if (!fragment || ownNames.has(name)) return;
        const known = found.get(name);
        found.set(name, { ...fragment, direct: direct || (known?.direct ?? false) });
        if (!known) collect(fragment.node, false);
      },
    });
  for (const { document } of own) collect(document, true);
  return [...found.values()];
}

const ownerOf = (location, packages) => packages.find(({ files }) => files.includes(location));

function checkOwner({ node, location, direct }, webPackage, packages) {
  const { manifest } = ownerOf(location, packages);
  const user = webPackage.manifest.name;
  const fragment = `The fragment ${node.name.value}`;
  if (direct && !webPackage.manifest.dependencies?.[manifest.name])
    throw new Error(`${fragment} belongs to ${manifest.name}, which ${user} does not depend on.`);
  if (direct && !manifest.exports?.['./gql'])
    throw new Error(`${fragment} is used by ${user}: ${manifest.name} must export "./gql" ("./src/gql/graphql.ts").`);
}

/** As the generator names types: `CommentStored_comment` becomes `CommentStored_CommentFragment`. */
const typeName = fragment =>
  `${fragment
    .split('_')
    .map(part => part.charAt(0).toUpperCase() + part.slice(1))
    .join('_')}Fragment`;
