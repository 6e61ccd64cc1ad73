import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const GENERATED = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../src/gql/graphql.ts');
const EXPORT = /^export const (\w+) = (\{.*\}) as unknown as DocumentNode/gm;
const CALL = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const DEFINITION = /\b(query|mutation|subscription|fragment)\s+(\w+)/;
/** `query/Draft`, `fragment/StrategyCard`: by what the document says, since the generator changes the case of some names. */
const keyOf = (exported, document) => {
  const operation = document.definitions.find(definition => definition.kind === 'OperationDefinition');
  const named = exported.endsWith('FragmentDoc') || !operation ? document.definitions[0] : operation;
  return `${named.operation ?? 'fragment'}/${named.name.value}`;
};
const PREFIX = '\0gql-document:';

/**
 * Puts a document's own module in the place of each `graphql(…)` call. The generated map names every document of the
 * app, so that without this each route would download all of them.
 */
export function gqlDocuments() {
  let documents = new Map();
  const read = () => {
    const found = [...readFileSync(GENERATED, 'utf8').matchAll(EXPORT)];
    documents = new Map(found.map(([, exported, json]) => [keyOf(exported, JSON.parse(json)), json]));
  };
  return {
    name: 'tessellate:gql-documents',
    enforce: 'pre',
    buildStart: read,
    configureServer(server) {
      server.watcher.add(GENERATED);
      server.watcher.on('change', file => {
        if (path.resolve(file) !== GENERATED) return;
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
        id.includes('/web-kernel/src/gql/') ||
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
