import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ofPackage } from './documents.preset.mjs';
import { CALL, generatedFolder, webPackages } from './web-packages.mjs';

const packages = webPackages().filter(({ files }) => files.length > 0);
const generated = ({ directory }) => readFileSync(path.join(generatedFolder(directory), 'graphql.ts'), 'utf8');

describe('Generated documents', () => {
  it('lie in the package whose components ask for them, and nowhere else', () => {
    for (const one of packages) {
      const asked = one.files.flatMap(file =>
        [...readFileSync(file, 'utf8').matchAll(CALL)].map(([, text = '']) => nameOf(parse(text))),
      );
      const made = [...generated(one).matchAll(/^export const \w+ = (\{.*\}) as unknown as/gm)].map(([, json = '']) =>
        nameOf(JSON.parse(json)),
      );
      expect({ package: one.manifest.name, documents: made.sort() }).toEqual({
        package: one.manifest.name,
        documents: asked.sort(),
      });
    }
  });

  it('are all known to the server', () => {
    const known = JSON.parse(readFileSync('apps/api/src/graphql/persisted-documents.json', 'utf8'));
    const asked = packages.flatMap(one => [...generated(one).matchAll(/"hash":"(\w+)"/g)].map(([, hash]) => hash));
    expect(asked.length).toBeGreaterThan(100);
    expect(Object.keys(known).sort()).toEqual(asked.sort());
  });

  it('take no fragment of a package that theirs does not depend on', async () => {
    const lower = { files: ['hub-mark.tsx'], manifest: { name: '@tessellate/network-web', exports: { './gql': 'x' } } };
    const upper = { files: ['page.tsx'], manifest: { name: '@tessellate/cycle-web', dependencies: {} } };
    const documents = [
      { location: 'hub-mark.tsx', document: parse('fragment HubMark on Hub { id }') },
      { location: 'page.tsx', document: parse('query Page { hub { ...HubMark } }') },
    ];
    const presetConfig = { webPackage: upper, packages: [lower, upper] };
    await expect(ofPackage.buildGeneratesSection({ documents, presetConfig })).rejects.toThrow(
      'The fragment HubMark belongs to @tessellate/network-web, which @tessellate/cycle-web does not depend on.',
    );
  });
});

function nameOf({ definitions }) {
  const named = definitions.find(({ kind }) => kind === 'OperationDefinition') ?? definitions[0];
  return named && 'name' in named ? named.name?.value : undefined;
}
