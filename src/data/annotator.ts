import workerUrl from '../annotate/worker.ts?worker&url';
import type { Job, Word } from '../annotate/job.ts';
import type { Article } from '../model/article.ts';
import { trustedWorker } from './trusted-types.ts';

interface Annotating {
  /** Ends the work; the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** Told how much is done, from 0 to 1. */
  readonly tell: (done: number) => void;
}

let trusted: string | null = null;

/**
 * Has a worker annotate an article, so that the page stays free. Null when there is none in the
 * text; rejects when the worker cannot be fetched, or fails.
 */
export function annotateInWorker(job: Job, { signal, tell }: Annotating): Promise<Article | null> {
  signal.throwIfAborted();
  trusted ??= trustedWorker('annotator', workerUrl);
  const worker = new Worker(trusted, { type: 'module' });
  const settled = new AbortController();
  return new Promise<Article | null>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Word>) => {
      if ('done' in data) tell(data.done);
      else if ('article' in data) resolve(data.article);
      else reject(new Error(data.failed));
    };
    worker.onerror = () => {
      reject(new Error('The part that reads articles could not be loaded.'));
    };
    signal.addEventListener(
      'abort',
      () => {
        reject(signal.reason as Error);
      },
      { signal: settled.signal },
    );
    worker.postMessage(job);
  }).finally(() => {
    settled.abort();
    worker.terminate();
  });
}
