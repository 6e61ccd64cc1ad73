import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext, RequestContext } from '@tessellate/api-kernel';
import { NOBODY, VIEWER_HEADER } from '@tessellate/contract';

/** A name and a value: whose answer this is. */
export const viewerHeader = ({ viewer }: RequestContext): [string, string] => [
  VIEWER_HEADER,
  viewer?.personId ?? NOBODY,
];

/** A device that keeps answers for reading without a connection knows by it that somebody else is there, or nobody any more. */
export const viewerHeaderPlugin: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      response.http.headers.set(...viewerHeader(contextValue.ctx));
    },
  }),
};
