import { spawn } from 'node:child_process';
import type { Engine } from './browser.ts';
import type { Tested } from './serve-tested.ts';
import { folderBuild, rootBuild } from './serve-tested.ts';

interface Run {
  readonly engine: Engine;
  /** The path of the engine's browser. */
  readonly browser: string;
  readonly site: Tested;
  /** The folder of the tests and of how they are run. */
  readonly tests: 'tests/e2e' | 'tests/screenshots';
  /** What goes to Playwright besides: names of specs, options. */
  readonly args: readonly string[];
}

/** Runs tests in an engine; gives the exit code of Playwright. */
export function runPlaywright({ engine, browser, site, tests, args }: Run): Promise<number> {
  const cli = 'node_modules/@playwright/test/cli.js';
  const run = spawn(
    process.execPath,
    [cli, 'test', `--config=${tests}/playwright.config.ts`, ...args],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        ENGINE: engine,
        BROWSER_PATH: browser,
        SITE_ROOT: site.root,
        SITE_FOLDER: site.folder,
        BUILD_ROOT: rootBuild,
        BUILD_FOLDER: folderBuild,
      },
    },
  );
  return new Promise((resolve, reject) => {
    run.once('error', reject);
    run.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
