import type { Article } from '../model/article.ts';
import { parseArticle } from '../model/parse-article.ts';
import type { JsonRead } from '../model/read-json.ts';
import { readJson } from '../model/read-json.ts';
import { annotate } from './annotate.ts';
import type { Draft } from './drafts/draft.ts';
import { draftFromText } from './drafts/from-text.ts';

/** A file that is to be read as JSON: work that would hold up a page as long as any. */
export interface JsonJob {
  readonly kind: 'json';
  readonly text: string;
  readonly id: string;
}

/** What is to be annotated, and the id that the article gets. */
export type Job =
  | { readonly kind: 'text' | 'markdown'; readonly text: string; readonly id: string }
  | { readonly kind: 'draft'; readonly draft: Draft; readonly id: string };

/** What a worker says of the job with this id: how much is done, from 0 to 1; at last what came of it. */
export type Word = { readonly id: string } & (
  | { readonly done: number }
  | { readonly article: Article | null }
  | { readonly read: JsonRead }
  | { readonly failed: string }
);

/** Does a job, and says how far it is and at last what came of it, or why nothing did. */
export async function answer(job: Job | JsonJob, say: (word: Word) => void): Promise<void> {
  const { id } = job;
  try {
    if (job.kind === 'json') say({ id, read: readJson(job.text) });
    else {
      const tell = (done: number) => {
        say({ id, done });
      };
      say({ id, article: await articleOf(job, tell) });
    }
  } catch (error) {
    say({ id, failed: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * The article of a job; null when there is none in the text. It has been checked, so that the page
 * need not. Rejects when the engine has made what is no article.
 */
async function articleOf(job: Job, tell: (done: number) => void): Promise<Article | null> {
  const draft = await draftOf(job);
  if (draft === null || draft.blocks.length === 0) return null;
  const parsed = parseArticle(annotate(draft, job.id, tell));
  if (parsed.ok) return parsed.article;
  throw new Error(`The article was read wrongly: ${JSON.stringify(parsed.issues)}`);
}

/** What reads Markdown weighs more than all the rest, and is fetched when there is some. */
async function draftOf(job: Job): Promise<Draft | null> {
  switch (job.kind) {
    case 'draft':
      return job.draft;
    case 'markdown':
      return (await import('./drafts/from-markdown.ts')).draftFromMarkdown(job.text);
    case 'text':
      return draftFromText(job.text);
  }
}
