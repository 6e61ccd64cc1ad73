interface Body {
  variables?: Record<string, unknown>;
  extensions?: { persistedQuery?: { sha256Hash?: string } };
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * Under which address an answer is kept: the document's hash is part of it, so that the page of another release, which asks for
 * other fields, never gets it. Null for a question without a hash, which only a server of another release is asked.
 */
export function keyOf(name: string, body: string, origin: string): string | null {
  const { variables = {}, extensions } = JSON.parse(body) as Body;
  const hash = extensions?.persistedQuery?.sha256Hash;
  if (!hash) return null;
  const given = Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${origin}/kept/${name}/${hash}?${encodeURIComponent(JSON.stringify(Object.fromEntries(given)))}`;
}

/** The ids in what an answer is kept under. */
export const idsIn = (key: string): string[] => decodeURIComponent(new URL(key).search).match(UUID) ?? [];
