/** "(Reporting by J. Doe in Larkton; Editing by M. Roe)", "Additional reporting by Jane Doe": who made the page. */
const credit =
  /^[([]?\s*(?:with\s+)?(?:(?:additional|further|extra)\s+)?(?:reporting|writing|editing|edited|compiled|translated|translation|photography|production|research)(?:\s+and\s+(?:writing|editing|photography|reporting|research))?\s+by\s+\p{Lu}/iu;

/** Longer sentences tell something. UTF-16 code units. */
const longest = 240;

/** Whether a sentence only says who wrote or edited the article, as agencies end theirs: nobody of the article. */
export function isCreditLine(sentence: string): boolean {
  if (sentence.length > longest || !credit.test(sentence)) return false;
  return (
    /^[([]/.test(sentence) || !/\b(?:was|were|is|are|has|had|have|will|said|says)\b/.test(sentence)
  );
}
