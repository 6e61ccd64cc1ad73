import { AppServicesProvider, type AppServices } from '@tessellate/web-kernel';
import { UiProvider } from '@tessellate/web-ui';
import { StrictMode, useState } from 'react';
import { RouterProvider } from 'react-router';
import { createRouter } from './router';

export function App({ services }: { services: AppServices }) {
  const [router] = useState(createRouter);
  return (
    <StrictMode>
      <AppServicesProvider services={services}>
        <UiProvider>
          <RouterProvider router={router} />
        </UiProvider>
      </AppServicesProvider>
    </StrictMode>
  );
}
