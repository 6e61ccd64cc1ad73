/** Whether what a client has, by its request's headers, is what it would get (RFC 9110, 13.2.2). */
export function isUnchanged(
  headers: Record<string, string | string[] | undefined>,
  current: { tag: string; changedAt: Date },
): boolean {
  const match = headers['if-none-match'];
  // With a tag given, the date is not looked at.
  if (match !== undefined) {
    const tags = String(match)
      .split(',')
      .map(tag => tag.trim().replace(/^W\//, ''));
    return tags.includes('*') || tags.includes(current.tag);
  }
  const since = Date.parse(String(headers['if-modified-since'] ?? ''));
  return !Number.isNaN(since) && current.changedAt.getTime() <= since;
}
