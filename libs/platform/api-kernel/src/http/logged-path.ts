/** An address as logs may keep it: without its query, and without the secrets that are a calendar's address or a code on a wall. */
export const loggedPath = (url: string): string =>
  (url.split('?')[0] ?? '').replace(/^\/(calendar|attend)\/.+/, '/$1/[secret]');
