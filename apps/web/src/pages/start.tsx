import { useViewer } from '../session/viewer';
import { Home } from '../home/home';
import { Welcome } from './welcome';

/** `/`: home for members, the welcome page for visitors. */
export function Start() {
  return useViewer() ? <Home /> : <Welcome />;
}
