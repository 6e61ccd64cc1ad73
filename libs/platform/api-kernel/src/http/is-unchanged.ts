import fresh from 'fresh';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether what a client has, by its request's headers, is what it would get (RFC 9110, 13.2.2): then 304 is the answer.
 * A tag that a proxy has made weak, as nginx does when it compresses, is still the same. `Cache-Control: no-cache` is left to
 * caches: clients of the Fetch standard send it with every condition that a program sets.
 */
export const isUnchanged = (headers: IncomingHttpHeaders, current: { tag: string; changedAt?: Date }): boolean =>
  fresh(
    { 'if-none-match': headers['if-none-match'], 'if-modified-since': headers['if-modified-since'] },
    { etag: current.tag, ...(current.changedAt ? { 'last-modified': current.changedAt.toUTCString() } : {}) },
  );
