import { useLocation } from 'react-router';

/**
 * The token of a signed link, from the part of the address that is never sent to a server. It stays in the address, because
 * people keep and reload these pages; nothing but the link opens them.
 */
export const useSignedToken = (): string => useLocation().hash.slice(1);
