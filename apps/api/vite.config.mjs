import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The server's programs: one bundle of our own code each with shared chunks, dependencies stay in node_modules. */
export default defineConfig({
  root,
  logLevel: 'warn',
  ssr: { noExternal: [/^@tessellate\//], target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/apps/api',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rollupOptions: {
      input: {
        main: 'apps/api/src/main.ts',
        'render-worker': 'libs/platform/api-kernel/src/rich-text/render-worker.ts',
        // Run by the server, not part of it.
        'picture-program': 'libs/platform/files/api/src/pictures/picture-program.mjs',
        migrate: 'apps/api/src/migrate.ts',
        'print-schema': 'apps/api/src/print-schema.ts',
        'schools-import': 'apps/api/src/schools-import.ts',
        'accounts-address': 'apps/api/src/accounts-address.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
