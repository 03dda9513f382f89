import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { shortClassNames } from './tools/class-names.ts';
import { installable } from './tools/installable.ts';
import { leanPackages } from './tools/lean-packages.ts';
import { ownPreload } from './tools/own-preload.ts';
import { site } from './tools/site.ts';

export default defineConfig(({ command }) => ({
  plugins: [react(), site(), installable(), leanPackages(), ownPreload()],
  css:
    command === 'build'
      ? { modules: { generateScopedName: shortClassNames(import.meta.dirname) } }
      : {},
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Both minifiers, one after the other: eighteen hundred bytes less to download than by one.
    minify: 'terser',
    // The parentheses around a module's function tell the engine to compile it at once, and not to
    // skip it first and compile it when it is called: without them evaluation takes twice the time.
    terserOptions: {
      module: true,
      ecma: 2020,
      // Joining is left to the other, which does it to more effect where variables are declared first.
      compress: { passes: 3, hoist_vars: true, join_vars: false, sequences: false },
      format: { wrap_func_args: true },
    },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // Whatever the first load needs is one file, whoever else needs parts of it.
      output: {
        minify: true,
        // The first script names every part there is, and a hash does not compress: short ones of
        // few letters leave a hundred bytes less to download, and still no name comes twice.
        hashCharacters: 'hex',
        chunkFileNames: 'assets/[name]-[hash:6].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        // What is small and often wanted together is one file too: each that there is has to be named.
        codeSplitting: {
          groups: [
            { name: 'app', tags: ['$initial'] },
            { name: 'forms', test: /\/src\/ui\/(?:fields|filled)\.module\.css/ },
            {
              name: 'quoting',
              test: /\/src\/model\/(?:escape-html|flat-text|quotations|quote-words|selected-words)\.ts$/,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es', rolldownOptions: { checks: { bundlerTimings: false } } },
  test: {
    // What draws nothing needs no document, and is done sooner without; a file that does says so.
    projects: [
      {
        extends: true,
        test: { name: 'functions', environment: 'node', include: ['tests/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
}));
