import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { shortClassNames } from './tools/class-names.ts';
import { pureCalls } from './tools/pure-calls.ts';
import { site } from './tools/site.ts';

export default defineConfig(({ command }) => ({
  plugins: [react(), site(), pureCalls()],
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
    terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { minify: true },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    setupFiles: ['tests/setup.ts'],
  },
}));
