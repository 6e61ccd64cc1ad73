/** Where to go after signing in: a path of this site and nothing else, whatever the address says. */
export function nextPath(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/';
  try {
    const base = 'https://here.invalid';
    const url = new URL(next, base);
    return url.origin === base && next.startsWith('/') ? url.pathname + url.search + url.hash : '/';
  } catch {
    return '/';
  }
}
