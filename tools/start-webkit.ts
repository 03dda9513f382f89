import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import type { WebKit } from './browser.ts';
import type { Session } from './web-driver.ts';
import { driverReady, newSession } from './web-driver.ts';

export interface RunningWebKit {
  readonly newSession: () => Promise<Session>;
  readonly close: () => Promise<void>;
}

/** Starts WebKitGTK's driver on a screen that nobody looks at. */
export async function startWebKit({ driver, browser, screen }: WebKit): Promise<RunningWebKit> {
  // The server picks a free display and writes its number to the fourth of its files.
  const display = spawn(
    screen,
    ['-displayfd', '3', '-screen', '0', '2000x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await firstLine(display.stdio[3] as Readable);
  const port = await freePort();
  const driving = spawn(driver, ['-p', String(port)], {
    env: { ...process.env, DISPLAY: `:${number}`, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  await driverReady(address);
  return {
    newSession: () =>
      newSession(address, {
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      }),
    close: async () => {
      await end(driving);
      await end(display);
    },
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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

function end(process: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    process.once('exit', () => {
      resolve();
    });
    process.kill();
  });
}
