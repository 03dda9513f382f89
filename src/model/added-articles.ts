import type { OwnArticle } from './own-article.ts';
import { parseOwn } from './own-article.ts';

/**
 * Articles as they are added to a library; `here` is what it has under the id of each, if anything.
 * One that is there already as another, corrected since perhaps, or that comes a second time as
 * another, gets an id of its own and stands beside it. One that comes twice as it is comes once.
 */
export function addedBeside(
  given: readonly OwnArticle[],
  here: readonly unknown[],
  newId: () => string,
): readonly OwnArticle[] {
  const seen = new Map<string, OwnArticle>();
  return given.flatMap((one, at): readonly OwnArticle[] => {
    const twin = seen.get(one.id);
    if (twin === undefined) seen.set(one.id, one);
    else if (!isOther(twin, one)) return [];
    return [isOther(twin ?? here[at], one) ? renewed(one, newId()) : one];
  });
}

/** Whether what is stored is another article than this one, or is damaged. */
function isOther(stored: unknown, { article, history }: OwnArticle): boolean {
  if (stored === undefined) return false;
  const parsed = parseOwn(stored);
  if (!parsed.ok) return true;
  const { own } = parsed;
  return JSON.stringify([own.article, own.history]) !== JSON.stringify([article, history]);
}

function renewed(own: OwnArticle, id: string): OwnArticle {
  return { ...own, id, article: { ...own.article, id } };
}
