import { InMemoryCache, type TypePolicies } from '@apollo/client/cache';
import { ApolloClient } from '@apollo/client/core';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloLink } from '@apollo/client/link';
import { HttpLink } from '@apollo/client/link/http';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import { tap } from 'rxjs';
import { possibleTypes } from '../gql/possible-types';
import type { Connection } from '../live/connection';
import { ForeignAnswerError, refusingForeign } from '../live/foreign-answer';
import { fetchUnlessAsked } from './early-answers';
import { Pauses } from '../retries/pauses';
import type { DeviceCopy } from '../kept/device-copy';
import { createKeptLink, keptAtOf } from '../kept/kept-link';
import { shownQueries } from '../kept/shown-queries';
import type { Session } from '../session/session';
import { isUnreachable, waitFor } from './errors';
import { createPersistedLink } from './persisted-link';
import { createSessionLink } from './session-link';

export interface ClientOptions {
  session: Session;
  connection: Connection;
  copy: DeviceCopy;
  typePolicies?: TypePolicies;
  uri?: string;
  fetch?: typeof fetch;
}

const reachability = (connection: Connection) =>
  new ApolloLink((operation, forward) => {
    const askedAt = performance.now();
    return forward(operation).pipe(
      tap({
        // The device answers where the server does not, or takes too long.
        next: () => connection.reportAnswerer(keptAtOf(operation) === null ? 'server' : 'nobody', askedAt),
        error: error =>
          isUnreachable(error) &&
          connection.reportAnswerer(error instanceof ForeignAnswerError ? 'network' : 'nobody', askedAt),
      }),
    );
  });

/** Calls back, after pauses that grow, when questions were refused for now. */
const refusals = (askAgain: () => void) => {
  const pauses = new Pauses();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap(({ errors }) => {
        if (operation.operationType !== OperationTypeNode.QUERY) return;
        const wait = errors?.length ? waitFor(new CombinedGraphQLErrors({ errors })) : null;
        if (!errors) pauses.wentWell();
        if (!wait?.words || timer) return;
        timer = setTimeout(() => {
          timer = undefined;
          askAgain();
        }, pauses.next(wait.seconds));
      }),
    ),
  );
};

/**
 * The one client of a page. Failed requests are sent again, mutations too: each carries a `mutationId`, by which the
 * server knows a repetition.
 */
export function createApolloClient({
  session,
  connection,
  copy,
  typePolicies,
  uri = '/graphql',
  fetch = fetchUnlessAsked,
}: ClientOptions): ApolloClient {
  const client: ApolloClient = new ApolloClient({
    cache: new InMemoryCache({ typePolicies, possibleTypes }),
    link: ApolloLink.from([
      new RetryLink({
        delay: { initial: 400, max: 5_000, jitter: true },
        attempts: { max: 4, retryIf: error => isUnreachable(error) && connection.status() !== 'offline' },
      }),
      createSessionLink(session),
      refusals(() => askAgain(client)),
      reachability(connection),
      createKeptLink(copy),
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
  connection.onBack(() => askAgain(client));
  connection.onReached(() => renew(client, copy));
  return client;
}

/** What did not load for want of a connection, or of room at the server, loads by itself. */
function askAgain(client: ApolloClient): void {
  for (const query of client.getObservableQueries('active')) {
    const { error } = query.getCurrentResult();
    if (error && (isUnreachable(error) || waitFor(error)?.words)) void query.refetch().catch(() => undefined);
  }
}

/** What the page shows from the device is asked for anew. */
function renew(client: ApolloClient, copy: DeviceCopy): void {
  for (const { query, question } of shownQueries(client))
    if (copy.times().has(question)) void query.refetch().catch(() => undefined);
}
