import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { engineVersion } from '../annotate/engine-version.ts';
import { annotateInWorker } from '../data/annotator.ts';
import { change } from '../data/library.ts';
import type { OwnArticle } from '../model/own-article.ts';

/**
 * A newer engine reads the same words anew, and what the reader has put right stays. Where it cannot
 * be fetched, or fails, the article stays as it is until the next time.
 */
export function useRenewal({ id, article, engine }: OwnArticle): void {
  const client = useQueryClient();
  const renew = useEffectEvent(async (signal: AbortSignal) => {
    if (engine === null || engine >= engineVersion) return;
    const job = { kind: 'draft', draft: article, id } as const;
    const read = await annotateInWorker(job, { signal, tell: () => undefined });
    if (read === null) throw new Error('No article was found in it.');
    await change(client, id, (own) => ({ ...own, article: read, engine: engineVersion }));
  });
  useEffect(() => {
    const controller = new AbortController();
    renew(controller.signal).catch((error: unknown) => {
      if (!controller.signal.aborted) console.info('The article is not read anew:', error);
    });
    return () => {
      controller.abort();
    };
  }, []);
}
