/** An address as logs may keep it: without its query, and without the secret that is a calendar's address. */
export const loggedPath = (url: string): string =>
  (url.split('?')[0] ?? '').replace(/^\/calendar\/.+/, '/calendar/[secret]');
