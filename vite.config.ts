import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { site } from './tools/site.ts';

/** The folder that the site is served from, with a slash at both ends. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

export default defineConfig({
  base,
  plugins: [react(), site()],
  build: { target: 'baseline-widely-available', assetsInlineLimit: 0 },
  test: {
    environment: 'happy-dom',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    setupFiles: ['tests/setup.ts'],
  },
});
