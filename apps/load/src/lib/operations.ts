import { readFile } from 'node:fs/promises';

/** The web app's own operations by name: the hash that stands for their text. */
export async function persistedOperations(file: string): Promise<(name: string) => string> {
  const documents = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
  const byName = new Map(
    Object.entries(documents).map(([hash, text]) => [/\b(?:query|mutation) (\w+)/.exec(text)?.[1], hash]),
  );
  return name => {
    const hash = byName.get(name);
    if (!hash) throw new Error(`The web app has no operation ${name}. Run npm run codegen.`);
    return hash;
  };
}

export const persisted = (hash: string, variables: Record<string, unknown>) => ({
  variables,
  extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
});
