import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Article } from '../../src/model/article.ts';
import { parseArticle } from '../../src/model/parse-article.ts';

/** What is said: its kind, who says it ("–" for nobody named), and its words, pieces parted by " … ". */
type Said = readonly [kind: 'direct' | 'partial' | 'indirect', who: string, words: string];

/** A passage for each phenomenon; paragraphs are parted by a blank line. */
const passages: readonly (readonly [phenomenon: string, passage: string, said: readonly Said[]])[] =
  [
    // Where the reporting clause stands
    [
      'the clause after the quotation',
      '“The bridge will open in spring,” Martha Ellison said.',
      [['direct', 'Martha Ellison', 'The bridge will open in spring,']],
    ],
    [
      'the clause before, with a comma',
      'Martha Ellison said, “The bridge will open in spring.”',
      [['direct', 'Martha Ellison', 'The bridge will open in spring.']],
    ],
    [
      'the clause before, with a colon',
      'Martha Ellison warned: “Nobody has checked the cables yet.”',
      [['direct', 'Martha Ellison', 'Nobody has checked the cables yet.']],
    ],
    [
      'inverted, the verb before its subject',
      '“The bridge will open in spring,” said Martha Ellison.',
      [['direct', 'Martha Ellison', 'The bridge will open in spring,']],
    ],
    [
      'the clause in the middle: one quotation of two pieces',
      '“The bridge is safe,” Martha Ellison said. “We checked every cable twice.”',
      [['direct', 'Martha Ellison', 'The bridge is safe, … We checked every cable twice.']],
    ],
    [
      'the clause in the middle of a sentence',
      '“The bridge,” said Martha Ellison, “has never been safer than it is today.”',
      [['direct', 'Martha Ellison', 'The bridge, … has never been safer than it is today.']],
    ],
    [
      'a question, and the clause after it',
      '“Who will pay for the bridge?” asked Martha Ellison.',
      [['direct', 'Martha Ellison', 'Who will pay for the bridge?']],
    ],
    [
      'an apposition between subject and verb',
      '“The bridge is safe,” Martha Ellison, the chief engineer, told the council.',
      [['direct', 'Martha Ellison', 'The bridge is safe,']],
    ],
    [
      'a relative clause between subject and verb',
      'Martha Ellison, who designed the bridge, said: “It has passed every test we know.”',
      [['direct', 'Martha Ellison', 'It has passed every test we know.']],
    ],
    [
      'an adverb between subject and verb',
      '“The bridge is safe,” Martha Ellison later added.',
      [['direct', 'Martha Ellison', 'The bridge is safe,']],
    ],
    [
      'words after the verb',
      '“The bridge is safe,” Martha Ellison told reporters on Monday.',
      [['direct', 'Martha Ellison', 'The bridge is safe,']],
    ],
    [
      'the present tense',
      '“The bridge is safe,” says Martha Ellison.',
      [['direct', 'Martha Ellison', 'The bridge is safe,']],
    ],
    // Marks
    [
      'straight double marks',
      '"The bridge is safe," Martha Ellison said.',
      [['direct', 'Martha Ellison', 'The bridge is safe,']],
    ],
    [
      'single curly marks',
      '‘The bridge is safe,’ Martha Ellison said.',
      [['direct', 'Martha Ellison', 'The bridge is safe,']],
    ],
    [
      'single straight marks',
      "'The bridge is safe,' Martha Ellison said.",
      [['direct', 'Martha Ellison', 'The bridge is safe,']],
    ],
    [
      'guillemets',
      '«The bridge is safe», Martha Ellison said.',
      [['direct', 'Martha Ellison', 'The bridge is safe']],
    ],
    [
      'a quotation within a quotation is part of it',
      '“He told me ‘never again’ and left the room,” Martha Ellison said.',
      [['direct', 'Martha Ellison', 'He told me ‘never again’ and left the room,']],
    ],
    [
      'apostrophes are no marks',
      'The engineers’ report didn’t mention the bridge’s cables, and the council’s chair wasn’t there.',
      [],
    ],
    [
      'straight apostrophes are no marks',
      "The engineers' report didn't mention the bridge's cables, and the council's chair wasn't there.",
      [],
    ],
    [
      'an apostrophe in single marks',
      '‘It’s safe and we’ve checked it,’ Martha Ellison said.',
      [['direct', 'Martha Ellison', 'It’s safe and we’ve checked it,']],
    ],
    [
      'the comma outside the marks',
      '"The bridge is safe", said Martha Ellison.',
      [['direct', 'Martha Ellison', 'The bridge is safe']],
    ],
    // Paragraphs
    [
      'a quotation that goes on in the next paragraph, opened anew',
      '“The bridge is safe,” Martha Ellison said. “We checked every cable.\n\n“Nobody needs to worry about it.”',
      [
        ['direct', 'Martha Ellison', 'The bridge is safe, … We checked every cable.'],
        ['direct', 'Martha Ellison', 'Nobody needs to worry about it.'],
      ],
    ],
    [
      'a paragraph that is one quotation goes on with whoever spoke',
      '“The bridge is safe,” Martha Ellison said.\n\n“We have checked every cable of it twice.”',
      [
        ['direct', 'Martha Ellison', 'The bridge is safe,'],
        ['direct', 'Martha Ellison', 'We have checked every cable of it twice.'],
      ],
    ],
    [
      'a quotation of nobody, after a paragraph without one',
      'The council met in the old hall.\n\n“We have checked every cable of it twice.”',
      [['direct', '–', 'We have checked every cable of it twice.']],
    ],
    // Fragments
    [
      'a fragment in the reporter’s sentence, within a report',
      'Martha Ellison said the bridge was “as safe as any house”.',
      [
        ['indirect', 'Martha Ellison', 'the bridge was “as safe as any house”'],
        ['partial', 'Martha Ellison', 'as safe as any house'],
      ],
    ],
    [
      'what somebody calls a thing',
      'Martha Ellison called the plan “reckless”.',
      [['partial', 'Martha Ellison', 'reckless']],
    ],
    [
      'what somebody describes a thing as',
      'Martha Ellison described the plan as “a gift to the lawyers”.',
      [['partial', 'Martha Ellison', 'a gift to the lawyers']],
    ],
    ['scare quotes', 'The “experts” met in the old hall.', []],
    ['a title of a work', 'The film “Night of the Cranes” won three awards.', []],
    ['a word merely mentioned', 'The word “bridge” is older than the thing.', []],
    ['a name in marks', 'The ship, named “Star of the North”, sank in the harbour.', []],
    // Reported without marks
    [
      'a clause after “that”',
      'Martha Ellison said that the bridge would open in spring.',
      [['indirect', 'Martha Ellison', 'the bridge would open in spring']],
    ],
    [
      'a clause without “that”',
      'Martha Ellison said the bridge would open in spring.',
      [['indirect', 'Martha Ellison', 'the bridge would open in spring']],
    ],
    [
      'after whom it was told',
      'Martha Ellison told the council that the bridge would open in spring.',
      [['indirect', 'Martha Ellison', 'the bridge would open in spring']],
    ],
    [
      'after where it was said',
      'Martha Ellison said in a statement that the bridge would open in spring.',
      [['indirect', 'Martha Ellison', 'the bridge would open in spring']],
    ],
    [
      'the clause at the end',
      'The bridge would open in spring, Martha Ellison said.',
      [['indirect', 'Martha Ellison', 'The bridge would open in spring']],
    ],
    [
      'according to, before',
      'According to Martha Ellison, the bridge will open in spring.',
      [['indirect', 'Martha Ellison', 'the bridge will open in spring']],
    ],
    [
      'according to, after',
      'The bridge will open in spring, according to Martha Ellison.',
      [['indirect', 'Martha Ellison', 'The bridge will open in spring']],
    ],
    [
      'a participle takes the subject of its sentence',
      'Martha Ellison rejected the plan, saying that it would cost too much.',
      [['indirect', 'Martha Ellison', 'it would cost too much']],
    ],
    [
      'what is announced need not be a clause',
      'Martha Ellison announced the opening of the bridge.',
      [['indirect', 'Martha Ellison', 'the opening of the bridge']],
    ],
    [
      'a main clause of the reporter’s ends it',
      'Martha Ellison said the bridge would open in spring, but the council has its doubts.',
      [['indirect', 'Martha Ellison', 'the bridge would open in spring']],
    ],
    ['what was not said', 'Martha Ellison has not said when the bridge will open.', []],
    ['what is yet to be said', 'Martha Ellison refused to say when the bridge will open.', []],
    ['what is believed is not said', 'Martha Ellison believes the bridge will open in spring.', []],
    // Who speaks
    [
      'a surname alone',
      'Martha Ellison met the council. “The bridge is safe,” Ellison said.',
      [['direct', 'Martha Ellison', 'The bridge is safe,']],
    ],
    [
      'a surname with a title',
      'Martha Ellison met the council. “The bridge is safe,” Dr. Ellison said.',
      [['direct', 'Martha Ellison', 'The bridge is safe,']],
    ],
    [
      'a pronoun, one person',
      'Martha Ellison met the council. “The bridge is safe,” she said.',
      [['direct', 'Martha Ellison', 'The bridge is safe,']],
    ],
    [
      'a pronoun takes who fits it, not who is nearest',
      'Martha Ellison met Robert Crane in the hall. “The bridge is safe,” she said.',
      [['direct', 'Martha Ellison', 'The bridge is safe,']],
    ],
    [
      'a description: the office of somebody named',
      'Mayor Robert Crane met the council. “The bridge is safe,” the mayor said.',
      [['direct', 'Robert Crane', 'The bridge is safe,']],
    ],
    [
      'an unnamed source stays so',
      'Robert Crane met the council. “The bridge is safe,” an official said.',
      [['direct', '–', 'The bridge is safe,']],
    ],
    [
      'many are nobody',
      '“The bridge is safe,” officials said.',
      [['direct', '–', 'The bridge is safe,']],
    ],
    [
      '“they” is nobody',
      'Martha Ellison and Robert Crane met. “The bridge is safe,” they said.',
      [['direct', '–', 'The bridge is safe,']],
    ],
    [
      'a body that speaks',
      'The Harbour Authority said the bridge would open in spring.',
      [['indirect', 'Harbour Authority', 'the bridge would open in spring']],
    ],
    [
      'the office before the name',
      '“The bridge is safe,” said Transport Minister Robert Crane.',
      [['direct', 'Robert Crane', 'The bridge is safe,']],
    ],
    [
      'the office before the name, with what it is of',
      '“The bridge is safe,” said Minister of Transport Robert Crane.',
      [['direct', 'Robert Crane', 'The bridge is safe,']],
    ],
    [
      'the role, then the name between commas',
      'According to the team’s coach, Robert Crane, the season is lost.',
      [['indirect', 'Robert Crane', 'the season is lost']],
    ],
    [
      'two speakers, each with their own',
      '“The bridge is safe,” Martha Ellison said. “It is not,” Robert Crane replied.',
      [
        ['direct', 'Martha Ellison', 'The bridge is safe,'],
        ['direct', 'Robert Crane', 'It is not,'],
      ],
    ],
    [
      'the owner of what speaks does not speak',
      '“The bridge is safe,” said a spokesman for Robert Crane’s office.',
      [['direct', '–', 'The bridge is safe,']],
    ],
    [
      'a name with a particle',
      '“The bridge is safe,” said Ursula von der Leyen.',
      [['direct', 'Ursula von der Leyen', 'The bridge is safe,']],
    ],
    [
      'a name with a prefix',
      '“The bridge is safe,” said General Suleiman al-Amr.',
      [['direct', 'Suleiman al-Amr', 'The bridge is safe,']],
    ],
    [
      'a name with an initial',
      '“The bridge is safe,” said John F. Kennedy.',
      [['direct', 'John F. Kennedy', 'The bridge is safe,']],
    ],
    [
      'a name spelt wrongly once is the same person',
      'Marta Ellison met the council. Martha Ellison said the bridge was safe. “It is,” Martha Ellison added.',
      [
        ['indirect', 'Martha Ellison', 'the bridge was safe'],
        ['direct', 'Martha Ellison', 'It is,'],
      ],
    ],
    // Sentences
    [
      'an abbreviation ends no sentence',
      '“The bridge is safe,” Gen. Robert Crane said in the U.S. Senate on Jan. 6.',
      [['direct', 'Robert Crane', 'The bridge is safe,']],
    ],
    [
      'an insertion in brackets stays',
      '“It is in [the city’s] interest to wait,” Martha Ellison said.',
      [['direct', 'Martha Ellison', 'It is in [the city’s] interest to wait,']],
    ],
  ];

function articleOf(passage: string): Article {
  const blocks = passage
    .split('\n\n')
    .map((text, at) => ({ id: `p${at + 1}`, type: 'paragraph' as const, text }));
  return annotate(
    { headline: 'The bridge', lang: 'en', published: '2020-02-12', source: {}, blocks },
    'bridge',
  );
}

function saidIn({ quotes, people }: Article): readonly Said[] {
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? '–';
  return quotes.map(({ kind, speaker, at }) => [
    kind,
    nameOf(speaker),
    at.map(({ text }) => text).join(' … '),
  ]);
}

describe('what is said, and by whom', () => {
  test.each(passages)('%s', (_phenomenon, passage, said) => {
    const article = articleOf(passage);
    expect(saidIn(article)).toEqual(said);
    expect(parseArticle(article)).toMatchObject({ ok: true });
    for (const { by, confidence } of article.quotes) {
      expect(by).toBe('engine');
      expect(confidence).toBeGreaterThan(0);
    }
  });
});
