import type { Job, Word } from './job.ts';
import { doJob } from './job.ts';

/** A worker does one job after the other, and tells of each. Whoever wants it to stop ends the worker. */
addEventListener('message', ({ data }: MessageEvent<Job>) => {
  const { id } = data;
  try {
    const article = doJob(data, (done) => {
      say({ id, done });
    });
    say({ id, article });
  } catch (error) {
    say({ id, failed: error instanceof Error ? error.message : String(error) });
    throw error;
  }
});

function say(word: Word): void {
  postMessage(word);
}
