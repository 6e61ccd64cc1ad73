/** Drafts of new strategies, each with an id of its own: `strategy:new:<id>`. */
export const NEW_STRATEGY = 'strategy:new';

/** The one draft that everybody had before there could be several; it stays where it is until it is published or discarded. */
export const FIRST_DRAFT = 'first';

/** The key of a new strategy's draft, by the id in its address. */
export const newDraftKey = (id: string): string => (id === FIRST_DRAFT ? NEW_STRATEGY : `${NEW_STRATEGY}:${id}`);

/** The address at which a draft of a strategy is written on; null for keys of something else. */
export function draftPath(key: string): string | null {
  if (key === NEW_STRATEGY) return `/practice/drafts/${FIRST_DRAFT}`;
  const [, rest = ''] = /^strategy:(.+)$/.exec(key) ?? [];
  if (rest.startsWith('new:')) return `/practice/drafts/${rest.slice(4)}`;
  return rest ? `/practice/${rest}/edit` : null;
}
