import type { Token } from './tokens.ts';
import { isCapital, tokenAt } from './tokens.ts';

/** Past the place in capitals and the dash with which agencies begin: "LARKTON, Ohio (AP) — ". */
export function pastDateline(tokens: readonly Token[]): number {
  if (!/^\p{Lu}{3,}$/u.test(tokenAt(tokens, 0).text)) return 0;
  const dash = tokens.findIndex(({ text }) => /^[-–—]$/.test(text));
  const place = tokens.slice(0, Math.max(0, dash));
  return dash <= longestDateline &&
    place.every((token) => isCapital(token) || /^(?:[,()./]|\d{1,2}|\d{4})$/.test(token.text))
    ? dash + 1
    : 0;
}

/** Tokens. */
const longestDateline = 12;
