import type { Article } from '../model/article.ts';
export function toHtml(article: Article, address: string | null): string {
  return article.headline + (address ?? '');
}
