import type { Job, JsonJob } from './job.ts';
import { answer } from './job.ts';

/** A worker does jobs, and tells of each. Whoever wants it to stop ends the worker. */
addEventListener('message', ({ data }: MessageEvent<Job | JsonJob>) => {
  void answer(data, (word) => {
    postMessage(word);
  });
});
