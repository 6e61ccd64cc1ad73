/**
 * For the answer that ends a session: pictures that the browser kept go as well; what is written and not yet sent is storage, and stays
 * for its writer.
 */
export const CLEAR_SITE_DATA = ['clear-site-data', '"cache"'] as const;
