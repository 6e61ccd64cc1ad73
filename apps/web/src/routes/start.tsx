import { useViewer } from '../session/viewer';
import { Home } from '../home/home';
import { lazy } from 'react';

const Welcome = lazy(() => import('../pages/welcome').then(module => ({ default: module.Welcome })));

/** `/`: home for members, the welcome page for visitors. */
export function Component() {
  return useViewer() ? <Home /> : <Welcome />;
}
