import type { Job, Word } from './job.ts';
import { doJob } from './job.ts';

/** A worker does jobs, and tells of each. Whoever wants it to stop ends the worker. */
addEventListener('message', ({ data }: MessageEvent<Job>) => {
  const { id } = data;
  doJob(data, (done) => {
    say({ id, done });
  }).then(
    (article) => {
      say({ id, article });
    },
    (error: unknown) => {
      say({ id, failed: error instanceof Error ? error.message : String(error) });
    },
  );
});

function say(word: Word): void {
  postMessage(word);
}
