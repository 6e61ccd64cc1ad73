const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

// Browsers drop tabs and line breaks inside a URL and read "\" as "/", so neither may pass a check made on the raw text.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSAFE_CHARACTERS = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff\\]/u;

/**
 * Says whether a link may be kept: an http, https or mailto address, or a path of this site ("/…").
 * Addresses with a user name in them are refused, because they disguise where they lead.
 */
export function isSafeHref(href: unknown): href is string {
  if (typeof href !== 'string' || href === '' || href.length > 2000 || UNSAFE_CHARACTERS.test(href)) return false;
  if (href.startsWith('/')) return !href.startsWith('//');
  const scheme = /^(https?:\/\/|mailto:)/i.exec(href)?.[1]?.toLowerCase();
  if (!scheme) return false;
  if (scheme === 'mailto:') return /^[^@\s]+@[^@\s]+$/.test(href.slice('mailto:'.length));
  try {
    const url = new URL(href);
    return url.hostname !== '' && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}

/** The address of an uploaded file, optionally of its picture scaled to a width in pixels. */
export function fileUrl(fileId: string, width?: number): string {
  return width === undefined ? `/files/${fileId}` : `/files/${fileId}?w=${width}`;
}

/** Widths in pixels that the file store keeps; the original, at most 2,000, comes last in a srcset. */
export const IMAGE_WIDTHS = [320, 640, 1280] as const;
