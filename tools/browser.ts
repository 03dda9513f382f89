import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox } from '@playwright/test';

/** The engines whose browsers Playwright drives. */
export type Engine = 'chromium' | 'firefox';

/** What a machine says of itself, as far as finding a browser goes. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  /** Where Playwright keeps, or would keep, a browser of its own. */
  readonly playwright: Readonly<Record<Engine, string>>;
  readonly exists: (path: string) => boolean;
}

interface Browser {
  readonly title: string;
  /** The environment variable that names one. */
  readonly variable: string;
  readonly names: readonly string[];
  readonly applications: Partial<Record<NodeJS.Platform, readonly string[]>>;
  /** The package that brings it to Debian. */
  readonly debian: string;
}

const browsers: Readonly<Record<Engine, Browser>> = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROME_PATH',
    // The shell is the same engine without the windows that nobody looks at: it takes half the time.
    names: [
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
    ],
    applications: {
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ],
      win32: [
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      ],
    },
    debian: 'chromium-headless-shell',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    applications: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    },
    debian: 'firefox-esr',
  },
};

/**
 * The path of a browser: the one that CHROME_PATH or FIREFOX_PATH names, else one that is
 * installed, else Playwright's own. Null when there is none. Throws when the variable names a file
 * that is not there.
 */
export function installedBrowser(engine: Engine, machine: Machine): string | null {
  const { variable, names, applications } = browsers[engine];
  const { env, platform, playwright, exists } = machine;
  const named = env[variable] ?? '';
  if (named !== '' && !exists(named)) {
    throw new Error(`${variable} names ${named}, which is not there: mend or unset it.`);
  }
  const candidates = [
    ...(named === '' ? [] : [named]),
    ...onPath(machine, names),
    ...(applications[platform] ?? []),
    playwright[engine],
  ];
  return candidates.find((candidate) => exists(candidate)) ?? null;
}

/** What it takes to drive WebKitGTK: its driver, its browser, and a screen that nobody looks at. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** The paths that driving WebKitGTK takes; null unless all are there. */
export function installedWebKit(machine: Machine): WebKit | null {
  const first = (paths: readonly string[]) => paths.find((path) => machine.exists(path));
  const driver = first(onPath(machine, ['WebKitWebDriver']));
  const browser = first(miniBrowsers(machine.arch));
  const screen = first(onPath(machine, ['Xvfb']));
  if (driver === undefined || browser === undefined || screen === undefined) return null;
  return { driver, browser, screen };
}

/** Where Debian, Fedora and Arch put WebKitGTK's small browser, which is on no path. */
function miniBrowsers(arch: string): readonly string[] {
  const triplet = `${{ x64: 'x86_64', arm64: 'aarch64' }[arch] ?? arch}-linux-gnu`;
  const folders = [`/usr/lib/${triplet}`, '/usr/libexec', '/usr/lib'];
  return folders.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`);
}

function onPath({ env }: Machine, names: readonly string[]): readonly string[] {
  return (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Finds a browser, and installs one where there is none. Throws a sentence that says what to do. */
export function findBrowser(engine: Engine): string {
  const { title, variable, debian } = browsers[engine];
  return foundOrInstalled({
    title,
    find: () => installedBrowser(engine, thisMachine()),
    install: () => {
      if (isRootOnDebian()) installPackages(debian);
      else run('npx', 'playwright', 'install', ...(isRoot() ? ['--with-deps'] : []), engine);
    },
    remedy: `Install it (on Debian: apt-get install ${debian}), or name one in ${variable}, and run the tests again.`,
  });
}

/** Finds WebKitGTK and its driver; installs them on Debian. Throws a sentence that says what to do. */
export function findWebKit(): WebKit {
  return foundOrInstalled({
    title: 'WebKitGTK with its driver',
    find: () => installedWebKit(thisMachine()),
    install: () => {
      if (!isRootOnDebian()) throw new Error('Only root installs packages, and here on Debian.');
      installPackages('webkit2gtk-driver', 'xvfb');
    },
    remedy:
      'Install it (on Debian: apt-get install webkit2gtk-driver xvfb) and run the tests again.',
  });
}

interface Wanted<Found> {
  readonly title: string;
  readonly find: () => Found | null;
  readonly install: () => void;
  readonly remedy: string;
}

function foundOrInstalled<Found>({ title, find, install, remedy }: Wanted<Found>): Found {
  const found = find();
  if (found !== null) return found;
  console.error(`There is no ${title} on this machine: installing it.`);
  try {
    install();
  } catch (cause) {
    throw new Error(`No ${title} could be installed. ${remedy}`, { cause });
  }
  const installed = find();
  if (installed === null) throw new Error(`The installed ${title} cannot be found. ${remedy}`);
  return installed;
}

function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    arch: process.arch,
    playwright: { chromium: chromium.executablePath(), firefox: firefox.executablePath() },
    exists: existsSync,
  };
}

const isRoot = () => process.getuid?.() === 0;
const isRootOnDebian = () => isRoot() && existsSync('/etc/debian_version');

function installPackages(...packages: readonly string[]): void {
  run('apt-get', 'update');
  run('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
}

function run(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}
