import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ofPackage, ofServer } from './documents.preset.mjs';
import { generatedFolder, root, webPackages } from './web-packages.mjs';

const schemaFile = path.join(root, 'apps/api/schema.graphql');
if (!existsSync(schemaFile))
  throw new Error('apps/api/schema.graphql is missing. Run npm run codegen, which writes it first.');

const kernel = path.join(root, 'libs/platform/web-kernel');
const packages = webPackages();
const isKernel = ({ directory }) => directory === kernel;

for (const { directory, files } of packages.filter(one => !isKernel(one)))
  if (files.length === 0 && existsSync(generatedFolder(directory)))
    throw new Error(`${path.relative(root, directory)} has no documents any more. Delete its src/gql.`);

const documentTransforms = [addTypenameSelectionDocumentTransform];
const config = {
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
};

/**
 * Typed documents for every `graphql(…)` of the browser's packages, each in its package's `src/gql`. Run from the workspace root:
 * `graphql-codegen --config libs/platform/web-kernel/codegen/codegen.mjs`.
 */
export default {
  schema: schemaFile,
  // All of them for every output: they are read once, and each output takes its own.
  documents: packages.flatMap(({ files }) => files),
  generates: {
    ...Object.fromEntries(
      packages
        .filter(one => one.files.length > 0 || isKernel(one))
        .map(webPackage => [
          generatedFolder(webPackage.directory),
          {
            preset: ofPackage,
            presetConfig: { webPackage, packages, masking: isKernel(webPackage) },
            documentTransforms,
            config,
          },
        ]),
    ),
    [path.join(root, 'apps/api/src/graphql/persisted-documents.json')]: {
      preset: ofServer,
      documentTransforms,
      config,
    },
    [path.join(generatedFolder(kernel), 'possible-types.ts')]: {
      plugins: [path.join(kernel, 'codegen/possible-types.plugin.cjs')],
    },
  },
};
