import { createAppServices, mergeTypePolicies } from '@tessellate/web-kernel';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { reloadAfterRelease } from './offline/release';
import { registerServiceWorker } from './offline/service-worker';
import { typePolicies } from './type-policies';

const services = createAppServices({ typePolicies: mergeTypePolicies(...typePolicies) });
reloadAfterRelease(services.connection);
const root = document.getElementById('root');
// A transition is drawn in slices: a slow phone answers taps while the first page comes together.
if (root) startTransition(() => createRoot(root).render(<App services={services} />));
registerServiceWorker(services);
