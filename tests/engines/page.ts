import { setTimeout as pause } from 'node:timers/promises';
import type { Element, Session } from '../../tools/web-driver.ts';
import { commandsOf } from '../../tools/web-driver.ts';

/** Keys by their names in WebDriver. @see https://w3c.github.io/webdriver/#keyboard-actions */
export const keys = { escape: '\uE00C', enter: '\uE007', tab: '\uE004', left: '\uE012' } as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page as its reader has it: what they do, and what they can see of it. */
export interface Page {
  /** Opens an address of the site, and waits for what is named by the selector. */
  readonly open: (path: string, until?: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  /** Clicks the element of the selector, or of those the first whose name begins with this. */
  readonly click: (selector: string, name?: string) => Promise<void>;
  /** Presses a key where the focus is. */
  readonly press: (key: string) => Promise<void>;
  /** What the expression gives in the page. */
  readonly see: (expression: string) => Promise<unknown>;
  /** Waits, at most five seconds, until the expression is true in the page. */
  readonly until: (expression: string) => Promise<void>;
  /** Shows the address in a frame of this size, for windows that are narrower than any. */
  readonly openInFrame: (path: string, size: Size) => Promise<void>;
  readonly resize: (size: Size) => Promise<void>;
}

/** The line of progress is drawn by the app alone, and to two places behind the point. */
const joined = 'header rect[width*="."]';

/** A page in a session of WebDriver; `root` is the site's address. */
export function pageIn({ send, run }: Session, root: string): Page {
  const see: Page['see'] = (expression) => run(`return ${expression}`);
  const until: Page['until'] = async (expression) => {
    const deadline = Date.now() + 5000;
    while ((await see(expression)) !== true) {
      if (Date.now() > deadline) throw new Error(`In vain waited for: ${expression}`);
      await pause(25);
    }
  };
  const there = (selector: string) =>
    `document.querySelector(${JSON.stringify(selector)}) !== null`;
  const keyed = (type: 'keyDown' | 'keyUp', value: string) => ({ type, value });
  // The window is larger than the page by its bars, and takes its size a little later.
  const resize: Page['resize'] = async ({ width, height }) => {
    const bars = '[outerWidth - innerWidth, outerHeight - innerHeight]';
    const [across, down] = (await see(bars)) as [number, number];
    await send('POST', '/window/rect', { width: width + across, height: height + down });
    await until(`innerWidth === ${width} && innerHeight === ${height}`);
  };
  return {
    see,
    until,
    resize,
    open: async (path, awaited = joined) => {
      await send('POST', '/url', { url: new URL(path, root).href });
      await until(there(awaited));
    },
    reload: async () => {
      await send('POST', '/refresh');
      await until(there(joined));
    },
    back: async () => {
      await send('POST', '/back');
    },
    forward: async () => {
      await send('POST', '/forward');
    },
    click: async (selector, name = '') => {
      const named = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((element) =>
        (element.getAttribute('aria-label') ?? element.textContent).trim().startsWith(${JSON.stringify(name)}))`;
      await until(`${named} !== undefined`);
      // What has just come may take a frame to find its place: a press and its release would part.
      const place = () => see(`JSON.stringify(${named}?.getBoundingClientRect())`);
      let before: unknown;
      let now = await place();
      do {
        before = now;
        await pause(25);
        now = await place();
      } while (now !== before);
      const element = (await see(named)) as Element;
      await send('POST', `${commandsOf(element)}/click`);
    },
    press: async (key) => {
      const actions = [keyed('keyDown', key), keyed('keyUp', key)];
      await send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    openInFrame: async (path, { width, height }) => {
      await send('POST', '/url', { url: new URL('frame.html', root).href });
      const frame = (await run(
        `const frame = document.createElement('iframe');
        [frame.width, frame.height, frame.src] = arguments;
        document.body.replaceChildren(frame);
        return frame;`,
        width,
        height,
        new URL(path, root).href,
      )) as Element;
      await send('POST', '/frame', { id: frame });
      await until(there(joined));
    },
  };
}
