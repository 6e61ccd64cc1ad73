import { gqlDocuments } from '@tessellate/web-kernel/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { directIcons } from '../vite/direct-icons.mjs';

/** As the app is built, without what only its first load needs. */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  plugins: [gqlDocuments(), directIcons(), react()],
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5_000,
  },
});
