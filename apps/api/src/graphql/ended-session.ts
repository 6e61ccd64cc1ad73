import type { ApolloServerPlugin } from '@apollo/server';
import { CLEAR_SITE_DATA, type GraphqlContext } from '@tessellate/api-kernel';

/** A mutation that ends its own session clears what the browser kept, as signing out does. */
export const endedSessionPlugin: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (contextValue.ctx.sessionEnded) response.http.headers.set(...CLEAR_SITE_DATA);
    },
  }),
};
