import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Two builds of one source: the browser's files with a manifest, and the renderer that the gateway loads, with everything
 * in it, so that an installation needs no package of the client.
 */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  clearScreen: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        target: 'node20',
        minify: false,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { output: { format: 'cjs', entryFileNames: 'respond.cjs', chunkFileNames: '[name].cjs' } },
      }
    : {
        outDir: 'dist/client',
        manifest: 'manifest.json',
        target: ['es2022', 'safari16'],
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        emptyOutDir: true,
        rolldownOptions: {
          input: {
            app: 'src/app/start.tsx',
            public: 'src/pages/enhance.ts',
            scheme: 'src/ui/scheme.ts',
            demo: 'src/pages/demo/demo.ts',
          },
        },
      },
}));
