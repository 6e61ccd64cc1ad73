import type { ApolloServerPlugin } from '@apollo/server';

const CLIENT_FAULT = 400;

/**
 * A request that was refused before anything was done is the asker's fault, whatever found it: Apollo answers 500 where a
 * rule or plugin of ours refuses. Proxies try 500 again and wake people up.
 */
export const statusPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { http, body } }) => {
      if (body.kind !== 'single' || body.singleResult.data !== undefined) return;
      const errors = body.singleResult.errors ?? [];
      const ours = errors.length === 0 || errors.some(error => error.extensions?.['code'] === 'INTERNAL');
      if (!ours && (http.status ?? 500) >= 500) http.status = CLIENT_FAULT;
    },
  }),
};
