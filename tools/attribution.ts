import type { Article, Quote } from '../src/model/article.ts';
import { peopleById } from '../src/model/article.ts';

/** Whose words a quote is: a name, the article's words for somebody unnamed, or that there are none. */
export function attributedTo(article: Article, { speaker, source }: Quote): string {
  const name = peopleById(article).get(speaker ?? '')?.name;
  return name ?? source?.text ?? 'Unattributed';
}
