import { defineConfig } from '@playwright/test';
import { start } from '../e2e/engine.ts';

export default defineConfig({
  testDir: '.',
  testMatch: 'screenshots.ts',
  outputDir: '../../node_modules/.cache/verbatim/test-results/screenshots',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  reporter: 'list',
  use: {
    ...start,
    baseURL: process.env.SITE_ROOT ?? '',
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
  },
});
