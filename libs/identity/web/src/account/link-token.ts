import { useEffect, useState } from 'react';

/**
 * The token of an e-mailed link, from the part of the address that is never sent to a server. It is taken out of the
 * address, so that it stays neither in the history nor on a shared screen.
 */
export function useLinkToken(): string | null {
  const [token] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get('token'));
  useEffect(() => {
    if (token) window.history.replaceState(window.history.state, '', window.location.pathname);
  }, [token]);
  return token;
}
