/** Where somebody was on a page of their history. */
export interface Place {
  y: number;
  /** The link that they went away by, or the first they saw. */
  href?: string;
  /** How far below the screen's top it was. The page may be taller or shorter when it comes back: typefaces and news arrive. */
  top?: number | undefined;
}

interface Entry {
  key: string;
  pathname: string;
}

const STORED = 'tessellate.places';
/** Where the router keeps its own for a reload. */
export const STORED_BY_ROUTER = 'tessellate.router-places';
const MOST = 50;

/** Pages that are opened by their address all have the same key: each has a place of its own all the same. */
export const keyOf = ({ key, pathname }: Entry): string => (key === 'default' ? pathname : key);

// eslint-disable-next-line no-restricted-syntax -- of the window's history, of which there is one
const places = new Map<string, Place>(stored());

// The router would scroll some time after the page is there, when a thread may have landed at a message already.
forget(STORED_BY_ROUTER);

function stored(): [string, Place][] {
  const entry = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
  // A page that is opened by its address begins at its top; reloaded, or come back to, it is as it was left.
  if (entry?.type !== 'reload' && entry?.type !== 'back_forward') return [];
  try {
    return JSON.parse(sessionStorage.getItem(STORED) ?? '[]') as [string, Place][];
  } catch {
    return [];
  }
}

export const placeAt = (key: string): Place | undefined => places.get(key);

export function notePlace(key: string, change: Partial<Place>): void {
  const place = { y: 0, ...places.get(key), ...change };
  places.delete(key);
  places.set(key, place);
}

/** Where a link stands, to be found again by it. */
export const anchorAt = (link: Element): Partial<Place> => ({
  href: link.getAttribute('href') ?? '',
  top: link.getBoundingClientRect().top,
});

export const linkTo = (href: string | undefined): HTMLElement | null =>
  href === undefined ? null : document.querySelector(`#main a[href="${CSS.escape(href)}"]`);

export function storePlaces(): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify([...places].slice(-MOST)));
  } catch {
    // Without storage a reload begins at the top.
  }
}

function forget(name: string): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // Without storage nothing was kept.
  }
}
