/** The LaTeX a search asks for (`$…$`, or anything with a backslash) without its spaces, or null when it asks for words. */
export function askedFormula(query: string): string | null {
  const dollars = /^\s*\$+(.+?)\$+\s*$/s.exec(query);
  const latex = dollars?.[1] ?? (query.includes('\\') ? query : null);
  return latex?.replace(/\s+/g, '') || null;
}
