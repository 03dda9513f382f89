import type {
  LaunchOptions,
  PlaywrightTestOptions,
  PlaywrightWorkerOptions,
} from '@playwright/test';
import { firefox } from '@playwright/test';
import type { Engine } from '../../tools/browser.ts';

const { ENGINE, BROWSER_PATH } = process.env;
if (BROWSER_PATH === undefined) {
  throw new Error('No engine is chosen: run the end-to-end tests by `npm run test:e2e`.');
}
const path = BROWSER_PATH;

/** The engine that this run is about. */
export const engine: Engine = ENGINE === 'firefox' ? 'firefox' : 'chromium';

/** What some test takes and not every engine, as it is driven here, can give. */
export type Capability =
  | 'the light changes while a page is open'
  | 'the system has colours of its own'
  | 'two clicks are a double one'
  | 'a page is shown as on paper'
  | 'the protocol of Chromium’s tools'
  | 'a closed page is gone at once'
  | 'axe in the dark'
  | 'axe at each width'
  | 'a file is saved'
  | 'a paste is made up';

/** What is left out in an engine, and why. A run says at its end how many tests that were. */
export const lacking: Readonly<Record<Engine, Partial<Record<Capability, string>>>> = {
  chromium: {},
  firefox: {
    'the light changes while a page is open':
      'Firefox is told of the light by a preference, which it reads as it starts.',
    'the system has colours of its own':
      'Firefox is told of them by a preference, which it reads as it starts.',
    'two clicks are a double one': 'The driver tells of each click as the first.',
    'a page is shown as on paper':
      'The standard protocol prints a page to a file, and has no word for showing it so.',
    'the protocol of Chromium’s tools': 'It is Chromium’s own.',
    'a closed page is gone at once':
      'Firefox counts the page that closes last among those that are open, and the files of its version stay until the next one.',
    'axe in the dark':
      'The colours of the dark are the same in each engine, and Chromium has judged them; in Firefox each such test would start a browser.',
    'axe at each width':
      'What a screen reader is told at a width comes of the same style rules in each engine, and Chromium has judged it; Firefox is asked at the desktop’s only, for time.',
    'a file is saved': 'The driver is not told of what Firefox saves.',
    'a paste is made up': 'Firefox gives no data to a paste that a script makes.',
  },
};

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Firefox takes no touch: phones are tested there by their width, with a mouse. */
export const phone: Partial<PlaywrightTestOptions> =
  engine === 'firefox'
    ? { viewport: { width: 390, height: 844 } }
    : { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const light: Preferences = {
  'ui.systemUsesDarkTheme': 0,
  'layout.css.prefers-color-scheme.content-override': 1,
};

/** What Firefox is told by preferences as it starts, because its protocol has no word for it. */
export const firefoxPreferences = {
  always: {
    ...light,
    // A mouse, which a machine without a screen has not.
    'ui.primaryPointerCapabilities': 6,
    'ui.allPointerCapabilities': 6,
    // The clipboard is read without asking.
    'dom.events.testing.asyncClipboard': true,
    // Milliseconds that a face has for being used on its first page: a busy machine takes longer.
    'gfx.downloadable_fonts.fallback_delay_short': 3000,
    // No page is kept alive behind the one that is shown: the driver waits for it to load again.
    'browser.sessionhistory.max_total_viewers': 0,
  },
  dark: {
    'ui.systemUsesDarkTheme': 1,
    'layout.css.prefers-color-scheme.content-override': 0,
  },
} as const satisfies Readonly<Record<string, Preferences>>;

const launches: Readonly<Record<Engine, LaunchOptions>> = {
  chromium: {
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  },
  firefox: { firefoxUserPrefs: firefoxPreferences.always },
};

/** How Playwright starts the engine. An installed Firefox is driven by the standard protocol. */
export const start: Pick<PlaywrightWorkerOptions, 'browserName' | 'launchOptions'> & {
  readonly channel?: string;
} = {
  browserName: engine,
  ...(engine === 'firefox' && path !== firefox.executablePath() ? { channel: 'moz-firefox' } : {}),
  launchOptions: { ...launches[engine], executablePath: path },
};
