import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The desk: one page, files named after their content. Nothing stands inline, so that the server can forbid inline scripts and styles. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'src/desk'),
  plugins: [react()],
  build: {
    outDir: resolve(import.meta.dirname, 'dist/desk'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
  },
});
