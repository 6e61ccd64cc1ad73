import { createRoot } from 'react-dom/client';
import { App } from './app';
import { reloadAfterRelease } from './offline/release';
import { registerServiceWorker } from './offline/service-worker';

reloadAfterRelease();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
registerServiceWorker();
