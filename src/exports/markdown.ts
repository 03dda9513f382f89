import type { Article } from '../model/article.ts';
export function toMarkdown(article: Article, address: string | null): string {
  return article.headline + (address ?? '');
}
