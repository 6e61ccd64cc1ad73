import { useViewer } from '../session/viewer';
import { Home } from '../home/home';
import { Welcome } from '../pages/welcome';

/** `/`: home for members, the welcome page for visitors. */
export function Component() {
  return useViewer() ? <Home /> : <Welcome />;
}
