import { InMemoryCache, type TypePolicies } from '@apollo/client/cache';
import { ApolloClient } from '@apollo/client/core';
import { ApolloLink } from '@apollo/client/link';
import { HttpLink } from '@apollo/client/link/http';
import { RetryLink } from '@apollo/client/link/retry';
import { tap } from 'rxjs';
import { possibleTypes } from '../gql/possible-types';
import { connectionStatus, onConnectionBack, reportAnswerer } from '../live/connection';
import { ForeignAnswerError, refusingForeign } from '../live/foreign-answer';
import { fetchUnlessAsked } from './early-answers';
import { isUnreachable } from './errors';
import { createPersistedLink } from './persisted-link';
import { createSessionLink } from './session-link';

export interface ClientOptions {
  typePolicies?: TypePolicies;
  uri?: string;
  fetch?: typeof fetch;
}

const reachability = () =>
  new ApolloLink((operation, forward) => {
    const askedAt = performance.now();
    return forward(operation).pipe(
      tap({
        next: () => reportAnswerer('server', askedAt),
        error: error =>
          isUnreachable(error) && reportAnswerer(error instanceof ForeignAnswerError ? 'network' : 'nobody', askedAt),
      }),
    );
  });

/**
 * The one client of the app. Failed requests are sent again, mutations too: each carries a `mutationId`, by which the
 * server knows a repetition.
 */
export function createApolloClient({
  typePolicies,
  uri = '/graphql',
  fetch = fetchUnlessAsked,
}: ClientOptions = {}): ApolloClient {
  const client = new ApolloClient({
    cache: new InMemoryCache({ typePolicies, possibleTypes }),
    link: ApolloLink.from([
      new RetryLink({
        delay: { initial: 400, max: 5_000, jitter: true },
        attempts: { max: 4, retryIf: error => isUnreachable(error) && connectionStatus() !== 'offline' },
      }),
      createSessionLink(),
      reachability(),
      createPersistedLink(),
      new HttpLink({
        uri,
        fetch: refusingForeign(fetch),
        credentials: 'same-origin',
        headers: { 'apollo-require-preflight': '1' },
      }),
    ]),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  onConnectionBack(() => askAgain(client));
  return client;
}

/** What did not load for want of a connection loads by itself once there is one. */
function askAgain(client: ApolloClient): void {
  for (const query of client.getObservableQueries('active'))
    if (isUnreachable(query.getCurrentResult().error)) void query.refetch().catch(() => undefined);
}
