import { ApolloLink } from '@apollo/client/link';
import type { DocumentNode } from 'graphql';
import { Observable } from 'rxjs';

const hashOf = (document: DocumentNode): string | undefined =>
  (document as { __meta__?: { hash?: string } }).__meta__?.hash;

/**
 * Sends a document's hash in place of its text. A server of another build that does not know the hash gets the text.
 */
export function createPersistedLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const hash = hashOf(operation.query);
    if (!hash) return forward(operation);
    operation.extensions = { ...operation.extensions, persistedQuery: { version: 1, sha256Hash: hash } };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    return new Observable(observer => {
      const inner = { current: undefined as { unsubscribe(): void } | undefined };
      const first = forward(operation).subscribe({
        next: result => {
          if (!('errors' in result) || !result.errors?.some(isUnknownHash)) return observer.next(result);
          const { persistedQuery: _, ...extensions } = operation.extensions;
          operation.extensions = extensions;
          operation.setContext({ http: { includeQuery: true, includeExtensions: false } });
          inner.current = forward(operation).subscribe(observer);
        },
        error: error => observer.error(error),
        complete: () => {
          if (!inner.current) observer.complete();
        },
      });
      return () => {
        first.unsubscribe();
        inner.current?.unsubscribe();
      };
    });
  });
}

const isUnknownHash = (error: { message: string; extensions?: Record<string, unknown> }) =>
  error.message === 'PersistedQueryNotFound' || error.extensions?.['code'] === 'PERSISTED_QUERY_NOT_FOUND';
