/** What somebody writes, or signs, or has read out, each with the nouns by which news calls the same. */
const families = [
  'report review study assessment audit analysis dossier document findings',
  'letter note memo memorandum email e-mail message circular',
  'statement release reply response announcement declaration notice bulletin advisory message',
  'ruling judgment judgement verdict decision',
  'post tweet caption message comment',
  'submission petition affidavit filing complaint lawsuit suit testimony',
].map((nouns) => nouns.split(' '));

/** With those, what is called by no other noun. */
const writings = new Set([
  ...families.flat(),
  ...'speech article essay column blog op-ed diary manifesto memoir paper survey'.split(' '),
]);

/** Whether a noun is for something written: "memo", "judgment". */
export function isWriting(low: string): boolean {
  return writings.has(low);
}

/** The nouns by which what this one names may be called, itself first: a review is "the report". */
export function sameWriting(low: string): readonly string[] {
  return [...new Set([low, ...families.filter((nouns) => nouns.includes(low)).flat()])];
}

/** What somebody does with what they have written: not "received a letter". */
export const issues =
  /^(?:published|issued|released|sent|wrote|posted|signed|circulated|filed|submitted|delivered|drafted|unveiled|launched|penned|written|publishes|issues|releases|sends|writes|posts|files|submits)$/;
