import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CALL, generatedFolder, webPackages } from '../codegen/web-packages.mjs';

const EXPORT = /^export const (\w+) = (\{.*\}) as unknown as DocumentNode/gm;
const DEFINITION = /\b(query|mutation|subscription|fragment)\s+(\w+)/;
const GENERATED = /\/src\/gql\/graphql\.ts$/;
const PREFIX = '\0gql-document:';

/** `query/Draft`, `fragment/ArticleCard`: by what the document says, since the generator changes the case of some names. */
const keyOf = (exported, document) => {
  const operation = document.definitions.find(definition => definition.kind === 'OperationDefinition');
  const named = exported.endsWith('FragmentDoc') || !operation ? document.definitions[0] : operation;
  return `${named.operation ?? 'fragment'}/${named.name.value}`;
};

/** The generated documents of all packages, as JSON. No two have one name: the generator refuses that. */
function readDocuments() {
  const files = webPackages().map(({ directory }) => path.join(generatedFolder(directory), 'graphql.ts'));
  return new Map(
    files.filter(existsSync).flatMap(file => {
      const found = [...readFileSync(file, 'utf8').matchAll(EXPORT)];
      return found.map(([, exported, json]) => [keyOf(exported, JSON.parse(json)), json]);
    }),
  );
}

/** The queries of the app by name: the hash that stands for their text. */
export const queryHashes = () =>
  new Map(
    [...readDocuments()].flatMap(([key, json]) => {
      const [kind, name] = key.split('/');
      return kind === 'query' ? [[name, JSON.parse(json).__meta__.hash]] : [];
    }),
  );

/**
 * Puts a document's own module in the place of each `graphql(…)` call. A package's generated map names every document of
 * the package, so that without this each route would download all of them.
 */
export function gqlDocuments() {
  let documents = new Map();
  const read = () => {
    documents = readDocuments();
  };
  return {
    name: 'tessellate:gql-documents',
    enforce: 'pre',
    buildStart: read,
    configureServer(server) {
      server.watcher.add(webPackages().map(({ directory }) => generatedFolder(directory)));
      server.watcher.on('change', file => {
        if (!GENERATED.test(file)) return;
        read();
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
    resolveId: id =>
      id.startsWith('virtual:gql-document/') ? PREFIX + id.slice('virtual:gql-document/'.length) : undefined,
    load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const key = id.slice(PREFIX.length);
      const json = documents.get(key);
      if (!json) throw new Error(`The document ${key} is not generated. Run npm run codegen.`);
      return { code: `export default ${json};`, moduleType: 'js' };
    },
    transform(code, id) {
      if (
        id.includes('/node_modules/') ||
        id.includes('/src/gql/') ||
        !/\.tsx?($|\?)/.test(id) ||
        !code.includes('graphql(')
      )
        return undefined;
      const imports = new Map();
      const rewritten = code.replace(CALL, (call, source) => {
        const [, kind, name] = DEFINITION.exec(source) ?? [];
        if (!name) return call;
        const local = `__gql_${kind}_${name}`;
        imports.set(local, `${kind}/${name}`);
        // Keeps the number of lines, so that positions in stack traces stay true.
        return local + '\n'.repeat(call.split('\n').length - 1);
      });
      if (imports.size === 0) return undefined;
      const lines = [...imports].map(([local, key]) => `import ${local} from 'virtual:gql-document/${key}';`);
      return { code: `${rewritten}\n${lines.join('\n')}\n`, map: null };
    },
  };
}
