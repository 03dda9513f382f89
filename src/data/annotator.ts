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

/**
 * Something of all that is looked for, often enough that the browser compiles what looks for it: the
 * first article is then read at the pace of the second.
 */
const rehearsal: Job = {
  kind: 'text',
  id: 'rehearsal',
  text: [
    'A rehearsal',
    ...Array<string>(12).fill(
      '“We begin on 3 May 2021,” said Ada Example, the mayor. She said that it was time.',
    ),
  ].join('\n\n'),
};

let trusted: string | null = null;
/** A worker that has nothing to do. */
let spare: Worker | null = null;
let wanted = 0;

/**
 * Has a worker ready for as long as somebody may want one, until the returned function is called: a
 * new one takes longer to begin than an article takes to be read.
 */
export function keepAnnotatorReady(): () => void {
  wanted += 1;
  if (spare === null) {
    spare = newWorker();
    spare.postMessage(rehearsal);
  }
  return () => {
    wanted -= 1;
    if (wanted > 0) return;
    spare?.terminate();
    spare = null;
  };
}

function newWorker(): Worker {
  trusted ??= trustedWorker('annotator', workerUrl);
  return new Worker(trusted, { type: 'module' });
}

/** One that has done its job is ready for another, if somebody may want it. */
function rest(worker: Worker): void {
  if (wanted > 0 && spare === null) spare = worker;
  else worker.terminate();
}

/**
 * Has a worker annotate an article, so that the page stays free. Null when there is none in the
 * text; rejects when the worker cannot be fetched, or fails.
 */
export async function annotateInWorker(
  job: Job,
  { signal, tell }: Annotating,
): Promise<Article | null> {
  signal.throwIfAborted();
  const worker = spare ?? newWorker();
  spare = null;
  const settled = new AbortController();
  const options = { signal: settled.signal };
  try {
    const article = await new Promise<Article | null>((resolve, reject) => {
      const hear = ({ data }: MessageEvent<Word>) => {
        // It may have been rehearsing still.
        if (data.id !== job.id) return;
        if ('done' in data) tell(data.done);
        else if ('article' in data) resolve(data.article);
        else reject(new Error(data.failed));
      };
      const fail = () => {
        reject(new Error('The part that reads articles could not be loaded.'));
      };
      const stop = () => {
        reject(signal.reason as Error);
      };
      worker.addEventListener('message', hear, options);
      worker.addEventListener('error', fail, options);
      signal.addEventListener('abort', stop, options);
      worker.postMessage(job);
    });
    settled.abort();
    rest(worker);
    return article;
  } catch (error) {
    settled.abort();
    worker.terminate();
    throw error;
  }
}
