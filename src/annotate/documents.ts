import type { Paragraph } from './paragraphs.ts';
import { firstFrom } from './ranges.ts';
import type { Report } from './reports.ts';

/** "the email", "her letter": what is written, and has been spoken of. */
const document =
  /^(?:the|this|that|his|her|their)\s+(?:\p{L}+\s+)?(statement|message|letter|reply|response|note|tweet|post|e-?mail|memo|declaration)$/iu;

/**
 * The reports of a paragraph, in order, where one that names only what is written has the source of the one
 * that says who wrote it: "In an email, Jane Doe told them it was over. “I am sorry,” the email says."
 */
export function byTheirAuthors(
  reports: readonly Report[],
  { text, sentences }: Paragraph,
): readonly Report[] {
  const seen: Report[] = [];
  for (const report of reports) {
    const { source, cue } = report;
    const [, noun] =
      document.exec(source === null ? '' : text.slice(source.start, source.end)) ?? [];
    const last = seen.at(-1);
    const place = last?.cue?.start ?? last?.source?.start;
    const sentence =
      place === undefined ? undefined : sentences[Math.max(0, firstFrom(sentences, place + 1) - 1)];
    const isIntroduced =
      noun !== undefined &&
      sentence !== undefined &&
      cue !== null &&
      cue.start >= sentence.end &&
      introduces(text.slice(sentence.start, sentence.end), noun);
    seen.push(isIntroduced && last !== undefined ? { ...report, source: last.source } : report);
  }
  return seen;
}

/** "In a letter to the board," "wrote in an email sent on Monday": what it is said in. */
function introduces(sentence: string, noun: string): boolean {
  return new RegExp(
    String.raw`\b[Ii]n (?:an?|the|his|her|their) (?:[\p{L}-]+ ){0,3}${noun}\b`,
    'u',
  ).test(sentence);
}
