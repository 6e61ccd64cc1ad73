import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const WORKER = fileURLToPath(new URL('../src/offline/worker/worker.ts', import.meta.url));

/** The pages that are read and written on without a connection, with whatever they load later. */
const PAGES = [
  'routes/strategy.tsx',
  'routes/strategy-feed.ts',
  'routes/strategy-editor.ts',
  'routes/work-group.tsx',
  'routes/workshop.tsx',
  'routes/task.ts',
  'routes/task-work.tsx',
  'routes/thread.ts',
  'routes/discussions.ts',
  'routes/community.ts',
  'routes/profile.tsx',
  'shell/refused.tsx',
  'shell/more-sheet.tsx',
  'shell/account-popover.tsx',
  'shell/shortcuts-dialog.tsx',
  'session/sign-in-dialog.tsx',
  'session/leaving-page.tsx',
  'home/guest-home.tsx',
  'palette/palette.tsx',
  'offline/kept-list.tsx',
  'offline/keep-ahead.ts',
];
// A keyboard for formulas weighs as much as all of the app; what is typed becomes a formula without it.
const HEAVY = /node_modules\/mathlive/;
const TYPEFACES = /\/((sans|serif)-latin-[a-z-]+|KaTeX_(Main|Math|AMS|Size[1-4])-[A-Za-z]+)-[^/]+\.woff2$/;

/**
 * Builds the browser's worker with the list of the files that it keeps from its first moment on. Each has its checksum: what a
 * network answers in the server's place is refused by the browser, and the worker of before stays.
 */
export function offlineWorker() {
  let outDir = '';
  return {
    name: 'tessellate:offline-worker',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    async writeBundle(_, bundle) {
      const entries = [...filesOf(bundle)].map(file => precached(`/${file}`, readFileSync(path.join(outDir, file))));
      const page = precached('/', readFileSync(path.join(outDir, 'index.html')));
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: {
          'process.env.NODE_ENV': '"production"',
          PRECACHED: JSON.stringify([page, ...entries]),
        },
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2022',
          lib: { entry: WORKER, formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
        },
      });
    },
  };
}

/** The name of a file in `assets` changes with its content, and needs no other revision. */
function precached(url, content) {
  const sum = createHash('sha384').update(content).digest('base64');
  return { url, revision: url.startsWith('/assets/') ? null : sum, integrity: `sha384-${sum}` };
}

function filesOf(bundle) {
  const chunks = Object.values(bundle).filter(output => output.type === 'chunk');
  const found = new Set(Object.keys(bundle).filter(file => file.endsWith('.css') || TYPEFACES.test(file)));
  const add = file => {
    const chunk = bundle[file];
    if (!chunk || found.has(file) || Object.keys(chunk.modules ?? {}).some(id => HEAVY.test(id))) return;
    found.add(file);
    // What the first file loads later are all the pages there are; what a page loads later is its own.
    for (const other of [...chunk.imports, ...(chunk.isEntry ? [] : chunk.dynamicImports)]) add(other);
  };
  for (const module of PAGES) {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/apps/web/src/${module}`));
    if (!chunk) throw new Error(`The worker keeps ${module}, which is no file of its own any more.`);
    add(chunk.fileName);
  }
  return found;
}
