import { describe, expect, test } from 'vitest';
import type { Engine, Machine, WebKit } from '../../tools/browser.ts';
import { installedBrowser, installedWebKit } from '../../tools/browser.ts';

const own: Machine['playwright'] = {
  chromium: '/home/reader/.cache/ms-playwright/chrome',
  firefox: '/home/reader/.cache/ms-playwright/firefox',
};

function machine(files: readonly string[], env: Machine['env'] = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    platform: 'linux',
    arch: 'x64',
    playwright: own,
    exists: (path) => files.includes(path),
  };
}

describe('the browser for the tests', () => {
  test.each<readonly [name: string, engine: Engine, machine: Machine, found: string | null]>([
    [
      'is the one that is named',
      'chromium',
      machine(['/opt/chrome', '/usr/bin/chromium'], { CHROME_PATH: '/opt/chrome' }),
      '/opt/chrome',
    ],
    [
      'is an installed one',
      'chromium',
      machine(['/usr/bin/google-chrome', own.chromium]),
      '/usr/bin/google-chrome',
    ],
    [
      'is the shell that shows no windows, where there are both',
      'chromium',
      machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']),
      '/usr/bin/chromium-headless-shell',
    ],
    [
      'is Playwright’s own when none is installed',
      'chromium',
      machine([own.chromium]),
      own.chromium,
    ],
    ['is none where there is none', 'chromium', machine([]), null],
    [
      'is looked for in spite of an empty name',
      'chromium',
      machine(['/usr/bin/chromium'], { CHROME_PATH: '' }),
      '/usr/bin/chromium',
    ],
    [
      'is a Firefox where one is wanted',
      'firefox',
      machine(['/usr/bin/chromium', '/usr/bin/firefox-esr', '/usr/bin/firefox']),
      '/usr/bin/firefox-esr',
    ],
    [
      'is a Firefox by its own name',
      'firefox',
      machine(['/opt/fox', '/usr/bin/firefox'], { CHROME_PATH: '/gone', FIREFOX_PATH: '/opt/fox' }),
      '/opt/fox',
    ],
    ['is no Chromium where a Firefox is wanted', 'firefox', machine(['/usr/bin/chromium']), null],
  ])('%s', (_name, engine, found, path) => {
    expect(installedBrowser(engine, found)).toBe(path);
  });

  test.each<readonly [variable: string, engine: Engine]>([
    ['CHROME_PATH', 'chromium'],
    ['FIREFOX_PATH', 'firefox'],
  ])('is not another one than %s named', (variable, engine) => {
    expect(() =>
      installedBrowser(
        engine,
        machine(['/usr/bin/chromium', '/usr/bin/firefox'], { [variable]: '/gone' }),
      ),
    ).toThrow(`${variable} names /gone, which is not there: mend or unset it.`);
  });

  test('is an application on a Mac', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(installedBrowser('chromium', { ...machine([chrome]), platform: 'darwin' })).toBe(chrome);
  });
});

describe('WebKitGTK', () => {
  const driver = '/usr/bin/WebKitWebDriver';
  const screen = '/usr/bin/Xvfb';
  const intel = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
  const arm = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

  test.each<readonly [name: string, machine: Machine, found: WebKit | null]>([
    [
      'is there when all of it is',
      machine([driver, screen, intel]),
      { driver, screen, browser: intel },
    ],
    [
      'is found on another processor',
      { ...machine([driver, screen, arm]), arch: 'arm64' },
      { driver, screen, browser: arm },
    ],
    ['is not there without its driver', machine([screen, intel]), null],
    ['is not there without its browser', machine([driver, screen, arm]), null],
    ['is not there without a screen', machine([driver, intel]), null],
  ])('%s', (_name, found, paths) => {
    expect(installedWebKit(found)).toEqual(paths);
  });
});
