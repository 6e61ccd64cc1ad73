import { ApolloProvider } from '@apollo/client/react';
import { createApolloClient, mergeTypePolicies } from '@tessellate/web-kernel';
import { UiProvider } from '@tessellate/web-ui';
import { StrictMode, useState } from 'react';
import { RouterProvider } from 'react-router';
import { createRouter } from './router';
import { typePolicies } from './type-policies';

export function App() {
  const [client] = useState(() => createApolloClient({ typePolicies: mergeTypePolicies(...typePolicies) }));
  const [router] = useState(createRouter);
  return (
    <StrictMode>
      <ApolloProvider client={client}>
        <UiProvider>
          <RouterProvider router={router} />
        </UiProvider>
      </ApolloProvider>
    </StrictMode>
  );
}
