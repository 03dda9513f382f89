import type { Job, Word } from './job.ts';
import { doJob } from './job.ts';

/** A worker's whole life: one job, told of as it goes. Whoever wants it to stop ends the worker. */
addEventListener('message', ({ data }: MessageEvent<Job>) => {
  try {
    const article = doJob(data, (done) => {
      say({ done });
    });
    say({ article });
  } catch (error) {
    say({ failed: error instanceof Error ? error.message : String(error) });
    throw error;
  }
});

function say(word: Word): void {
  postMessage(word);
}
