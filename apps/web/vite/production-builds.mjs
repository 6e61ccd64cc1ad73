import { fileURLToPath } from 'node:url';
import { defaultClientConditions } from 'vite';

const ROUTER = fileURLToPath(new URL('../../../node_modules/react-router/dist/production/index.mjs', import.meta.url));
const DEVELOPMENT = /\/dist\/development\/|\.development\.[cm]?js$|\/dist\/esm5\//;

/**
 * Takes the libraries as they are meant for people. React Router names only its development build, which warns and checks, and
 * RxJS a build for browsers without classes unless it is asked for another. The build fails when a library brings one of those.
 */
export function productionBuilds() {
  return {
    name: 'tessellate:production-builds',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [{ find: /^react-router$/, replacement: ROUTER }],
        conditions: [...defaultClientConditions, 'es2015'],
      },
    }),
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const found = Object.keys(chunk.modules ?? {}).find(id => DEVELOPMENT.test(id));
        if (found) throw new Error(`${chunk.fileName} brings ${found}, which is not meant for production.`);
      }
    },
  };
}
