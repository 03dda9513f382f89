import { readJson } from '../model/read-json.ts';
import type { Job, JsonJob, Word } from './job.ts';
import { doJob } from './job.ts';

/** A worker does jobs, and tells of each. Whoever wants it to stop ends the worker. */
addEventListener('message', ({ data }: MessageEvent<Job | JsonJob>) => {
  const { id } = data;
  if (data.kind === 'json') {
    say({ id, read: readJson(data.text) });
    return;
  }
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
