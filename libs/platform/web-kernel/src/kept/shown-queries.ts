import type { ApolloClient } from '@apollo/client/core';
import { questionOf } from './device-copy';

/** What the page on the screen asks, with the question as the device's copy has noted it. */
export const shownQueries = (client: ApolloClient) =>
  [...client.getObservableQueries('active')].map(query => ({
    query,
    name: query.queryName ?? '',
    question: questionOf({ operationName: query.queryName, variables: query.variables }),
  }));
