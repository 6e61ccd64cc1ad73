import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const schemaFile = path.join(root, 'apps/api/schema.graphql');
if (!existsSync(schemaFile))
  throw new Error('apps/api/schema.graphql is missing. Run npm run codegen, which writes it first.');

const out = path.join(root, 'libs/platform/web-kernel/src/gql/');

/** Typed documents for every `graphql(…)` in the web libraries. Run from the workspace root: `graphql-codegen --config libs/platform/web-kernel/codegen.mjs`. */
export default {
  schema: schemaFile,
  documents: [
    path.join(root, 'libs/*/web/src/**/*.{ts,tsx}'),
    path.join(root, 'libs/platform/web-kernel/src/**/*.{ts,tsx}'),
    path.join(root, 'apps/web/src/**/*.{ts,tsx}'),
    `!${path.join(root, '**/*.spec.{ts,tsx}')}`,
    `!${out}**`,
  ],
  ignoreNoDocuments: true,
  hooks: {
    // The server answers to these hashes; it takes its own copy, because it imports nothing from browser libraries.
    afterAllFileWrite: () =>
      copyFileSync(
        path.join(out, 'persisted-documents.json'),
        path.join(root, 'apps/api/src/graphql/persisted-documents.json'),
      ),
  },
  generates: {
    [out]: {
      preset: 'client',
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        // A plain hash, without the algorithm's name in front: what the server's table is keyed by.
        persistedDocuments: {
          hashPropertyName: 'hash',
          hashAlgorithm: text => createHash('sha256').update(text).digest('hex'),
        },
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: {
          DateTime: 'string',
          JSON: 'unknown',
          Name: 'string',
          PlainText: 'string',
          ShortText: 'string',
          Title: 'string',
          UUID: 'string',
        },
        strictScalars: true,
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
      },
    },
    [path.join(out, 'possible-types.ts')]: {
      plugins: [path.join(root, 'libs/platform/web-kernel/possible-types.plugin.cjs')],
    },
  },
};
