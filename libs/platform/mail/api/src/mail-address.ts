/** `Tessellate <no-reply@tessellate.example>` in its parts. */
export function mailAddress(from: string): { name: string; email: string } {
  const [, name = '', email = ''] = /^\s*"?([^"<]*?)"?\s*<\s*([^<>\s]+)\s*>\s*$/.exec(from) ?? [];
  return email ? { name: name || 'Tessellate', email } : { name: 'Tessellate', email: from.trim() };
}
