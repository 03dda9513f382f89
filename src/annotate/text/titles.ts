/** A title as it is when written out, so that "Coun", "Cllr" and "Councillor" are one. */
export function wholeTitle(low: string): string {
  const short = low.replace(/\.$/, '');
  return wholeTitles.get(short) ?? short;
}

const wholeTitles: ReadonlyMap<string, string> = new Map(
  `coun:councillor cllr:councillor councilor:councillor doctor:dr professor:prof senator:sen
  representative:rep governor:gov sergeant:sgt captain:capt lieutenant:lt colonel:col general:gen
  inspector:insp superintendent:supt reverend:rev detective:det`
    .split(/\s+/)
    .map((pair) => {
      const [written = '', meant = ''] = pair.split(':');
      return [written, meant] as const;
    }),
);

/** What a "lord" holds, and what is "private": with the capital of a name, and no name. */
const noNames =
  /^lord (?:advocate|chancellor|mayor|president|lieutenant|justice|speaker|provost|chamberlain|commissioner)$|^private (?:property|eye|equity|road|land|members?|party|beach|parking|bank|sector|school|lives)$/;

/** Whether two words are an office or a notice, for all that they look like a title and a surname: "the Lord Advocate", "Private Property". */
export function isNoName(title: string, word: string): boolean {
  return noNames.test(`${title} ${word}`.toLowerCase());
}

/** Whether a word after a name, in capitals all, says what its bearer holds: "KC", "MD", "PhD"; "Ma" and "Mep" are surnames. */
export function isPostNominal(text: string): boolean {
  return postNominals.has(text);
}

const postNominals: ReadonlySet<string> = new Set(
  `KC QC SC AO OAM JP MP MSP MEP MLA MLC MNA MPP TD OBE CBE MBE DBE KBE PhD DPhil MD DO MBBS MBChB BSc
  MSc MPH MBA RN JD DVM DDS PharmD FRS FBA FRCP FRCS`.split(/\s+/),
);
