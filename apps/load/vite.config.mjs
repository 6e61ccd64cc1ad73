import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The bench, its attacker, its floors and the corpus loader: each a program of its own, dependencies stay in node_modules. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  logLevel: 'warn',
  ssr: { noExternal: [/^@tessellate\//], target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/apps/load',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rollupOptions: {
      input: {
        bench: 'apps/load/src/bench.ts',
        attacker: 'apps/load/src/attack/attacker.ts',
        corpus: 'apps/load/src/corpus.ts',
        'floor-http': 'apps/load/src/floor/floor-http.ts',
        'floor-sockets': 'apps/load/src/floor/floor-sockets.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
