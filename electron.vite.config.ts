import { pdfFonts } from './build/fonts.mjs';
import { licences } from './build/licences.mjs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

export default defineConfig({
  main: {
    plugins: [pdfFonts, licences({ isLast: false })],
    // Its part for Node declares `require` anew where it is bundled, and no program starts with that.
    resolve: { alias: [{ find: /^fflate$/, replacement: 'fflate/browser' }] },
    build: {
      target: 'node24',
      // Bundled whole, so that out/ runs without node_modules.
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          desktop: 'electron/desktop/main.ts',
          loopback: 'electron/loopback/main.ts',
          call: 'electron/call/main.ts',
        },
        // Side by side, so that every file finds its neighbours at the same relative place.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    plugins: [licences({ isLast: false })],
    build: {
      target: 'node24',
      // A sandboxed preload can load nothing but itself, and must be CommonJS.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/desktop/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), licences({ isLast: true })],
    build: {
      outDir: 'out/renderer',
      // The page also opens in browsers that are a few years behind.
      target: 'es2022',
      cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
      minify: true,
      // A font or picture inside the style sheet would be refused by the page's policy.
      assetsInlineLimit: 0,
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
});
