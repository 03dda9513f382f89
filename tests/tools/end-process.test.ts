import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { endProcess } from '../../tools/end-process.ts';

const running = (script: string) =>
  spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });

describe('ending a process', () => {
  test('waits until it is gone', async () => {
    const child = running('console.log("here"); setInterval(() => {}, 1000)');
    await once(child.stdout, 'data');
    await endProcess(child);
    expect(child.signalCode).toBe('SIGTERM');
  });

  test('does not wait for one that has ended by itself', async () => {
    const child = running('process.exit(3)');
    await once(child, 'exit');
    await endProcess(child);
    expect(child.exitCode).toBe(3);
  });

  test('does not wait for one that was killed', async () => {
    const child = running('setInterval(() => {}, 1000)');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await endProcess(child);
    expect(child.signalCode).toBe('SIGKILL');
  });
});
