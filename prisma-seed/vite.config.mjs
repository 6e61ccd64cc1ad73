import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'warn',
  ssr: { noExternal: [/^@tessellate\//], target: 'node' },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/prisma-seed',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rollupOptions: {
      input: { seed: 'prisma-seed/src/seed.ts' },
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
});
