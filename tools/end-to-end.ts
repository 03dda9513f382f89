import { spawn } from 'node:child_process';
import { generateArticle, long } from '../tests/bench/generate.ts';
import { findBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { serveFolder } from './static-server.ts';

/**
 * Builds the reader twice, for a domain's root and for a folder, serves both as a plain host does,
 * and runs the end-to-end tests against them. At the root there is a long made-up article besides
 * the bundled ones; the one in the folder is told where it will stand. Arguments go to Playwright.
 */
const rootBuild = 'node_modules/.cache/verbatim/root';
const folderBuild = 'node_modules/.cache/verbatim/folder';
const base = '/verbatim/';

const browser = findBrowser();
await buildSite({ outDir: rootBuild, base: '/', more: [generateArticle(long)] });
process.env.SITE_URL = 'https://news.example';
await buildSite({ outDir: folderBuild, base });
const root = await serveFolder({ folder: rootBuild, port: 0 });
const folder = await serveFolder({ folder: folderBuild, base, port: 0 });

const tests = spawn(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config=tests/e2e/playwright.config.ts',
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      CHROME_PATH: browser,
      SITE_ROOT: root.url,
      SITE_FOLDER: folder.url,
      BUILD_ROOT: rootBuild,
      BUILD_FOLDER: folderBuild,
    },
  },
);
process.exitCode = await new Promise<number>((resolve, reject) => {
  tests.once('error', reject);
  tests.once('exit', (code) => {
    resolve(code ?? 1);
  });
});
await Promise.all([root.close(), folder.close()]);
