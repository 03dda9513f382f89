import workerUrl from '../annotate/worker.ts?worker&url';
import type { Job, JsonJob, Word } from '../annotate/job.ts';
import type { Article } from '../model/article.ts';
import type { JsonRead } from '../model/read-json.ts';
import { uuid } from './uuid.ts';
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
    ...Array<readonly string[]>(8)
      .fill([
        '“We begin on 3 May 2021,” said Ada Example, the mayor. She said that it was time.',
        'Mr Ben Sample, 34, a baker whose sister Cleo lives there, told reporters on Monday he was “very glad”. “It was late last year,” he added. “We waited.”',
        'According to the Example Company, which made it in 2019, the firm will pay by the end of June; its spokeswoman denied that it had failed, saying the ministry knew.',
        'In a letter last week the union called it “a start”. It asked whether others, including Sample, would come. “Nobody knows,” the letter read.',
      ])
      .flat(),
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
export async function annotateInWorker(job: Job, annotating: Annotating): Promise<Article | null> {
  const word = await answerTo(job, annotating);
  return 'article' in word ? word.article : null;
}

/** Has a worker read a file's text as JSON. Rejects as `annotateInWorker` does. */
export async function readJsonInWorker(text: string, annotating: Annotating): Promise<JsonRead> {
  const word = await answerTo({ kind: 'json', text, id: uuid() }, annotating);
  return 'read' in word ? word.read : { kind: 'none' };
}

/** What a worker says at last, when it has not failed. */
type Answer = Exclude<Word, { readonly done: number } | { readonly failed: string }>;

async function answerTo(job: Job | JsonJob, { signal, tell }: Annotating): Promise<Answer> {
  signal.throwIfAborted();
  const worker = spare ?? newWorker();
  spare = null;
  const settled = new AbortController();
  const options = { signal: settled.signal };
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const hear = ({ data }: MessageEvent<Word>) => {
        // It may have been rehearsing still.
        if (data.id !== job.id) return;
        if ('done' in data) tell(data.done);
        else if ('failed' in data) reject(new Error(data.failed));
        else resolve(data);
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
    return answer;
  } catch (error) {
    settled.abort();
    worker.terminate();
    throw error;
  }
}
