/** Without NULs and halves of pairs, which cannot be shown, nor written into a page; trimmed. */
export function wellFormed(text: string): string {
  return text.replaceAll(/[\0\ud800-\udfff]/gu, '').trim();
}
