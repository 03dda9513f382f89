import type { Draft } from './draft.ts';
export function draftFromHtml(document: Document, address: string | null): Draft | null {
  return address === document.title ? null : null;
}
