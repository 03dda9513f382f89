// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Machine } from '../../tools/browser.ts';
import { installedBrowser } from '../../tools/browser.ts';

const own = '/home/reader/.cache/ms-playwright/chrome';

function machine(files: readonly string[], env: Machine['env'] = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    platform: 'linux',
    playwright: own,
    exists: (path) => files.includes(path),
  };
}

describe('the browser for the tests', () => {
  test.each<readonly [name: string, machine: Machine, found: string | null]>([
    [
      'is the one that is named',
      machine(['/opt/chrome', '/usr/bin/chromium'], { CHROME_PATH: '/opt/chrome' }),
      '/opt/chrome',
    ],
    ['is an installed one', machine(['/usr/bin/google-chrome', own]), '/usr/bin/google-chrome'],
    ['is Playwright’s own when none is installed', machine([own]), own],
    ['is none where there is none', machine([]), null],
    [
      'is looked for in spite of an empty name',
      machine(['/usr/bin/chromium'], { CHROME_PATH: '' }),
      '/usr/bin/chromium',
    ],
  ])('%s', (_name, found, path) => {
    expect(installedBrowser(found)).toBe(path);
  });

  test('is not another one than was named', () => {
    expect(() =>
      installedBrowser(machine(['/usr/bin/chromium'], { CHROME_PATH: '/gone' })),
    ).toThrow('CHROME_PATH names /gone, which is not there: mend or unset it.');
  });

  test('is an application on a Mac', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(installedBrowser({ ...machine([chrome]), platform: 'darwin' })).toBe(chrome);
  });
});
