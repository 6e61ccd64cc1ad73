import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { reloadAfterRelease } from './offline/release';
import { registerServiceWorker } from './offline/service-worker';

reloadAfterRelease();
const root = document.getElementById('root');
// A transition is drawn in slices: a slow phone answers taps while the first page comes together.
if (root) startTransition(() => createRoot(root).render(<App />));
registerServiceWorker();
