import type { ApolloServerPlugin } from '@apollo/server';

const CLIENT_FAULT = 400;
const UNAVAILABLE = 503;

/**
 * A request that was refused before anything was done is the asker's fault, whatever found it: Apollo answers 500 where a
 * rule or plugin of ours refuses. Proxies try 500 again and wake people up. Where nothing can be read, 503 says so.
 */
export const statusPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { http, body } }) => {
      if (body.kind !== 'single' || body.singleResult.data !== undefined) return;
      const errors = body.singleResult.errors ?? [];
      const codes = errors.map(error => error.extensions?.['code']);
      const ours = codes.length === 0 || codes.includes('INTERNAL');
      if (codes.includes('UNAVAILABLE')) http.status = UNAVAILABLE;
      else if (!ours && (http.status ?? 500) >= 500) http.status = CLIENT_FAULT;
    },
  }),
};
