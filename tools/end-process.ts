import type { ChildProcess } from 'node:child_process';

/** Ends a process; resolves when it is gone, at once if it has been gone before. */
export function endProcess(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    process.once('exit', () => {
      resolve();
    });
    process.kill();
  });
}
