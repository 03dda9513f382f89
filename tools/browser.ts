import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What a machine says of itself, as far as finding a browser goes. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Where Playwright keeps, or would keep, a browser of its own. */
  readonly playwright: string;
  readonly exists: (path: string) => boolean;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const applications: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/**
 * The path of a Chromium: CHROME_PATH, else one that is installed, else Playwright's own. Null
 * when there is none. Throws when CHROME_PATH names a file that is not there.
 */
export function installedBrowser({ env, platform, playwright, exists }: Machine): string | null {
  const named = env.CHROME_PATH ?? '';
  if (named !== '' && !exists(named)) {
    throw new Error(`CHROME_PATH names ${named}, which is not there: mend or unset it.`);
  }
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [
    ...(named === '' ? [] : [named]),
    ...onPath,
    ...(applications[platform] ?? []),
    playwright,
  ];
  return candidates.find((candidate) => exists(candidate)) ?? null;
}

const remedy = 'Install Chromium or Chrome, or name one in CHROME_PATH, and run the tests again.';

/** Finds a browser, and installs one where there is none. Throws a sentence that says what to do. */
export function findBrowser(): string {
  const machine: Machine = {
    env: process.env,
    platform: process.platform,
    playwright: chromium.executablePath(),
    exists: existsSync,
  };
  const found = installedBrowser(machine);
  if (found !== null) return found;
  console.error('There is no Chromium on this machine: installing one.');
  try {
    install();
  } catch (cause) {
    throw new Error(`No Chromium could be installed. ${remedy}`, { cause });
  }
  const installed = installedBrowser(machine);
  if (installed === null) throw new Error(`The installed Chromium cannot be found. ${remedy}`);
  return installed;
}

function install(): void {
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/etc/debian_version')) {
    run('apt-get', 'update');
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  } else {
    run('npx', 'playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium');
  }
}
