import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { WebKit } from './browser.ts';
import { endProcess } from './end-process.ts';
import { freePort } from './free-port.ts';
import type { Session } from './web-driver.ts';
import { driverReady, newSession } from './web-driver.ts';

export interface RunningWebKit {
  readonly newSession: () => Promise<Session>;
  readonly close: () => Promise<void>;
}

/** Starts a screen that nobody looks at; each session on it has a driver of WebKitGTK of its own. */
export async function startWebKit({ driver, browser, screen }: WebKit): Promise<RunningWebKit> {
  // The server picks a free display and writes its number to the fourth of its files.
  const display = spawn(
    screen,
    ['-displayfd', '3', '-screen', '0', '2000x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await firstLine(display.stdio[3] as Readable);
  const environment = {
    ...process.env,
    DISPLAY: `:${number}`,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
  };
  const begin = async (): Promise<Session> => {
    const port = await freePort();
    const driving = spawn(driver, ['-p', String(port)], { env: environment, stdio: 'ignore' });
    const address = `http://127.0.0.1:${port}`;
    try {
      await driverReady(address);
      const session = await newSession(address, {
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      });
      return {
        ...session,
        end: async () => {
          await session.end().finally(() => endProcess(driving));
        },
      };
    } catch (error) {
      await endProcess(driving);
      throw error;
    }
  };
  return {
    // Now and then the browser does not find its driver, and both wait for each other for ever.
    newSession: () => begin().catch(begin),
    close: () => endProcess(display),
  };
}

async function firstLine(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.includes('\n')) return text.trim();
  }
  throw new Error('The screen for WebKitGTK does not start.');
}
