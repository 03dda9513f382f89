import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Article } from '../../src/model/article.ts';
import { parseArticle } from '../../src/model/parse-article.ts';

/** What is said: its kind, who says it ("–" for nobody named), and its words, pieces parted by " … ". */
type Said = readonly [kind: 'direct' | 'partial' | 'indirect', who: string, words: string];

type Passage = readonly [phenomenon: string, passage: string, said: readonly Said[]];

/** A passage for each phenomenon; paragraphs are parted by a blank line. */
const passages: readonly Passage[] = [
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
  [
    'a sentence that ends on “no”, which is no number',
    'Martha Ellison said the answer was no. The bridge of 2015 is shut.',
    [['indirect', 'Martha Ellison', 'the answer was no']],
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
    'a paragraph that is one quotation, and takes up what was spoken of, goes on with whoever spoke',
    '“The engineers are tired,” Martha Ellison said.\n\n“They have worked on it for a year. They need a rest now.”',
    [
      ['direct', 'Martha Ellison', 'The engineers are tired,'],
      ['direct', 'Martha Ellison', 'They have worked on it for a year. They need a rest now.'],
    ],
  ],
  [
    'the same, from “we” to “we”',
    '“We trust our engineers,” Martha Ellison told reporters.\n\n“We have to let them work. We checked every cable.”',
    [
      ['direct', 'Martha Ellison', 'We trust our engineers,'],
      ['direct', 'Martha Ellison', 'We have to let them work. We checked every cable.'],
    ],
  ],
  [
    'a closed quotation does not go on by itself',
    '“The bridge is safe,” Martha Ellison said.\n\n“We have checked every cable of it twice.”',
    [
      ['direct', 'Martha Ellison', 'The bridge is safe,'],
      ['direct', '–', 'We have checked every cable of it twice.'],
    ],
  ],
  [
    'turns of an exchange are nobody’s',
    '“Open the bridge, Robert,” Martha Ellison said.\n\n“I cannot open it, Martha.”\n\n“But they want it open. They have waited for a year.”\n\n“Then let them wait.”',
    [
      ['direct', 'Martha Ellison', 'Open the bridge, Robert,'],
      ['direct', '–', 'I cannot open it, Martha.'],
      ['direct', '–', 'But they want it open. They have waited for a year.'],
      ['direct', '–', 'Then let them wait.'],
    ],
  ],
  [
    'a question asked in between is nobody’s',
    '“The bridge is safe,” Martha Ellison said.\n\n“They say it swings in the wind. Is that how it was built?”',
    [
      ['direct', 'Martha Ellison', 'The bridge is safe,'],
      ['direct', '–', 'They say it swings in the wind. Is that how it was built?'],
    ],
  ],
  [
    'somebody else who spoke may answer',
    '“The bridge is old,” Robert Crane said.\n\n“The engineers are tired,” Martha Ellison said.\n\n“They have worked on it for a year. They need a rest now.”',
    [
      ['direct', 'Robert Crane', 'The bridge is old,'],
      ['direct', 'Martha Ellison', 'The engineers are tired,'],
      ['direct', '–', 'They have worked on it for a year. They need a rest now.'],
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
  // Marks of other conventions
  [
    'low and high marks',
    '„The bridge is safe,“ Martha Ellison said.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  [
    'low marks, closed as in Polish',
    '„The bridge is safe”, Martha Ellison said.',
    [['direct', 'Martha Ellison', 'The bridge is safe']],
  ],
  [
    'spaced guillemets',
    '« The bridge is safe », Martha Ellison said.',
    [['direct', 'Martha Ellison', 'The bridge is safe']],
  ],
  [
    'guillemets that point inwards',
    '»The bridge is safe«, Martha Ellison said.',
    [['direct', 'Martha Ellison', 'The bridge is safe']],
  ],
  [
    'single guillemets',
    '‹The bridge is safe›, Martha Ellison said.',
    [['direct', 'Martha Ellison', 'The bridge is safe']],
  ],
  [
    'marks of typewriters',
    "``The bridge is safe,'' Martha Ellison said.",
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  [
    'double marks within single ones',
    '‘He told me “never again” and left,’ Martha Ellison said.',
    [['direct', 'Martha Ellison', 'He told me “never again” and left,']],
  ],
  [
    'double marks within double ones',
    '“He told me “never again” and left,” Martha Ellison said.',
    [['direct', 'Martha Ellison', 'He told me “never again” and left,']],
  ],
  [
    'decades open nothing',
    `In the '90s and the '60s it was new. "The bridge is safe," Martha Ellison said.`,
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  [
    'inches open nothing',
    'The 12" pipe broke. "The bridge is safe," Martha Ellison said.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  [
    'feet and inches',
    `She is 6' 2" tall. "The bridge is safe," Martha Ellison said.`,
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  // Quotations set apart, signed or announced
  [
    'the clause ends the paragraph before',
    'Martha Ellison said:\n\n“The bridge is safe.”',
    [['direct', 'Martha Ellison', 'The bridge is safe.']],
  ],
  [
    'a paragraph without marks, after a colon',
    'In a statement, Martha Ellison said:\n\nThe bridge is safe. We checked every cable twice.\n\nThe council met again.',
    [['direct', 'Martha Ellison', 'The bridge is safe. We checked every cable twice.']],
  ],
  [
    'paragraphs without marks, in the first person',
    'Martha Ellison issued a statement:\n\nThe bridge is safe and it will stand.\n\nWe checked every cable twice.\n\nThe council met again.',
    [
      ['direct', 'Martha Ellison', 'The bridge is safe and it will stand.'],
      ['direct', 'Martha Ellison', 'We checked every cable twice.'],
    ],
  ],
  [
    'a paragraph without marks, in the first person, after words that point ahead',
    'In a letter to the council, Martha Ellison wrote the following.\n\nWe checked every cable twice.\n\nThe council met again.',
    [['direct', 'Martha Ellison', 'We checked every cable twice.']],
  ],
  [
    'what follows words that point ahead may be the reporter’s',
    'Martha Ellison wrote as follows.\n\nThe letter reached the council on Monday and was read out twice.',
    [],
  ],
  [
    'what a statement reads',
    'The statement by Martha Ellison read:\n\nThe bridge is safe. We checked every cable.',
    [['direct', 'Martha Ellison', 'The bridge is safe. We checked every cable.']],
  ],
  ...(
    [
      ['had this to say', 'Martha Ellison had this to say about the delay:'],
      ['put it this way', 'Martha Ellison put it this way:'],
      ['the following account', 'Martha Ellison gave the following account of the night.'],
      ['was clear', 'Martha Ellison was clear about the reasons:'],
      ['announced', 'On her website, Martha Ellison announced:'],
      ['according to', 'According to Martha Ellison:'],
    ] as const
  ).map(([name, words]): Passage => [
    `a paragraph without marks, in the first person, handed over by “${name}”`,
    `${words}\n\nWe checked every cable twice, and my team is proud.\n\nThe council met again.`,
    [['direct', 'Martha Ellison', 'We checked every cable twice, and my team is proud.']],
  ]),
  [
    'a paragraph without marks, in the first person, after what is added',
    'Martha Ellison said that the wait was over and added:\n\nWe checked every cable twice.',
    [
      ['indirect', 'Martha Ellison', 'the wait was over'],
      ['direct', 'Martha Ellison', 'We checked every cable twice.'],
    ],
  ],
  ...(
    [
      ['wrote a letter', 'Martha Ellison wrote a letter to the council on Monday.'],
      ['replied', 'Martha Ellison replied by e-mail.'],
      ['posted', 'The bridge was shut again. Martha Ellison posted a message on the site.'],
    ] as const
  ).map(([name, words]): Passage => [
    `a paragraph without marks, in the first person, after a full stop and “${name}”`,
    `${words}\n\nWe checked every cable twice, and my team is proud.\n\nThe council met again.`,
    [['direct', 'Martha Ellison', 'We checked every cable twice, and my team is proud.']],
  ]),
  [
    'a paragraph between two in the first person, after a full stop',
    'Martha Ellison published a statement on Monday.\n\nI am sorry for the delay.\n\nThe cables were late by a year.\n\nWe checked every one of them twice.\n\nThe council met again.',
    [
      ['direct', 'Martha Ellison', 'I am sorry for the delay.'],
      ['direct', 'Martha Ellison', 'The cables were late by a year.'],
      ['direct', 'Martha Ellison', 'We checked every one of them twice.'],
    ],
  ],
  [
    'a reporter who speaks of themselves anywhere may do so after a full stop',
    'Martha Ellison replied on Monday.\n\nWe checked every cable twice, and my team is proud.\n\nThe council met again.\n\nI walked home by the bridge.',
    [],
  ],
  [
    'who speaks of themselves and says who told them is the reporter',
    'Martha Ellison wrote a letter to the council on Monday.\n\nI went to see her, and John Pike said that the bridge was safe.',
    [['indirect', 'John Pike', 'the bridge was safe']],
  ],
  [
    'after a clause that tells what was said, or tells of nothing said, nobody is heard',
    'Martha Ellison said on Monday that the bridge was safe.\n\nWe checked every cable twice.\n\nMartha Ellison went home.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'what is handed over may be somebody else’s',
    'Martha Ellison received this letter from a resident:\n\nWe checked every cable twice, and my team is proud.',
    [],
  ],
  [
    'what is announced may be a list',
    'Martha Ellison announced:\n\nNew cables for the bridge and a new road to Larkton.',
    [],
  ],
  [
    'a list is not said',
    'Martha Ellison named the victims of the fire:\n\nJames Roe and Susan Poe lived near the bridge.',
    [],
  ],
  [
    'without marks, after a colon in the sentence',
    'Martha Ellison said in a statement: The bridge is safe.',
    [['indirect', 'Martha Ellison', 'The bridge is safe']],
  ],
  [
    'a verdict in the next sentence',
    '“The bridge is safe.” That was the verdict of Martha Ellison.',
    [['direct', 'Martha Ellison', 'The bridge is safe.']],
  ],
  [
    'so said',
    '“The bridge is safe.” So said Martha Ellison.',
    [['direct', 'Martha Ellison', 'The bridge is safe.']],
  ],
  [
    'signed after a dash',
    '“The bridge is safe.” – Martha Ellison, mayor of Larkton',
    [['direct', 'Martha Ellison', 'The bridge is safe.']],
  ],
  [
    'signed in the next paragraph',
    '“The bridge is safe”\n\n— Martha Ellison',
    [['direct', 'Martha Ellison', 'The bridge is safe']],
  ],
  [
    'the form of interviews',
    'Martha Ellison: “The bridge is safe.”',
    [['direct', 'Martha Ellison', 'The bridge is safe.']],
  ],
  [
    'a label that is nobody',
    'Update: “The bridge is safe.”',
    [['direct', '–', 'The bridge is safe.']],
  ],
  // Cut sentences
  [
    'an insertion begins it',
    '“[The bridge] is safe and it will stand,” Martha Ellison said.',
    [['direct', 'Martha Ellison', '[The bridge] is safe and it will stand,']],
  ],
  [
    'a letter changed begins it',
    'Martha Ellison said “[t]he bridge is safe and it will stand.”',
    [['direct', 'Martha Ellison', '[t]he bridge is safe and it will stand.']],
  ],
  [
    'dots begin it',
    '“... we checked every cable of it,” Martha Ellison said.',
    [['direct', 'Martha Ellison', '... we checked every cable of it,']],
  ],
  [
    'a whole sentence in lower case',
    'Martha Ellison said “the bridge is safe and it will stand”.',
    [['direct', 'Martha Ellison', 'the bridge is safe and it will stand']],
  ],
  [
    'a whole sentence after “that”',
    'Martha Ellison said that “we checked every cable of it.”',
    [['direct', 'Martha Ellison', 'we checked every cable of it.']],
  ],
  [
    'a fragment after “that”',
    'Martha Ellison said that “safe as houses” was no measure.',
    [
      ['indirect', 'Martha Ellison', '“safe as houses” was no measure'],
      ['partial', 'Martha Ellison', 'safe as houses'],
    ],
  ],
  // Whom it is told
  [
    'a name between verb and clause',
    'Martha Ellison told Robert Crane that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  ['told about something', 'Martha Ellison told Robert Crane about the plan.', []],
  [
    'told to somebody of a paper',
    '“The bridge is safe,” Martha Ellison told the Post’s Robert Crane.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  // What else reports
  [
    'praise',
    'Martha Ellison praised the “courage” of the crew.',
    [['partial', 'Martha Ellison', 'courage']],
  ],
  [
    'what is expressed',
    'Martha Ellison expressed “deep concern” about the bridge.',
    [['partial', 'Martha Ellison', 'deep concern']],
  ],
  ['a thing that is called so', 'Martha Ellison opened a bridge called “the long one”.', []],
  [
    'what somebody called it',
    'The council met after what Martha Ellison called “a dark day”.',
    [['partial', 'Martha Ellison', 'a dark day']],
  ],
  [
    'two verbs, one subject',
    'Martha Ellison said it was safe, and added that it would stand.',
    [
      ['indirect', 'Martha Ellison', 'it was safe'],
      ['indirect', 'Martha Ellison', 'it would stand'],
    ],
  ],
  [
    'two verbs without a comma',
    'Martha Ellison said it was safe and added that it would stand.',
    [
      ['indirect', 'Martha Ellison', 'it was safe'],
      ['indirect', 'Martha Ellison', 'it would stand'],
    ],
  ],
  [
    'an aside before “that”',
    'Martha Ellison said, in a letter to the council, that it was safe.',
    [['indirect', 'Martha Ellison', 'it was safe']],
  ],
  [
    'what is admitted',
    'Martha Ellison admitted to having closed the bridge.',
    [['indirect', 'Martha Ellison', 'having closed the bridge']],
  ],
  [
    'a wish after “that”',
    'Martha Ellison demanded that the bridge be closed.',
    [['indirect', 'Martha Ellison', 'the bridge be closed']],
  ],
  ['a demand for a thing is none', 'Martha Ellison proposed a new bridge.', []],
  [
    'an adjective that looks like a verb',
    'The alleged victim said the bridge was safe.',
    [['indirect', '–', 'the bridge was safe']],
  ],
  // Who it is not
  [
    'a pronoun that two men fit',
    'James Ellison met Robert Crane in the hall. “The bridge is safe,” he said.',
    [['direct', '–', 'The bridge is safe,']],
  ],
  [
    'a pronoun that two women fit',
    'Martha Ellison met Susan Crane in the hall. “The bridge is safe,” she said.',
    [['direct', '–', 'The bridge is safe,']],
  ],
  [
    'a pronoun after somebody else was named',
    '“The bridge is safe,” Martha Ellison said. Susan Crane met the council. “It will stand,” she added.',
    [
      ['direct', 'Martha Ellison', 'The bridge is safe,'],
      ['direct', '–', 'It will stand,'],
    ],
  ],
  [
    'whom the speaker speaks of is not meant',
    'Martha Ellison said Susan Crane was wrong. “It will stand,” she added.',
    [
      ['indirect', 'Martha Ellison', 'Susan Crane was wrong'],
      ['direct', 'Martha Ellison', 'It will stand,'],
    ],
  ],
  [
    'a spokesman for somebody',
    'Martha Ellison met the council. “The bridge is safe,” said a spokesman for Martha Ellison.',
    [['direct', '–', 'The bridge is safe,']],
  ],
  [
    'a friend of somebody with a title',
    '“The bridge is safe,” said a friend of President Martha Ellison.',
    [['direct', '–', 'The bridge is safe,']],
  ],
  [
    'somebody’s lawyer, named',
    '“The bridge is safe,” the lawyer for Martha Ellison, Robert Crane, said.',
    [['direct', 'Robert Crane', 'The bridge is safe,']],
  ],
  [
    'a surname that two bear',
    'James Ellison and Martha Ellison met the council. “The bridge is safe,” Ellison said.',
    [['direct', '–', 'The bridge is safe,']],
  ],
  [
    'a surname that two bear, with a title that tells',
    'James Ellison and Martha Ellison met the council. “The bridge is safe,” Mrs. Ellison said.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  // Names
  [
    'a particle before the surname alone',
    '“The bridge is safe,” Osama bin Laden said. “It will stand,” bin Laden added.',
    [
      ['direct', 'Osama bin Laden', 'The bridge is safe,'],
      ['direct', 'Osama bin Laden', 'It will stand,'],
    ],
  ],
  [
    'a particle with a capital',
    '“The bridge is safe,” Rafael van der Vaart said. “It will stand,” Van der Vaart added.',
    [
      ['direct', 'Rafael van der Vaart', 'The bridge is safe,'],
      ['direct', 'Rafael van der Vaart', 'It will stand,'],
    ],
  ],
  [
    'an article in the name, then none',
    '“The bridge is safe,” said Bashar al-Assad. Assad added that it would stand.',
    [
      ['direct', 'Bashar al-Assad', 'The bridge is safe,'],
      ['indirect', 'Bashar al-Assad', 'it would stand'],
    ],
  ],
  [
    'an apostrophe in the name',
    '“The bridge is safe,” Conor O’Brien said. O’Brien added that it would stand.',
    [
      ['direct', 'Conor O’Brien', 'The bridge is safe,'],
      ['indirect', 'Conor O’Brien', 'it would stand'],
    ],
  ],
  [
    'letters of other languages',
    '“The bridge is safe,” Václav Škvorecký said. Škvorecký added that it would stand.',
    [
      ['direct', 'Václav Škvorecký', 'The bridge is safe,'],
      ['indirect', 'Václav Škvorecký', 'it would stand'],
    ],
  ],
  [
    'a hyphen',
    '“The bridge is safe,” Martha Ellison-Crane said.',
    [['direct', 'Martha Ellison-Crane', 'The bridge is safe,']],
  ],
  [
    'a suffix, and a surname that is a title',
    '“The bridge is safe,” Martin Luther King Jr. said. King added that it would stand.',
    [
      ['direct', 'Martin Luther King Jr.', 'The bridge is safe,'],
      ['indirect', 'Martin Luther King Jr.', 'it would stand'],
    ],
  ],
  [
    'two initials',
    '“The bridge is safe,” J. K. Rowling said. Rowling added that it would stand.',
    [
      ['direct', 'J. K. Rowling', 'The bridge is safe,'],
      ['indirect', 'J. K. Rowling', 'it would stand'],
    ],
  ],
  [
    'a nickname in marks',
    'Dwayne “The Rock” Johnson said it was safe.',
    [['indirect', 'Dwayne “The Rock” Johnson', 'it was safe']],
  ],
  [
    'the family name first, in Chinese',
    '“The bridge is safe,” President Xi Jinping said. “It will stand,” Xi added.',
    [
      ['direct', 'Xi Jinping', 'The bridge is safe,'],
      ['direct', 'Xi Jinping', 'It will stand,'],
    ],
  ],
  [
    'the family name first, in Korean',
    '“The bridge is safe,” Kim Jong-un said. Kim added that it would stand.',
    [
      ['direct', 'Kim Jong-un', 'The bridge is safe,'],
      ['indirect', 'Kim Jong-un', 'it would stand'],
    ],
  ],
  [
    'a given name that is a city',
    '“The bridge is safe,” Paris Hilton said.',
    [['direct', 'Paris Hilton', 'The bridge is safe,']],
  ],
  [
    'a given name that is a month',
    '“The bridge is safe,” April Ellison said.',
    [['direct', 'April Ellison', 'The bridge is safe,']],
  ],
  [
    'a surname that is a city',
    'George Washington met the council. “It is safe,” Washington said.',
    [['direct', 'George Washington', 'It is safe,']],
  ],
  // Whose sentence it is, where the full stop stands inside the marks
  [
    'a clause before, then a sentence of somebody else',
    'Martha Ellison met Robert Crane. Ellison told the council: "The bridge is safe." Crane said that was wrong.',
    [
      ['direct', 'Martha Ellison', 'The bridge is safe.'],
      ['indirect', 'Robert Crane', 'that was wrong'],
    ],
  ],
  [
    'a clause before a question, then a sentence of somebody else',
    'Martha Ellison met Robert Crane. Ellison asked: "Who will pay for it?" Crane said the city would.',
    [
      ['direct', 'Martha Ellison', 'Who will pay for it?'],
      ['indirect', 'Robert Crane', 'the city would'],
    ],
  ],
  [
    'a question, then a sentence of somebody else with words of its own',
    'Martha Ellison met Robert Crane.\n\n"Who will pay for it?" Crane said the city would.',
    [
      ['direct', '–', 'Who will pay for it?'],
      ['indirect', 'Robert Crane', 'the city would'],
    ],
  ],
  [
    'a fragment at the end, then a sentence of somebody else',
    'Martha Ellison met Robert Crane. Ellison called the plan "reckless." Crane said the council had asked for it.',
    [
      ['partial', 'Martha Ellison', 'reckless.'],
      ['indirect', 'Robert Crane', 'the council had asked for it'],
    ],
  ],
  [
    'a report that ends on a fragment, then whom somebody told',
    'Martha Ellison met Robert Crane. Ellison said the bridge was "sound." Crane told reporters he doubted it.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was "sound."'],
      ['partial', 'Martha Ellison', 'sound.'],
      ['indirect', 'Robert Crane', 'he doubted it'],
    ],
  ],
  [
    'according to somebody, then a sentence of somebody else',
    'Martha Ellison met Robert Crane. According to Ellison, the bridge was "sound." Crane added nothing.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was "sound."'],
      ['partial', 'Martha Ellison', 'sound.'],
    ],
  ],
  [
    'a fragment at the end, then a pronoun',
    'Robert Crane met the council. Crane said the bridge was "sound." He added that it would stand.',
    [
      ['indirect', 'Robert Crane', 'the bridge was "sound."'],
      ['partial', 'Robert Crane', 'sound.'],
      ['indirect', 'Robert Crane', 'it would stand'],
    ],
  ],
  [
    'a question after a clause in the middle, and the clause after it',
    'Martha Ellison met Robert Crane. "It is safe," Ellison said. "Are you sure?" Crane asked the engineers.',
    [
      ['direct', 'Martha Ellison', 'It is safe,'],
      ['direct', 'Robert Crane', 'Are you sure?'],
    ],
  ],
  // Of whom, to whom and with whom somebody speaks
  [
    'of whom it is said',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Crane of Ellison.',
    [['direct', 'Robert Crane', 'It will stand,']],
  ],
  [
    'to whom it is said',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” wrote Crane to Ellison.',
    [['direct', 'Robert Crane', 'It will stand,']],
  ],
  [
    'about whom it is said',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison about Crane.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'who stands beside',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison alongside Crane.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'against whom it is said',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison against Crane.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'whom somebody is like',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison, like Crane.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'who does not say it',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison not Crane.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'of whom it is said, with titles',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Crane of Lt. Gov. Martha Ellison.',
    [['direct', 'Robert Crane', 'It will stand,']],
  ],
  [
    'of whom somebody unknown speaks',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Mellor of Ellison.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'beside whom somebody unknown speaks',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Mellor alongside Ellison.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'two speak',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said both Ellison and Crane.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'two speak, one of them unknown',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Mellor and Ellison.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'somebody and others speak',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison and her sons.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'a firm that has somebody’s name',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison & Crane LLP.',
    [['direct', 'Ellison & Crane LLP', 'It will stand,']],
  ],
  [
    'the family of somebody',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said the Ellison family.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'the campaign of somebody',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said the Ellison campaign.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'an aide of somebody',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said an Ellison aide.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'one of many',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said one Ellison supporter.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'many, with the name of one',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison supporters.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'an aide of somebody, named',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison aide Robert Crane.',
    [['direct', 'Robert Crane', 'It will stand,']],
  ],
  [
    'an office of two words, joined',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Trade and Transport Minister Robert Crane.',
    [['direct', 'Robert Crane', 'It will stand,']],
  ],
  [
    'a circumstance after the name',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said the tireless Ellison today.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'of whom it is said, in the middle',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Crane of Ellison. “And it will last.”',
    [['direct', 'Robert Crane', 'It will stand, … And it will last.']],
  ],
  [
    'the campaign of somebody, before its verb',
    'Martha Ellison met Robert Crane in the hall. The Ellison campaign said it would stand.',
    [['indirect', '–', 'it would stand']],
  ],
  [
    'both speak, before their verb',
    'Martha Ellison met Robert Crane in the hall. Ellison and Crane both said it would stand.',
    [['indirect', '–', 'it would stand']],
  ],
  [
    'a surname that is a place',
    'Superintendent Daniel Park met Robert Crane in the hall. “It will stand,” Park told Crane.',
    [['direct', 'Daniel Park', 'It will stand,']],
  ],
  [
    'a colon after a fragment, and what is said in full',
    'Martha Ellison called the plan “reckless” and “a gift”:\n\n“It will cost too much.”',
    [
      ['partial', 'Martha Ellison', 'reckless'],
      ['partial', 'Martha Ellison', 'a gift'],
      ['direct', 'Martha Ellison', 'It will cost too much.'],
    ],
  ],
  [
    'an ambassador to the United States',
    '“The bridge is safe,” said Ambassador to the United States Hamdullah Noor.',
    [['direct', 'Hamdullah Noor', 'The bridge is safe,']],
  ],
  // Whom a pronoun may mean beside who is named in full
  [
    'a relative with a given name',
    'Robert Crane met the council.\n\nHis brother Adnan held a lamp. “It will stand,” he said.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'a relative with a name between commas',
    'Martha Ellison met the council.\n\nHer daughter, Odile, was at home. “It will stand,” she said.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'a relative who has just spoken',
    'Ilse Ellison met the council.\n\nEllison’s aunt, Odile, said: “Nobody asked us.”\n\n“It will stand,” she added.',
    [
      ['direct', 'Odile', 'Nobody asked us.'],
      ['direct', 'Odile', 'It will stand,'],
    ],
  ],
  [
    'somebody described, with a given name',
    'Martha Ellison met the council.\n\nA nurse, Odile, had come by train. “It will stand,” she said.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'one of many, described',
    'Martha Ellison met the council.\n\nOne of them, a girl in a blue hat, shook her head. “It will stand,” she said.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'somebody in a later clause of the sentence',
    'Robert Crane left the hall, where his driver was waiting. “It will stand,” he said.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'a neighbour who begins the sentence',
    'Martha Ellison met the council.\n\nA neighbour took Ellison by the arm. “It will stand,” she said.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'a neighbour, then the one who is named',
    'Martha Ellison met the council.\n\nA neighbour waved. Ellison smiled. “It will stand,” she said.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'somebody of another sex',
    'Martha Ellison met the council.\n\nHer son waited. “It will stand,” she said.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'somebody who is only met',
    'Martha Ellison met a nurse in the hall. “It will stand,” she said.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'a description of who is named',
    'Martha Ellison, an engineer, met the council. “It will stand,” she said.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'what somebody is',
    'Martha Ellison is an engineer. “It will stand,” she said.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'many are no rivals',
    'Martha Ellison met the council. Officials said it was old. “It will stand,” she said.',
    [
      ['indirect', '–', 'it was old'],
      ['direct', 'Martha Ellison', 'It will stand,'],
    ],
  ],
  [
    'a given name that men and women bear',
    'Engineer Kim Ellison met Robert Crane. She said Crane “had called at once”. He told her: “Go and look.”',
    [
      ['indirect', 'Kim Ellison', 'Crane “had called at once”'],
      ['partial', 'Kim Ellison', 'had called at once'],
      ['direct', 'Robert Crane', 'Go and look.'],
    ],
  ],
  [
    'a conjunction is no given name',
    'Martha Ellison met Robert Crane. Neither Ellison nor Crane slept. “It will stand,” said Ellison.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'nor is a preposition',
    'Martha Ellison met Robert Crane. Unlike Crane, Ellison slept. “It will stand,” said Crane.',
    [['direct', 'Robert Crane', 'It will stand,']],
  ],
  [
    'the speaker is no surname',
    'Martin Crane met Martha Ellison. “Tell Martin I am late,” said Ellison.',
    [['direct', 'Martha Ellison', 'Tell Martin I am late,']],
  ],
  [
    'letters after the name',
    'Martha Ellison KC met the council. “It will stand,” Ellison said.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  // Who is quoted, and who quotes
  [
    'somebody quotes somebody',
    'Martha Ellison met Robert Crane. Ellison quoted Crane as saying: “It will stand.”',
    [['direct', 'Robert Crane', 'It will stand.']],
  ],
  [
    'somebody is quoted by a paper',
    'Martha Ellison met Robert Crane. Crane was quoted by the Herald as saying: “It will stand.”',
    [['direct', 'Robert Crane', 'It will stand.']],
  ],
  [
    'whom somebody accuses, who then speaks',
    'Martha Ellison met Robert Crane. Ellison, whom Crane accused of “lying”, said she would stay.',
    [
      ['partial', 'Robert Crane', 'lying'],
      ['indirect', 'Martha Ellison', 'she would stay'],
    ],
  ],
  [
    'who has not said it',
    'Martha Ellison met Robert Crane. Neither Ellison nor Crane said “sorry”.',
    [],
  ],
  [
    'labels in one paragraph',
    'Martha Ellison met Robert Crane. Ellison said: “It is old.” Crane: “It stands.”',
    [
      ['direct', 'Martha Ellison', 'It is old.'],
      ['direct', 'Robert Crane', 'It stands.'],
    ],
  ],
  [
    'a signature that says on whom',
    'Martha Ellison met the council.\n\n“The best I ever saw.”\n\n— Chief Engineer Mary Glass, on Ellison',
    [['direct', 'Mary Glass', 'The best I ever saw.']],
  ],
  [
    'what somebody has told, as somebody else sees it',
    'Martha Ellison met Robert Crane. What Ellison told the council in May – that it was new – was “a fairy tale”, Crane said.',
    [['partial', 'Robert Crane', 'a fairy tale']],
  ],
  [
    'when it was told',
    'Martha Ellison met Robert Crane. Ellison told him in March that “it cannot fall”.',
    [['partial', 'Martha Ellison', 'it cannot fall']],
  ],
  [
    'where it was told',
    'Martha Ellison met Robert Crane. Ellison told him in Larkton that it could not fall.',
    [['indirect', 'Martha Ellison', 'it could not fall']],
  ],
  [
    'where many were told',
    'Martha Ellison met Robert Crane. Ellison told reporters in Larkton that it was “sound”.',
    [
      ['indirect', 'Martha Ellison', 'it was “sound”'],
      ['partial', 'Martha Ellison', 'sound'],
    ],
  ],
  [
    'of whom somebody says something',
    'Martha Ellison met Robert Crane. Ellison, who Crane said was “exhausted”, left early.',
    [['partial', 'Robert Crane', 'exhausted']],
  ],
  // Verbs that are none of speech, and clauses that report nothing
  [
    'a verb of two words',
    'Martha Ellison met Robert Crane. \n\n“It will stand,” Crane shot back. “You built it.”',
    [['direct', 'Robert Crane', 'It will stand, … You built it.']],
  ],
  [
    'how somebody is, with a colon',
    'Martha Ellison met Robert Crane. Crane was blunter: “It will stand for a year.”',
    [['direct', 'Robert Crane', 'It will stand for a year.']],
  ],
  [
    'somebody agrees, with a colon',
    'Martha Ellison met Robert Crane. The engineer’s friend Susan Poe agreed: “It will stand for a year.”',
    [['direct', 'Susan Poe', 'It will stand for a year.']],
  ],
  [
    'what somebody does, then a quotation',
    'Martha Ellison met Robert Crane. Crane laughed. “You say that of every bridge.”',
    [['direct', 'Robert Crane', 'You say that of every bridge.']],
  ],
  [
    'a later clause reports nothing that stands before',
    'Martha Ellison met Robert Crane. Ellison met “the experts” when Crane said no.',
    [],
  ],
  [
    'somebody by the country they are from',
    'Martha Ellison met Robert Crane. “It will stand,” said Crane. “It is old,” the Spaniard added.',
    [
      ['direct', 'Robert Crane', 'It will stand,'],
      ['direct', '–', 'It is old,'],
    ],
  ],
  // Single marks and apostrophes
  [
    'the apostrophe of a plural in single marks',
    "'The engineers' report is late,' Martha Ellison said. 'It is the council's fault.'",
    [['direct', 'Martha Ellison', "The engineers' report is late, … It is the council's fault."]],
  ],
  [
    'the apostrophe of a plural in single curly marks',
    '‘The engineers’ report is late,’ Martha Ellison said.',
    [['direct', 'Martha Ellison', 'The engineers’ report is late,']],
  ],
  [
    'a fragment in single marks that ends on an s',
    "Martha Ellison said they were 'the experts' and that the plan was 'sound'.",
    [
      ['indirect', 'Martha Ellison', "they were 'the experts' and that the plan was 'sound'"],
      ['partial', 'Martha Ellison', 'the experts'],
      ['partial', 'Martha Ellison', 'sound'],
    ],
  ],
  ['scare quotes with the apostrophe of a plural', "The 'tourists' paradise' has a bridge.", []],
  [
    'letters left out in single marks',
    "'Rock 'n' roll is what we get,' Martha Ellison said of the '90s.",
    [['direct', 'Martha Ellison', "Rock 'n' roll is what we get,"]],
  ],
  // Pieces of one quotation
  [
    'a piece after the clause that begins with a small letter',
    '“Four years of failure,” Martha Ellison told reporters, “cannot be undone by one bridge.”',
    [['direct', 'Martha Ellison', 'Four years of failure, … cannot be undone by one bridge.']],
  ],
  [
    'pieces that a semicolon parts',
    '“The bridge is safe”, Martha Ellison said; and, later, “the council was told of it twice”.',
    [
      ['direct', 'Martha Ellison', 'The bridge is safe'],
      ['direct', 'Martha Ellison', 'the council was told of it twice'],
    ],
  ],
  [
    'an abbreviation in the clause between the pieces',
    '“It is a disgrace,” said Rep. Robert Crane, a Democrat from Larkton. “We asked for it.”',
    [['direct', 'Robert Crane', 'It is a disgrace, … We asked for it.']],
  ],
  [
    'a long clause between the pieces',
    '“It is a disgrace,” said Robert Crane, who has led the union of the bridge builders since the summer of the year in which the old bridge fell into the river, and who still lives beside it. “We asked for it.”',
    [['direct', 'Robert Crane', 'It is a disgrace, … We asked for it.']],
  ],
  [
    'a sentence after a fragment and its clause',
    'We need to “make the bridge safe,” Martha Ellison said. “It is the oldest one we have.”',
    [
      ['partial', 'Martha Ellison', 'make the bridge safe,'],
      ['direct', 'Martha Ellison', 'It is the oldest one we have.'],
    ],
  ],
  [
    'a sentence after what is told of it',
    'Martha Ellison said the bridge was safe. “It is the oldest one we have.”',
    [
      ['indirect', 'Martha Ellison', 'the bridge was safe'],
      ['direct', 'Martha Ellison', 'It is the oldest one we have.'],
    ],
  ],
  [
    'a sentence after what is told of somebody’s letter',
    'Martha Ellison said Robert Crane had sent a letter. “It is the oldest one we have.”',
    [['indirect', 'Martha Ellison', 'Robert Crane had sent a letter']],
  ],
  [
    'a sentence after a question',
    'Martha Ellison asked that the bridge be closed. “It is the oldest one we have.”',
    [['indirect', 'Martha Ellison', 'the bridge be closed']],
  ],
  [
    'paragraphs of a quotation that the last one’s clause claims',
    'The bridge is old.\n\n“We heard it sway.\n\n“Then we heard it fall.\n\n“I have never run so fast,” Martha Ellison said.',
    [
      ['direct', 'Martha Ellison', 'We heard it sway.'],
      ['direct', 'Martha Ellison', 'Then we heard it fall.'],
      ['direct', 'Martha Ellison', 'I have never run so fast,'],
    ],
  ],
  [
    'a report within the clause',
    '“The bridge is safe,” Martha Ellison said Robert Crane told her.',
    [['direct', 'Robert Crane', 'The bridge is safe,']],
  ],
  // What stands around the subject
  [
    'a dateline before the subject',
    'LARKTON (AP) - Martha Ellison said the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'a dateline before what is reported',
    'LARKTON, Ohio (AP) — The bridge was closed on Monday, Martha Ellison said.',
    [['indirect', 'Martha Ellison', 'The bridge was closed on Monday']],
  ],
  [
    'a role of two words in small letters',
    '“The bridge is safe,” says lead engineer Martha Ellison, a member of the council.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  [
    'asides of which the last is a place',
    'Martha Ellison, an engineer at the university in Larkton, Ohio, called the plan “reckless”.',
    [['partial', 'Martha Ellison', 'reckless']],
  ],
  [
    'asides of which the last is a relative clause',
    'Martha Ellison, an engineer in Larkton, Ohio, who was not there, said the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'age and address',
    'Robert Crane, 43, of Mill Lane, Harrow, admitted closing the bridge without leave.',
    [['indirect', 'Robert Crane', 'closing the bridge without leave']],
  ],
  [
    'an introduction before asides',
    'Speaking on Monday, Martha Ellison, of the Harbour Board, said: “The bridge is safe.”',
    [['direct', 'Martha Ellison', 'The bridge is safe.']],
  ],
  [
    'a second verb after one that reports nothing',
    'Martha Ellison thanked the crew and said that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'a second verb of somebody else’s clause',
    'Martha Ellison met Robert Crane, who nodded and said that the bridge was safe.',
    [],
  ],
  [
    'one of many, without a noun',
    'The council met Martha Ellison. One said the bridge was “a toy”. Another wrote: “It is the oldest one we have.”',
    [
      ['indirect', '–', 'the bridge was “a toy”'],
      ['partial', '–', 'a toy'],
      ['direct', '–', 'It is the oldest one we have.'],
    ],
  ],
  [
    'letters that spell a pronoun',
    'The WHO said that the water was safe.',
    [['indirect', 'WHO', 'the water was safe']],
  ],
  [
    'a subject with a word in marks',
    'The “History” section of the page explains that the bridge is safe.',
    [['indirect', '–', 'the bridge is safe']],
  ],
  [
    'with somebody saying',
    'Critics of the bridge were many, with one poster writing: “It is the oldest one we have.”',
    [['direct', '–', 'It is the oldest one we have.']],
  ],
  // Clauses within what they report
  [
    'a clause between subject and verb',
    'The bridge, said Martha Ellison, is safe and sound.',
    [['indirect', 'Martha Ellison', 'The bridge … is safe and sound']],
  ],
  [
    'according to somebody, between subject and verb',
    'The next step, according to Martha Ellison, is to close the bridge.',
    [['indirect', 'Martha Ellison', 'The next step … is to close the bridge']],
  ],
  [
    'a clause between the reporter’s words and a fragment',
    'The bridge, said engineer Martha Ellison, “was never safe”.',
    [
      ['indirect', 'Martha Ellison', 'The bridge … “was never safe”'],
      ['partial', 'Martha Ellison', 'was never safe'],
    ],
  ],
  [
    'according to a source that is described',
    'According to a notice made public in spring, the bridge is safe.',
    [['indirect', '–', 'the bridge is safe']],
  ],
  // Verbs
  [
    'what many say',
    'Critics say the bridge is “a toy”.',
    [
      ['indirect', '–', 'the bridge is “a toy”'],
      ['partial', '–', 'a toy'],
    ],
  ],
  [
    'what many say, at the end',
    'The bridge is too old, researchers say.',
    [['indirect', '–', 'The bridge is too old']],
  ],
  ['what somebody is made to say', 'The council made its engineers say that it was safe.', []],
  [
    'a gerund that is what is said',
    'Researchers say adding salt to the road makes the bridge rust.',
    [['indirect', '–', 'adding salt to the road makes the bridge rust']],
  ],
  [
    'what somebody dismisses a thing as',
    'Martha Ellison dismissed the plan as “theatre for the rich”.',
    [['partial', 'Martha Ellison', 'theatre for the rich']],
  ],
  [
    'what somebody speaks of',
    'Martha Ellison spoke of “a dark day”.',
    [['partial', 'Martha Ellison', 'a dark day']],
  ],
  ['where somebody speaks', 'Martha Ellison spoke at the “long bridge” festival.', []],
  [
    'how somebody puts it',
    'As Martha Ellison puts it: “The bridge has outlived its builders.”',
    [['direct', 'Martha Ellison', 'The bridge has outlived its builders.']],
  ],
  ['what is declared and no clause', 'Martha Ellison declared an emergency in the town.', []],
  [
    'what begins without a verb of speech',
    'Regarding the age of the bridge, Martha Ellison remarked: “It is the oldest one we have.”',
    [['direct', 'Martha Ellison', 'It is the oldest one we have.']],
  ],
  [
    'two verbs with one object',
    'Martha Ellison acknowledged and discussed the age of the bridge.',
    [],
  ],
  // Bodies, offices and pronouns
  [
    'an office of a place before the name',
    '“The bridge is safe,” said Governor of Washington Martha Ellison.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  [
    'the statement of somebody',
    'Martha Ellison met the council. Ellison’s statement added: “The bridge is safe and sound.”',
    [['direct', 'Martha Ellison', 'The bridge is safe and sound.']],
  ],
  [
    'a body by its noun, and then “it”',
    'The Harbour Agency said the bridge was safe. The agency warned that it was old.\n\n“We have checked every cable,” it said.',
    [
      ['indirect', 'Harbour Agency', 'the bridge was safe'],
      ['indirect', 'Harbour Agency', 'it was old'],
      ['direct', 'Harbour Agency', 'We have checked every cable,'],
    ],
  ],
  [
    'a noun that two bodies bear',
    'The Harbour Agency said the bridge was safe. The Road Agency said it was old. The agency warned that it was shut.',
    [
      ['indirect', 'Harbour Agency', 'the bridge was safe'],
      ['indirect', 'Road Agency', 'it was old'],
      ['indirect', '–', 'it was shut'],
    ],
  ],
  [
    'a body named after what it is',
    'Her label, Bright Records, added: “The bridge is on the cover of it.”',
    [['direct', 'Bright Records', 'The bridge is on the cover of it.']],
  ],
  [
    'a body that has the name of an office',
    'The Harbour Commissioner’s Office confirmed that the bridge was safe.',
    [['indirect', 'Harbour Commissioner’s Office', 'the bridge was safe']],
  ],
  [
    'whom a new paragraph begins with',
    '“The bridge is safe,” Martha Ellison said.\n\nSusan Crane met the council. “I closed it,” she said.',
    [
      ['direct', 'Martha Ellison', 'The bridge is safe,'],
      ['direct', 'Susan Crane', 'I closed it,'],
    ],
  ],
  [
    'whom a new paragraph begins with, and who is spoken of',
    '“The bridge is safe,” Martha Ellison said.\n\nSusan Crane left the council. “I miss her,” she said.',
    [
      ['direct', 'Martha Ellison', 'The bridge is safe,'],
      ['direct', '–', 'I miss her,'],
    ],
  ],
  [
    'somebody whose full name is not known',
    'Robert Crane said the bridge was safe. Nowak, who was 21, thanked him. “I saw it fall,” he said.',
    [
      ['indirect', 'Robert Crane', 'the bridge was safe'],
      ['direct', '–', 'I saw it fall,'],
    ],
  ],
  [
    'a pronoun means the same in both parts of a report',
    'Martha Ellison met the council.\n\n“It is safe,” Susan Poe said.\n\nEllison’s view, she added, was “a dream”.',
    [
      ['direct', 'Susan Poe', 'It is safe,'],
      ['indirect', 'Susan Poe', 'Ellison’s view … was “a dream”'],
      ['partial', 'Susan Poe', 'a dream'],
    ],
  ],
  [
    'a question, and a clause that says when it was asked',
    '“What do I take?” Martha Ellison said as she waited for the boat. “In the end you take the dogs.”',
    [['direct', 'Martha Ellison', 'What do I take? … In the end you take the dogs.']],
  ],
  [
    'a day between the verb and what is said',
    'Martha Ellison said Tuesday its cables may have broken.',
    [['indirect', 'Martha Ellison', 'its cables may have broken']],
  ],
  [
    'a conjunction, then the clause between commas',
    'But, Martha Ellison said, the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'a clause that cuts the reporter’s own sentence',
    'The council met in Larkton, where, Martha Ellison said, “it was raining on the bridge”.',
    [['partial', 'Martha Ellison', 'it was raining on the bridge']],
  ],
  [
    'a second verb after a dateline',
    'OSLO, Aug 6 (Reuters) - Martha Ellison kept the bridge shut on Friday and said that it was old.',
    [['indirect', 'Martha Ellison', 'it was old']],
  ],
  [
    'a pronoun and a fragment',
    'Martha Ellison said she “trusted the wrong people”.',
    [
      ['indirect', 'Martha Ellison', 'she “trusted the wrong people”'],
      ['partial', 'Martha Ellison', 'trusted the wrong people'],
    ],
  ],
  [
    'a verb that reports only what is quoted',
    '“The bridge is safe,” Martha Ellison repeated.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  [
    'the same verb away from what is quoted',
    'Martha Ellison agreed to meet the “experts” in the hall.',
    [],
  ],
  [
    'a relative clause after whom it is according to',
    'According to the Westport Ferry Trust, which runs the service, 41,000 people crossed last year.',
    [['indirect', 'Westport Ferry Trust', '41,000 people crossed last year']],
  ],
  [
    'the same of a person',
    'According to Martha Ellison, who designed the bridge, it has passed every test.',
    [['indirect', 'Martha Ellison', 'it has passed every test']],
  ],
  [
    'a headline in which somebody is told',
    'Residents told to leave as the river Osk bursts its banks.',
    [],
  ],
  [
    'an emoji after the name',
    '“It is not safe,” Martha Ellison 😀 said. “We will leave.”',
    [['direct', 'Martha Ellison', 'It is not safe, … We will leave.']],
  ],
  [
    'an emoji of several characters within the sentence',
    'Martha Ellison 👩🏽‍🔧 said the bridge 🌉 was safe.',
    [['indirect', 'Martha Ellison', 'the bridge 🌉 was safe']],
  ],
  // Who passes on what somebody says
  [
    'what is quoted is whose the agency quotes, and the rest the agency’s',
    'According to Yonhap, quoting the Larkton Observatory, the bridge “moves a little every year”.',
    [
      ['indirect', 'Yonhap', 'the bridge “moves a little every year”'],
      ['partial', 'Larkton Observatory', 'moves a little every year'],
    ],
  ],
  [
    'somebody unnamed who is cited by a paper',
    'The Larkton Post reported, citing an engineer, that the bridge was “about to fall”.',
    [
      ['indirect', 'Larkton Post', 'the bridge was “about to fall”'],
      ['partial', '–', 'about to fall'],
    ],
  ],
  [
    'a body named after a noun for it',
    '“The bridge moved,” the Larkton Post said, quoting Halder’s main news agency Halder News Agency.',
    [['direct', 'Halder News Agency', 'The bridge moved,']],
  ],
  [
    'reasons are cited, and say nothing',
    'Citing the wind, Martha Ellison said the bridge was “not safe today”.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was “not safe today”'],
      ['partial', 'Martha Ellison', 'not safe today'],
    ],
  ],
  [
    'a document says whence the words are known, and not whose they are',
    'Martha Ellison told the council that the bridge was “finished,” according to a transcript.',
    [
      ['indirect', '–', 'Martha Ellison told the council that the bridge was “finished,”'],
      ['indirect', 'Martha Ellison', 'the bridge was “finished,”'],
      ['partial', 'Martha Ellison', 'finished,'],
    ],
  ],
  [
    'words for who somebody is, after “according to”',
    'According to Martha Ellison, the director of the Halder Institute, the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'the subject of what is reported, with words for who that is',
    'According to Martha Ellison, the driver, a pensioner, had stopped on the bridge.',
    [['indirect', 'Martha Ellison', 'the driver, a pensioner, had stopped on the bridge']],
  ],
  [
    'a body after words for what it is, at the end',
    'The bridge was shut, according to the bridge operator, Northspan.',
    [['indirect', 'Northspan', 'The bridge was shut']],
  ],
  [
    'documents without an article',
    'According to court records, the bridge was closed.',
    [['indirect', '–', 'the bridge was closed']],
  ],
  // What nobody has said
  ['a condition', 'If Martha Ellison says the bridge is safe, it will open.', []],
  [
    'a condition within what is said',
    'If Martha Ellison says it is safe, it will open, Robert Crane said.',
    [['indirect', 'Robert Crane', 'If Martha Ellison says it is safe, it will open']],
  ],
  [
    'what is denied is a noun, and the rest the reporter’s',
    'Martha Ellison denied arson but was found guilty after a trial at Larkton Court.',
    [],
  ],
  [
    'the office of somebody is not that one',
    'Sheriff Robert Crane left. According to the sheriff’s office, no boats were found.',
    [['indirect', '–', 'no boats were found']],
  ],
  // More ways to report
  [
    'a statement that reads, and whose it is',
    'Martha Ellison’s statement read: “All records will be handed to the council.”',
    [['direct', 'Martha Ellison', 'All records will be handed to the council.']],
  ],
  ['a sign that reads', 'The sign on the bridge read: “Keep off the cables at all times.”', []],
  [
    'somebody begins, and goes on',
    '“I did not plan to speak,” Martha Ellison began. “But I was asked.”\n\n“It is the cables,” she went on. “They are old.”',
    [
      ['direct', 'Martha Ellison', 'I did not plan to speak, … But I was asked.'],
      ['direct', 'Martha Ellison', 'It is the cables, … They are old.'],
    ],
  ],
  [
    'two authors are no one',
    'Lead author Martha Ellison and co-author Robert Crane write that the bridge “has never moved”.',
    [
      ['indirect', '–', 'the bridge “has never moved”'],
      ['partial', '–', 'has never moved'],
    ],
  ],
  [
    'what is in brackets after a name is no part of it',
    'Gov. Robert Crane (R) tweeted: “Nobody will close this bridge.”',
    [['direct', 'Robert Crane', 'Nobody will close this bridge.']],
  ],
  [
    'a house that is named by its number',
    'No 10 said the bridge was safe.',
    [['indirect', '–', 'the bridge was safe']],
  ],
  // Firms, and people by one name
  [
    'a firm whose shares rise',
    'Dexter Pryce said the deal would close. Dexter Pryce shares rose.\n\n“It is a gift,” said Brandt Pryce, the founder’s grandson. “They paid nothing,” Pryce said.',
    [
      ['indirect', 'Dexter Pryce', 'the deal would close'],
      ['direct', 'Brandt Pryce', 'It is a gift,'],
      ['direct', 'Brandt Pryce', 'They paid nothing,'],
    ],
  ],
  [
    'a couple that is named by one surname',
    'David and Marie Lorne have won. “We are over the moon,” said Mrs Lorne.\n\nLorne said the bridge was “next”. “It had to be done,” Mr Lorne said.',
    [
      ['direct', 'Marie Lorne', 'We are over the moon,'],
      ['indirect', '–', 'the bridge was “next”'],
      ['partial', '–', 'next'],
      ['direct', 'David', 'It had to be done,'],
    ],
  ],
  [
    'a man of the same surname as a woman before him',
    'Maureen Tattersall left. “They came at night,” Mr Tattersall said.',
    [['direct', 'Tattersall', 'They came at night,']],
  ],
  [
    'somebody by a given name, after what they are to somebody',
    '“She is in bits,” her mother, Linda, said.',
    [['direct', 'Linda', 'She is in bits,']],
  ],
  [
    'the same at the head of a sentence',
    'Husband Derek, 74, added: “She is in bits about it.”',
    [['direct', 'Derek', 'She is in bits about it.']],
  ],
  [
    'somebody who gives one name only',
    '“They came at night,” a survivor who gave his name only as Ibrahim told the paper.',
    [['direct', 'Ibrahim', 'They came at night,']],
  ],
  // Conversations, and what somebody does in words
  [
    'an interview with names before colons, and initials from then on',
    'Larkton Review: You wrote this alone. Why?\n\nMartha Ellison: I was tired of it.\n\nLR: And now?\n\nME: Now I miss them, and I said, “Come back.”',
    [
      ['direct', '–', 'You wrote this alone. Why?'],
      ['direct', 'Martha Ellison', 'I was tired of it.'],
      ['direct', '–', 'And now?'],
      ['direct', 'Martha Ellison', 'Now I miss them, and I said, “Come back.”'],
    ],
  ],
  [
    'rows with names before colons are no conversation',
    'Larkton: Four goals and a draw.\n\nHalder: Two goals and a win.\n\nLarkton: Nine points from six games.',
    [],
  ],
  [
    'what somebody recalls, and says in the next sentence',
    'Her colleague Martha Ellison recalled a day in winter. “The snow was up to our waists.”',
    [['direct', 'Martha Ellison', 'The snow was up to our waists.']],
  ],
  [
    'words of somebody else may follow where they are spoken of',
    'Martha Ellison criticised the remarks of Robert Crane. “The bridge was never safe at all.”',
    [],
  ],
  [
    'a sentence of the reporter’s around the words',
    'Martha Ellison condemned the banner. “The bridge was never safe.” hung from the tower.',
    [],
  ],
  [
    'who smiles before a colon',
    'Asked if she would go into politics, Martha Ellison smiled: “Never.”',
    [['direct', 'Martha Ellison', 'Never.']],
  ],
  [
    'how somebody is, before a colon',
    'Martha Ellison is not so sure: “I would bet on the cables.”',
    [['direct', 'Martha Ellison', 'I would bet on the cables.']],
  ],
  // Who calls a thing so
  [
    'in the passive, by whom after the words',
    'The plan was described as “reckless” by Martha Ellison.',
    [['partial', 'Martha Ellison', 'reckless']],
  ],
  [
    'in the passive, by whom before the words',
    'The plan, described by Martha Ellison as “reckless”, failed.',
    [['partial', 'Martha Ellison', 'reckless']],
  ],
  ['in the passive, by nobody', 'The ship, dubbed “the Queen”, was praised for its “speed”.', []],
  [
    'a relative clause without its pronoun',
    'Larkton won on a night their manager called “the best of my life”.',
    [['partial', '–', 'the best of my life']],
  ],
  [
    'the same, of somebody who is spoken of',
    'Martha Ellison cancelled a plan she called “too late”.',
    [['partial', 'Martha Ellison', 'too late']],
  ],
  ['what only bears a name', 'Martha Ellison saw a film called “Cold Water”.', []],
  [
    'the name of what is judged, then the judgement',
    'Martha Ellison called “Cold Water” “a work of terror”.',
    [['partial', 'Martha Ellison', 'a work of terror']],
  ],
  [
    'a title before the clause',
    'In her book, “Cold Water”, Martha Ellison wrote: “It rained on the bridge.”',
    [['direct', 'Martha Ellison', 'It rained on the bridge.']],
  ],
  [
    'what is written on a leaflet',
    'Martha Ellison described the leaflet, headed “Hands off”, as “childish”.',
    [['partial', 'Martha Ellison', 'childish']],
  ],
  [
    'one of many, in a relative clause',
    'They asked for what one described as “anything with a roof”.',
    [['partial', '–', 'anything with a roof']],
  ],
  [
    'who smiles while speaking',
    '“There was one question,” Martha Ellison grinned. “It was short.”',
    [['direct', 'Martha Ellison', 'There was one question, … It was short.']],
  ],
  // What stands around a report without marks
  [
    'according to somebody who is described, after a joining word',
    'But according to Martha Ellison, an engineer at the University of Larkton, the risk has been overstated.',
    [['indirect', 'Martha Ellison', 'the risk has been overstated']],
  ],
  [
    'the clause at the end, and a circumstance after it',
    'The bridge would close in spring, Martha Ellison said on Monday, after engineers had found a crack.',
    [['indirect', 'Martha Ellison', 'The bridge would close in spring']],
  ],
  [
    'a warning to nobody',
    'Martha Ellison warned the death toll could climb.',
    [['indirect', 'Martha Ellison', 'the death toll could climb']],
  ],
  [
    'a warning to somebody',
    'Martha Ellison warned the council the bridge could fall.',
    [['indirect', 'Martha Ellison', 'the bridge could fall']],
  ],
  [
    'two reports that “but” joins',
    'Martha Ellison said the bridge was safe but said the road was not.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was safe'],
      ['indirect', 'Martha Ellison', 'the road was not'],
    ],
  ],
  [
    'a report that begins with “no”',
    'Martha Ellison said no one had told them to leave.',
    [['indirect', 'Martha Ellison', 'no one had told them to leave']],
  ],
  [
    'a circumstance of who speaks before the clause',
    'Pressed on whether it would hold this year, Martha Ellison said: “It will stand.”',
    [['direct', 'Martha Ellison', 'It will stand.']],
  ],
  [
    'an office of two nouns',
    'In a letter, the head of trust and safety, Martha Ellison, wrote that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'a clause cut after one noun',
    'Funding, Martha Ellison adds, is another matter.',
    [['indirect', 'Martha Ellison', 'Funding … is another matter']],
  ],
  // Whose words are handed over to
  [
    'what somebody has to say, and to whom',
    'Martha Ellison had this to say to the council: “You asked us a question.”',
    [['direct', 'Martha Ellison', 'You asked us a question.']],
  ],
  [
    'how much somebody has to say',
    'Of the engineers Martha Ellison had this much to say: “They came.”',
    [['direct', 'Martha Ellison', 'They came.']],
  ],
  [
    'in somebody’s words',
    'The wait was, in Martha Ellison’s words, “an ingredient that nobody can buy”.',
    [['partial', 'Martha Ellison', 'an ingredient that nobody can buy']],
  ],
  [
    'in her words',
    'Martha Ellison met the council. The wait was, in her own words, “a long lunch”.',
    [['partial', 'Martha Ellison', 'a long lunch']],
  ],
  [
    'in the words of somebody',
    'The wait was, in the words of Martha Ellison, “a long lunch”.',
    [['partial', 'Martha Ellison', 'a long lunch']],
  ],
  [
    'a statement in full',
    'Martha Ellison’s statement in full:\n\nThe bridge is safe. We checked every cable.',
    [['direct', 'Martha Ellison', 'The bridge is safe. We checked every cable.']],
  ],
  [
    'a post after the hour',
    '14.05 A post from Martha Ellison: “It will stand for a year.”',
    [['direct', 'Martha Ellison', 'It will stand for a year.']],
  ],
  // Chains of verbs
  [
    'who goes on to say',
    'Martha Ellison went on to say that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'who is said to have said',
    'Martha Ellison is supposed to have said: “It will stand for a year.”',
    [['direct', 'Martha Ellison', 'It will stand for a year.']],
  ],
  ['who declined to say', 'Martha Ellison declined to say that the bridge was safe.', []],
  // What stands between two quotations, and who is in it
  [
    'what somebody does between two quotations',
    'Martha Ellison met the council. “I was there,” she said. She put down the cup. “I saw the bridge fall.”',
    [
      ['direct', 'Martha Ellison', 'I was there,'],
      ['direct', 'Martha Ellison', 'I saw the bridge fall.'],
    ],
  ],
  [
    'what happens between two quotations',
    'Martha Ellison met the council. “I was there,” she said. The clock struck. “It was the bridge that fell.”',
    [
      ['direct', 'Martha Ellison', 'I was there,'],
      ['direct', '–', 'It was the bridge that fell.'],
    ],
  ],
  [
    'one of them',
    'Robert Crane met the council.\n\nOne of them, a retired docker, stood up. “It will stand,” he said.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'a surname that two bear, then a pronoun',
    'James Ellison met the council. Robert Ellison said it was old.\n\nEllison left. “It will stand,” he said.',
    [
      ['indirect', 'Robert Ellison', 'it was old'],
      ['direct', '–', 'It will stand,'],
    ],
  ],
  [
    'a surname alone, before and after a relative is named',
    'James Ellison met the council. Ellison is old.\n\nRobert Ellison left.\n\nIt rained.\n\n“It will stand,” Ellison said.',
    [['direct', 'James Ellison', 'It will stand,']],
  ],
  [
    'a husband with a given name',
    'Her husband, Tomos, said it was safe. “It will stand,” he said.',
    [
      ['indirect', 'Tomos', 'it was safe'],
      ['direct', 'Tomos', 'It will stand,'],
    ],
  ],
  [
    'a spokeswoman for a body',
    'A spokeswoman for the union Fair Work said the bridge was safe.',
    [['indirect', '–', 'the bridge was safe']],
  ],
  [
    'a family name that is a common noun',
    '“The bridge is safe,” said Park Ji-won. “It will stand,” Park added.',
    [
      ['direct', 'Park Ji-won', 'The bridge is safe,'],
      ['direct', 'Park Ji-won', 'It will stand,'],
    ],
  ],
  // Questions and answers, and who goes on
  [
    'answers to questions are those of whom the paragraphs before name',
    'Martha Ellison, the architect, talks about concrete.\n\nQ: You won it in May. Are you glad?\n\nA: I have not slept since.\n\nQ: And now?\n\nA: Now I sleep.',
    [
      ['direct', 'Martha Ellison', 'I have not slept since.'],
      ['direct', 'Martha Ellison', 'Now I sleep.'],
    ],
  ],
  [
    'answers where two are named before',
    'Martha Ellison talks to Robert Crane.\n\nQ: You won it in May. Are you glad?\n\nA: I have not slept since.\n\nQ: And now?\n\nA: Now I sleep.',
    [
      ['direct', '–', 'I have not slept since.'],
      ['direct', '–', 'Now I sleep.'],
    ],
  ],
  [
    'from “I” to “I”',
    '“I kept thinking about my son,” Martha Ellison told reporters.\n\n“I thought that he would wake up alone.”',
    [
      ['direct', 'Martha Ellison', 'I kept thinking about my son,'],
      ['direct', 'Martha Ellison', 'I thought that he would wake up alone.'],
    ],
  ],
  [
    'the office in whose apposition the name stands',
    'The transport secretary, Martha Ellison, met the council with Robert Crane. “The bridge is safe,” the transport secretary said.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  [
    'a number at the head of what is reported',
    'At least 43 people were hurt, Martha Ellison said.',
    [['indirect', 'Martha Ellison', 'At least 43 people were hurt']],
  ],
  [
    'a circumstance at the head of a clause',
    'At the bridge it was quiet, Martha Ellison said.',
    [],
  ],
  [
    'a circumstance before the clause, and what it belongs to',
    'Under its plan, Martha Ellison says, the council will build a bridge.',
    [['indirect', 'Martha Ellison', 'Under its plan … the council will build a bridge']],
  ],
  [
    'an apposition that has one of its own',
    'Martha Ellison, director of the developer, Nordvind, said the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'a noun like a verb after the words',
    'Martha Ellison dismissed as “rubbish” reports that linked her to a fire.',
    [['partial', 'Martha Ellison', 'rubbish']],
  ],
  [
    'whom a new paragraph begins with, after words that stand before the subject',
    'Robert Crane said: “It is old.”\n\nAsked if it would hold, James Poe shrugged. “It will stand,” he said.',
    [
      ['direct', 'Robert Crane', 'It is old.'],
      ['direct', 'James Poe', 'It will stand,'],
    ],
  ],
  // Relative clauses that no comma parts
  [
    'somebody who has done something to somebody named',
    'A man who attacked Martha Ellison told police he was sorry. A friend who knows Ellison said it was sad.',
    [
      ['indirect', '–', 'he was sorry'],
      ['indirect', '–', 'it was sad'],
    ],
  ],
  [
    'somebody who has accused somebody named',
    'The woman who accused Robert Crane of lying said that he had “no shame”.',
    [
      ['indirect', '–', 'he had “no shame”'],
      ['partial', '–', 'no shame'],
    ],
  ],
  [
    'the same, after what is quoted',
    '“It was a damp sock,” a teacher who had watched Robert Crane from the bridge told reporters.',
    [['direct', '–', 'It was a damp sock,']],
  ],
  [
    'those who have seen it',
    'Those who saw it said the bridge was loud.',
    [['indirect', '–', 'the bridge was loud']],
  ],
  [
    'a number with a comma within the subject',
    'A clerk who stole £212,000 told police it was “only numbers on a screen”.',
    [
      ['indirect', '–', 'it was “only numbers on a screen”'],
      ['partial', '–', 'only numbers on a screen'],
    ],
  ],
  [
    'whom somebody calls so',
    'Martha Ellison met the lawyer, whom Robert Crane called “a potted plant”.',
    [['partial', 'Robert Crane', 'a potted plant']],
  ],
  [
    'what somebody calls it, after a report',
    'Martha Ellison said the council would ask for the logs, which she called “the only witnesses”.',
    [
      ['indirect', 'Martha Ellison', 'the council would ask for the logs'],
      ['partial', 'Martha Ellison', 'the only witnesses'],
    ],
  ],
  [
    'an office in small letters before the name',
    '“The bridge is safe,” said principal investigator Martha Ellison. “It will stand.”',
    [['direct', 'Martha Ellison', 'The bridge is safe, … It will stand.']],
  ],
  [
    'a verb without its subject before a clause of its own',
    'Martha Ellison, and with her the whole crew, said it rained on the bridge.',
    [],
  ],
  [
    'a sentence that begins with “when asked” after a quotation',
    '“We saw the bridge fall,” said Martha Ellison. “We got the data we need.” When asked about the cables, Robert Crane responded, “I will not guess.”',
    [
      ['direct', 'Martha Ellison', 'We saw the bridge fall, … We got the data we need.'],
      ['direct', 'Robert Crane', 'I will not guess.'],
    ],
  ],
  [
    'a pronoun after a couple',
    'Robert Crane, 63, and his wife, Tokma, spent the night there. “It will stand,” he said.',
    [['direct', 'Robert Crane', 'It will stand,']],
  ],
  // Whom a relative clause is of
  [
    'a relative clause of a body that somebody sued',
    'Robert Crane sued the council, which denied that the bridge was unsafe.',
    [['indirect', '–', 'the bridge was unsafe']],
  ],
  [
    'a relative clause of whom somebody wrote to',
    'Robert Crane filed a complaint with Martha Ellison, who said the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'a relative clause of whom somebody lost to',
    'Robert Crane lost to Martha Ellison, who said: “The bridge is safe.”',
    [['direct', 'Martha Ellison', 'The bridge is safe.']],
  ],
  // What is reported, and how far it goes
  [
    'a report before its clause, with who speaks described after it',
    'The test costs less than two dollars, says Martha Ellison, an engineer at the works in Larkton.',
    [['indirect', 'Martha Ellison', 'The test costs less than two dollars']],
  ],
  [
    'two circumstances before an inverted clause',
    'Two days after the vote in Larkton, says Martha Ellison, the council met.',
    [],
  ],
  [
    'a weekday after whom it is told to',
    'Martha Ellison told a news conference on Tuesday all of the cables had been checked.',
    [['indirect', 'Martha Ellison', 'all of the cables had been checked']],
  ],
  [
    'a state that is declared, and guilt that is admitted: no statements',
    'The council has declared a state of emergency after the river rose. Robert Crane admitted theft and was jailed.',
    [],
  ],
  [
    'a report with what the reporter calls it',
    'Martha Ellison said that the cables had been cut by thieves, a claim that the council rejected.',
    [['indirect', 'Martha Ellison', 'the cables had been cut by thieves']],
  ],
  [
    'a second verb after an apposition to its subject',
    'Martha Ellison, head of bridges at the ministry, welcomed the plan but said that it was late.',
    [['indirect', 'Martha Ellison', 'it was late']],
  ],
  [
    'a statement that reads, after what it says',
    'Martha Ellison left. “We can still save the bridge,” her statement read.',
    [['direct', '–', 'We can still save the bridge,']],
  ],
  [
    'a last letter that read: not whoever tells of it',
    'Robert Crane said that many had died, among them the engineer Martha Ellison, whose last letter read: “The bridge will not hold.”',
    [
      ['indirect', 'Robert Crane', 'many had died, among them the engineer Martha Ellison'],
      ['direct', 'Martha Ellison', 'The bridge will not hold.'],
    ],
  ],
  [
    'a fragment after “but that”',
    'Martha Ellison said the bridge was safe but that “any change to it is costly.”',
    [
      ['indirect', 'Martha Ellison', 'the bridge was safe but that “any change to it is costly.”'],
      ['partial', 'Martha Ellison', 'any change to it is costly.'],
    ],
  ],
  [
    'a long “when” before what somebody wrote back',
    'Martha Ellison said it would hold. When a reporter asked her on Monday how many of the old cables had been replaced, she wrote back: “I have no list.”',
    [
      ['indirect', 'Martha Ellison', 'it would hold'],
      ['direct', 'Martha Ellison', 'I have no list.'],
    ],
  ],
  // Whom a pronoun takes up
  [
    'a pronoun after two appositions',
    'The bridge is safe, says Martha Ellison, an engineer at the University of Larkton and an author of the study. “We checked it,” she says.',
    [
      ['indirect', 'Martha Ellison', 'The bridge is safe'],
      ['direct', 'Martha Ellison', 'We checked it,'],
    ],
  ],
  [
    'a pronoun for whom a paragraph begins with after a date',
    'Robert Crane said it would hold.\n\nOn Aug. 6, 2019, Judge Thomas Poole threw out the case of Martha Ellison. “There is no proof,” he wrote.',
    [
      ['indirect', 'Robert Crane', 'it would hold'],
      ['direct', 'Thomas Poole', 'There is no proof,'],
    ],
  ],
  // Names by what stands around them
  [
    'the family of somebody, called by one name later',
    'The family of Raimundo Kaxi has fished there for years. “The water changed,” Raimundo told the paper.',
    [['direct', 'Raimundo Kaxi', 'The water changed,']],
  ],
  // Bodies by what they are
  [
    'a company by its noun',
    'The ship’s operator, Norline Azure, said the ship was safe. The company also said it would pay.',
    [
      ['indirect', 'Norline Azure', 'the ship was safe'],
      ['indirect', 'Norline Azure', 'it would pay'],
    ],
  ],
  [
    'a company that no words introduce, after another body',
    'Greenguard said that the forest was gone. The company denied that it had cut it.',
    [
      ['indirect', 'Greenguard', 'the forest was gone'],
      ['indirect', '–', 'it had cut it'],
    ],
  ],
  // Relatives, and what each is called
  [
    'a councillor and a resident of one surname',
    'Coun Robert Poe chaired it.\n\nMartha Poe, who lives near by, was there. ‘It will fall,’ Mrs Poe said.\n\nCllr Poe said it would not.',
    [
      ['direct', 'Martha Poe', 'It will fall,'],
      ['indirect', 'Robert Poe', 'it would not'],
    ],
  ],
  [
    'a mother and a daughter, each with her own title',
    'Martha Poe was 90. Mrs. Poe built it.\n\nHer granddaughter Susan Poe came. “It will stand,” Ms. Poe said.',
    [['direct', 'Susan Poe', 'It will stand,']],
  ],
  [
    'two men of one surname, of whom one has been heard',
    'Her son, Robert Poe, said it would stand.\n\nShe married James Poe in 1950.\n\nThey had a boat.\n\nMr. Poe said it was old.',
    [
      ['indirect', 'Robert Poe', 'it would stand'],
      ['indirect', 'Robert Poe', 'it was old'],
    ],
  ],
  [
    'two men of one surname, of whom neither is near or has been heard',
    'Her son was Robert Poe.\n\nShe married James Poe in 1950.\n\nThey had a boat.\n\nMr. Poe said it was old.',
    [['indirect', '–', 'it was old']],
  ],
  [
    'a title that is no part of a body’s name',
    'Mr Tekwell said it was old.',
    [['indirect', 'Tekwell', 'it was old']],
  ],
  [
    'a father himself, after his son',
    'Robert Poe built the dam.\n\nHis son James Poe has left it.\n\nPoe himself said it would stand.',
    [['indirect', 'Robert Poe', 'it would stand']],
  ],
  // With whom the sentence before begins
  [
    'a pronoun after a sentence about somebody else than the last who spoke',
    'Martha Ellison said Susan Crane would swim. Crane did not wait for the news.\n\n“I will swim,” she said.',
    [
      ['indirect', 'Martha Ellison', 'Susan Crane would swim'],
      ['direct', 'Susan Crane', 'I will swim,'],
    ],
  ],
  [
    'a pronoun after a sentence that names its subject by whose daughter she is',
    'Ilse Poe said it was over.\n\nBefore the hearing, Martha Ellison’s daughter, Susan Crane, went to the front.\n\n“My mother built it and she was proud,” she said.',
    [
      ['indirect', 'Ilse Poe', 'it was over'],
      ['direct', 'Susan Crane', 'My mother built it and she was proud,'],
    ],
  ],
  [
    'a pronoun after whose orders they were',
    'Susan Crane moved the piano on Martha Ellison’s orders. “It is heavy,” she said.',
    [['direct', 'Susan Crane', 'It is heavy,']],
  ],
  [
    'a name that is spoken of is not who speaks',
    'Robert Poe has long argued that it would fall. “James Crane built it badly,” he said.',
    [
      ['indirect', 'Robert Poe', 'it would fall'],
      ['direct', 'Robert Poe', 'James Crane built it badly,'],
    ],
  ],
  [
    'according to him',
    'Robert Poe left. According to him, the dam was too old.',
    [['indirect', 'Robert Poe', 'the dam was too old']],
  ],
  [
    'what she is, and what else she is, is nobody else',
    'Martha Poe was 34 and the mother of three.\n\n“They gave me a map,” she said.',
    [['direct', 'Martha Poe', 'They gave me a map,']],
  ],
  [
    'who begins a paragraph with their club and what they are there',
    '“We won it,” Robert Poe said.\n\nLarkton boss James Crane was less happy. “We gave it away,” he said.',
    [
      ['direct', 'Robert Poe', 'We won it,'],
      ['direct', 'James Crane', 'We gave it away,'],
    ],
  ],
  [
    'a colleague with a title',
    'Martha Poe said it would stand. Poe’s colleague, Dr James Crane, was not so sure. “I doubt it,” he said.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', 'James Crane', 'I doubt it,'],
    ],
  ],
  [
    'a colleague with a title, after somebody who may be a man or a woman',
    'Sen. Alex Poe said it was dead. His colleague, Sen. Martha Crane, was not so sure. “It has the votes,” she said.',
    [
      ['indirect', 'Alex Poe', 'it was dead'],
      ['direct', 'Martha Crane', 'It has the votes,'],
    ],
  ],
  [
    'a couple, and one of the two',
    'Mr and Mrs Poe said they were shocked. Mrs Poe said: “I screamed.”',
    [
      ['indirect', '–', 'they were shocked'],
      ['direct', 'Poe', 'I screamed.'],
    ],
  ],
  // Whom a paragraph is about
  [
    'a paragraph that is a quotation, after one about somebody',
    'Martha Poe, who built the bridge, was furious.\n\n“They have lied to us for years.”',
    [['direct', 'Martha Poe', 'They have lied to us for years.']],
  ],
  [
    'a paragraph that is a quotation, after one that names two',
    'Martha Poe and Robert Crane were furious.\n\n“They have lied to us for years.”',
    [['direct', '–', 'They have lied to us for years.']],
  ],
  [
    'a paragraph that is a quotation, and may be a letter’s',
    'Martha Poe opened the letter.\n\n“They have lied to us for years.”',
    [['direct', '–', 'They have lied to us for years.']],
  ],
  [
    'a paragraph that is a quotation which nobody speaks of themselves in',
    'Martha Poe was furious.\n\n“The deck of the bridge shall be oak.”',
    [['direct', '–', 'The deck of the bridge shall be oak.']],
  ],
  [
    'a quotation before the sentence that says whom it is of',
    '“We ran for our lives.” Robert Crane was on the bridge when it fell.',
    [['direct', 'Robert Crane', 'We ran for our lives.']],
  ],
  [
    'somebody by a calling that the paragraph before tells',
    'Robert Crane, who has run the bakery since May, opened late.\n\n“There was no flour,” the baker said.',
    [['direct', 'Robert Crane', 'There was no flour,']],
  ],
  [
    'a calling that somebody unnamed has',
    'Robert Crane opened late. He met a baker.\n\n“There was no flour,” the baker said.',
    [['direct', '–', 'There was no flour,']],
  ],
  [
    'somebody by the country they are from, whom a paragraph is about',
    'Robert Crane won the race.\n\n“It was hot,” the Dane said.',
    [['direct', 'Robert Crane', 'It was hot,']],
  ],
  [
    'a country, where two are named',
    'Robert Crane beat James Poe.\n\n“It was hot,” the Dane said.',
    [['direct', '–', 'It was hot,']],
  ],
  [
    'somebody by their age, whom a paragraph is about',
    'Martha Poe, from Larkton, was held.\n\nThe 34-year-old told officers that it was over.',
    [['indirect', 'Martha Poe', 'it was over']],
  ],
  [
    'a professor by a title that was written short',
    'Prof. Martha Poe said it would stand. The professor said it was old.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['indirect', 'Martha Poe', 'it was old'],
    ],
  ],
  [
    'a senator by a title that was written short, beside another',
    'Sen. Martha Poe met Sen. Robert Crane.\n\nLater the senator said it was old.',
    [['indirect', '–', 'it was old']],
  ],
  [
    'the spokeswoman whom the article names',
    'Harbour Rail spokeswoman Martha Poe said it would stand.\n\n“It is old,” the spokeswoman said.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', 'Martha Poe', 'It is old,'],
    ],
  ],
  [
    'a spokeswoman whom it does not name',
    'Harbour Rail spokeswoman Martha Poe said it would stand. A spokeswoman for the council disagreed.\n\n“It is old,” the spokeswoman said.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', '–', 'It is old,'],
    ],
  ],
  [
    'of two with one noun the one whose role has all of the words',
    'Gen. James Poe met the secretary general, Robert Crane, and left.\n\nThey had tea.\n\nThe day was long.\n\nThe secretary-general said it was old.',
    [['indirect', 'Robert Crane', 'it was old']],
  ],
  [
    'a quotation alone, after a paragraph that ends with somebody else',
    'Martha Poe was late. Voters were angry.\n\n“We have waited for two hours.”',
    [['direct', '–', 'We have waited for two hours.']],
  ],
  [
    'a quotation alone, of what somebody reads',
    'Martha Poe read from the diary.\n\n“We were cold.”',
    [['direct', '–', 'We were cold.']],
  ],
  [
    'a quotation alone, of what a relative has said',
    'Robert Crane left what his father left him.\n\n“We were cold.”',
    [['direct', '–', 'We were cold.']],
  ],
  [
    'a quotation alone, of which it is told after it whose it was',
    'Martha Poe won.\n\n“I am glad for my town.”\n\nSo said Robert Crane, her agent.',
    [['direct', '–', 'I am glad for my town.']],
  ],
  [
    'the head of a body by another word for it',
    'Martha Poe, president of the Bridge Union, said it would stand.\n\nThe union leader said it was old.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['indirect', 'Martha Poe', 'it was old'],
    ],
  ],
  [
    'the head of a body, where another is named',
    'Martha Poe, president of the Bridge Union, said it would stand. James Crane, director of the mine, smiled.\n\nThe union leader said it was old.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['indirect', '–', 'it was old'],
    ],
  ],
  [
    'somebody by a party',
    'Martha Poe voted no. “It is old,” the Ohio Republican said.',
    [['direct', 'Martha Poe', 'It is old,']],
  ],
  [
    '“he” for whoever begins the paragraph, a man or a woman',
    '“It is ours,” James Poe said.\n\nFosdick Crane, who lives next door, sees it otherwise. He said it was old.',
    [
      ['direct', 'James Poe', 'It is ours,'],
      ['indirect', 'Fosdick Crane', 'it was old'],
    ],
  ],
  [
    'somebody by what stands after the age',
    'Martha Poe, 41, a nurse from Larkton, was on the train.\n\nMany ran.\n\n“It was loud,” the nurse said.',
    [['direct', 'Martha Poe', 'It was loud,']],
  ],
  [
    'somebody by how many children they have',
    'James Poe, a father of three, lost it.\n\n“It was loud,” the father of three said.',
    [['direct', 'James Poe', 'It was loud,']],
  ],
  [
    'somebody whose apposition has a clause',
    'Martha Poe, co-founder of Brightside, a charity in Larkton that will close, said it was old.',
    [['indirect', 'Martha Poe', 'it was old']],
  ],
  [
    'somebody of one word, after what they are',
    'A villager, Wahyuni, said the river rose fast.',
    [['indirect', 'Wahyuni', 'the river rose fast']],
  ],
  [
    'somebody of one word, before an age',
    'One farmer, Sunarto, 52, said the river rose fast.',
    [['indirect', 'Sunarto', 'the river rose fast']],
  ],
  [
    'an elder',
    'Kaumātua Rewi Tahana said it was stolen.',
    [['indirect', 'Rewi Tahana', 'it was stolen']],
  ],
  // Whose words a document has, again
  [
    '“it” for a memo whose author is known',
    'A memo to staff from the manager, Martha Poe, set out the plan. The memo said it was over. It added that it was old.',
    [
      ['indirect', 'Martha Poe', 'it was over'],
      ['indirect', 'Martha Poe', 'it was old'],
    ],
  ],
  [
    '“it” for what somebody has signed',
    'The letter is old. Signed by the manager, Martha Poe, it said the bridge would close.',
    [['indirect', 'Martha Poe', 'the bridge would close']],
  ],
  [
    'a statement that somebody else has signed',
    '“It will stand,” the Harbour Board said in a statement signed by its head, Martha Poe.\n\nAccording to the statement, the bridge was old.',
    [
      ['direct', 'Harbour Board', 'It will stand,'],
      ['indirect', 'Harbour Board', 'the bridge was old'],
    ],
  ],
  [
    'a report in which a body speaks twice before',
    'In a report on Friday, the Harbour Board said it was old. It said the crew was ill.\n\n“It will stand,” the report said.',
    [
      ['indirect', 'Harbour Board', 'it was old'],
      ['indirect', 'Harbour Board', 'the crew was ill'],
      ['direct', 'Harbour Board', 'It will stand,'],
    ],
  ],
  [
    'a report of which somebody only speaks',
    'Martha Poe said a report was found. The report said the bridge was old.',
    [
      ['indirect', 'Martha Poe', 'a report was found'],
      ['indirect', '–', 'the bridge was old'],
    ],
  ],
  [
    'a report, by the sentence that begins with it',
    'In his report, coroner James Crane called it a trap. “It should be closed,” the report said.',
    [['direct', 'James Crane', 'It should be closed,']],
  ],
  [
    '“what it called”, which is not who spoke last',
    'The Harbour Board says it is old.\n\nThe union’s report was about what it called “a trap of steel”.',
    [
      ['indirect', 'Harbour Board', 'it is old'],
      ['partial', '–', 'a trap of steel'],
    ],
  ],
  // Short names
  [
    'letters in brackets after a name with “for the”',
    'The Society for the Care of Bats (SCB) met. The SCB said bats were ill.',
    [['indirect', 'Society for the Care of Bats', 'bats were ill']],
  ],
  [
    'what is no name, but a kind of body',
    'A northern Alder First Nation has voted. It gives the Red Pine First Nation money. The First Nation said it was glad.',
    [['indirect', 'Red Pine First Nation', 'it was glad']],
  ],
  [
    'two bodies in one, and “it”',
    'The Harbour Council and Halden Rail closed the line. It said the bridge was old.',
    [['indirect', '–', 'the bridge was old']],
  ],
  [
    'a company by what it does',
    'Velar, which makes turbines, lost money. The firm said demand was weak.',
    [['indirect', 'Velar', 'demand was weak']],
  ],
  [
    'a quotation alone, after a paragraph that ends on a report',
    'Martha Poe said the offer was too low.\n\n“It would not buy bread.”',
    [
      ['indirect', 'Martha Poe', 'the offer was too low'],
      ['direct', 'Martha Poe', 'It would not buy bread.'],
    ],
  ],
  [
    'a body’s quotation alone, after what it is said to say',
    'The Rail Board said drivers were ill.\n\n“The trains will run again on Monday.”',
    [
      ['indirect', 'Rail Board', 'drivers were ill'],
      ['direct', 'Rail Board', 'The trains will run again on Monday.'],
    ],
  ],
  [
    'a quotation alone, after a question',
    'Martha Poe asked whether the bridge was safe.\n\n“It will not fall.”',
    [
      ['indirect', 'Martha Poe', 'whether the bridge was safe'],
      ['direct', '–', 'It will not fall.'],
    ],
  ],
  [
    'a quotation alone, after two who report',
    'Martha Poe said the offer was too low. Robert Crane said it was old.\n\n“It would not buy bread.”',
    [
      ['indirect', 'Martha Poe', 'the offer was too low'],
      ['indirect', 'Robert Crane', 'it was old'],
      ['direct', '–', 'It would not buy bread.'],
    ],
  ],
  [
    'a quotation alone, after somebody of whom it is said what they heard',
    'Martha Poe said she had read the letter.\n\n“The price of bread is fair.”',
    [
      ['indirect', 'Martha Poe', 'she had read the letter'],
      ['direct', '–', 'The price of bread is fair.'],
    ],
  ],
  [
    'a quotation alone that may be told after it',
    'Martha Poe said the offer was too low.\n\n“It is fair and it is all that there is.”\n\nRobert Crane, who runs the mine, laughed.',
    [
      ['indirect', 'Martha Poe', 'the offer was too low'],
      ['direct', '–', 'It is fair and it is all that there is.'],
    ],
  ],
  [
    'a quotation alone, before somebody else who has words of their own',
    'Martha Poe said the offer was too low.\n\n“It would not buy bread.”\n\nRobert Crane, who runs the mine, said it was fair.',
    [
      ['indirect', 'Martha Poe', 'the offer was too low'],
      ['direct', 'Martha Poe', 'It would not buy bread.'],
      ['indirect', 'Robert Crane', 'it was fair'],
    ],
  ],
  [
    'an airline, after whoever runs it',
    'Kestrel Air is to cut jobs. Chief executive Martha Poe said it was sad. The airline said it was sorry.',
    [
      ['indirect', 'Martha Poe', 'it was sad'],
      ['indirect', 'Kestrel Air', 'it was sorry'],
    ],
  ],
  [
    'a club',
    'Larkton Rovers lost. The club said it was sorry.',
    [['indirect', 'Larkton Rovers', 'it was sorry']],
  ],
  // Whose document it is
  [
    'the letter of whoever wrote to somebody',
    'Martha Poe, the chief executive, wrote to staff on Monday.\n\n“It has to end,” the letter said.',
    [['direct', 'Martha Poe', 'It has to end,']],
  ],
  [
    'the memo in which somebody spoke',
    'In a memo to staff, Martha Poe said it would stand. The memo said: “It is old.”',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', 'Martha Poe', 'It is old.'],
    ],
  ],
  [
    'the report that a body has published',
    'The Harbour Board published its report on Friday.\n\nThe report said the bridge was old.',
    [['indirect', 'Harbour Board', 'the bridge was old']],
  ],
  [
    'the post of somebody',
    'Mayor Martha Poe posted a video on Facebook.\n\n“It will stand,” the post said.',
    [['direct', 'Martha Poe', 'It will stand,']],
  ],
  [
    'a letter from somebody to somebody else',
    'Martha Poe opened a letter from Robert Crane. The letter said it was old.',
    [['indirect', 'Robert Crane', 'it was old']],
  ],
  [
    'a letter of which nothing says whose it is',
    'Martha Poe was at home. The letter said it was old.',
    [['indirect', '–', 'it was old']],
  ],
  // Bodies, again
  [
    '“it” for the body with which the paragraph before ends',
    'Halden Rail cancelled the trains on Monday.\n\nIt said the drivers were ill.',
    [['indirect', 'Halden Rail', 'the drivers were ill']],
  ],
  [
    '“it” after a law',
    'The Clean Water Act passed on Monday.\n\nIt said the drivers were ill.',
    [['indirect', '–', 'the drivers were ill']],
  ],
  [
    'the judges of a court',
    'The Court of Appeal upheld the ban on Monday.\n\nThe judges said the law was clear.',
    [['indirect', 'Court of Appeal', 'the law was clear']],
  ],
  [
    'a body by the letters in brackets',
    'The National Farmers Council (NFC) met on Monday.\n\nThe NFC said the price was low.',
    [['indirect', 'National Farmers Council', 'the price was low']],
  ],
  [
    'a body by its last words',
    'The Red Pine First Nation said it was old.\n\nThe First Nation said it would sue.',
    [
      ['indirect', 'Red Pine First Nation', 'it was old'],
      ['indirect', 'Red Pine First Nation', 'it would sue'],
    ],
  ],
  [
    'a body’s last words that two bear',
    'The Red Pine Commission met the Harbour Commission.\n\nThe Commission said it would sue.',
    [['indirect', '–', 'it would sue']],
  ],
  [
    'a department by the noun for such ones',
    'The Foreign Office called the envoy. The department said it was alarmed.',
    [['indirect', 'Foreign Office', 'it was alarmed']],
  ],
  [
    'a force',
    'Larkton Police said a man was held. The force said it was sorry.',
    [
      ['indirect', 'Larkton Police', 'a man was held'],
      ['indirect', 'Larkton Police', 'it was sorry'],
    ],
  ],
  [
    'an airline that has “Air” in its name',
    'Kestrel Air cancelled the flights.\n\nThe airline said the crews were ill.',
    [['indirect', 'Kestrel Air', 'the crews were ill']],
  ],
  // What else is true of somebody
  [
    'somebody by what they have retired from',
    'Martha Poe said it would stand.\n\n“I have seen it,” said the retired dinner lady.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', 'Martha Poe', 'I have seen it,'],
    ],
  ],
  [
    'somebody by their age',
    'Martha Poe said it would stand.\n\n“I have seen it,” the 34-year-old said.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', 'Martha Poe', 'I have seen it,'],
    ],
  ],
  [
    'somebody by what they are known for',
    'James Poe said it would stand.\n\n“I have paid for it,” the billionaire said.',
    [
      ['indirect', 'James Poe', 'it would stand'],
      ['direct', 'James Poe', 'I have paid for it,'],
    ],
  ],
  [
    'somebody else who has been named since',
    'James Poe said it would stand. Robert Crane laughed.\n\n“I have paid for it,” the billionaire said.',
    [
      ['indirect', 'James Poe', 'it would stand'],
      ['direct', '–', 'I have paid for it,'],
    ],
  ],
  [
    'somebody by their age, who has not spoken yet',
    'Robert Crane said it was over.\n\nJames Poe ran twice. The 21-year-old said he was tired.',
    [
      ['indirect', 'Robert Crane', 'it was over'],
      ['indirect', 'James Poe', 'he was tired'],
    ],
  ],
  [
    'an office that may be another’s',
    'Martha Poe said it would stand.\n\n“I have seen it,” the presiding judge said.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', '–', 'I have seen it,'],
    ],
  ],
  [
    'another of the same',
    'Martha Poe said it would stand.\n\n“I have seen it,” the other farmer said.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', '–', 'I have seen it,'],
    ],
  ],
  [
    'a man after a woman',
    'Martha Poe said it would stand.\n\n“I have seen it,” the retired fisherman said.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', '–', 'I have seen it,'],
    ],
  ],
  [
    'an email that has been spoken of',
    'In an email sent on Monday, Martha Poe told staff that it was over. “You were right,” the email says.',
    [
      ['indirect', 'Martha Poe', 'it was over'],
      ['direct', 'Martha Poe', 'You were right,'],
    ],
  ],
  [
    'an email that has not',
    'Martha Poe told staff that it was over. “You were right,” the email says.',
    [
      ['indirect', 'Martha Poe', 'it was over'],
      ['direct', '–', 'You were right,'],
    ],
  ],
  [
    'whose retort it is',
    'It drew a retort from James Poe, who said it was old.',
    [['indirect', 'James Poe', 'it was old']],
  ],
  // Bodies by what they are
  [
    'a firm by its noun, which it never spoke under',
    'Swedish truckmaker Norlund has closed a plant.\n\nThe company announced that it would cut jobs. Norlund said it was sorry.',
    [
      ['indirect', 'Norlund', 'it would cut jobs'],
      ['indirect', 'Norlund', 'it was sorry'],
    ],
  ],
  [
    'a charity by its noun',
    'Dr Martha Poe works for the charity Warm Hands.\n\nAccording to the charity, few were hurt.',
    [['indirect', 'Warm Hands', 'few were hurt']],
  ],
  [
    'a union by its noun, and another one',
    'They met the Metal union and the Paper union.\n\nAccording to the union, few were hurt.',
    [['indirect', '–', 'few were hurt']],
  ],
  [
    'an association by whose it is',
    'It was filed by the Larkton Vendors’ Welfare Association. The Bakers’ Association was there.\n\nAccording to the vendors’ association, few were hurt.',
    [['indirect', 'Larkton Vendors’ Welfare Association', 'few were hurt']],
  ],
  [
    'a developer at the head of its sentence',
    'Developer Norlund Homes said it would pay.',
    [['indirect', 'Norlund Homes', 'it would pay']],
  ],
  [
    'a name that ends like an adverb',
    'Startup Foodly has admitted that it was wrong.',
    [['indirect', 'Foodly', 'it was wrong']],
  ],
  [
    '“it” for the body that begins the sentence before',
    'A doctor said the drugs were gone. The Health Ministry disputed this. In a note, it stated that there was enough.',
    [
      ['indirect', '–', 'the drugs were gone'],
      ['indirect', 'Health Ministry', 'there was enough'],
    ],
  ],
  [
    'a paper by its name is no letter',
    'Martha Ellison sent the Post an email and said the bridge was safe. The Post said it was old.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was safe'],
      ['indirect', 'Post', 'it was old'],
    ],
  ],
  [
    '“according” is no name',
    'According to court papers in Larkton, Robert Poe left in May, saying that it was old.',
    [
      ['indirect', '–', 'Robert Poe left in May, saying that it was old'],
      ['indirect', 'Robert Poe', 'it was old'],
    ],
  ],
  [
    'several are no body',
    'Two Larkton Members said it was old.',
    [['indirect', '–', 'it was old']],
  ],
  [
    'a body after what kind of body it is',
    'The opposition Harbour Party said it was old.',
    [['indirect', 'Harbour Party', 'it was old']],
  ],
  [
    'a body by its noun, beside one that has another noun of its kind',
    'The charity Warm Hands met the Harbour Society. The society said it was old.',
    [['indirect', 'Harbour Society', 'it was old']],
  ],
  [
    'a body’s noun that two bear',
    'The Larkton Society met the Harbour Society. The society said it was old.',
    [['indirect', '–', 'it was old']],
  ],
  [
    'a company after another one has been named',
    'The airline Skylink said Norline Azure owed it money. The company denied that it owed anything.',
    [
      ['indirect', 'Skylink', 'Norline Azure owed it money'],
      ['indirect', '–', 'it owed anything'],
    ],
  ],
  [
    'an airline by its noun',
    'Budget airline Skylink said it would cut jobs. The airline said the losses had grown.',
    [
      ['indirect', 'Skylink', 'it would cut jobs'],
      ['indirect', 'Skylink', 'the losses had grown'],
    ],
  ],
  [
    'a relative clause of by whom somebody was replaced',
    'Robert Crane was replaced by Martha Ellison, who said the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'two relative clauses, joined, between subject and verb',
    'Martha Ellison, who built the bridge, and who lives beside it, said: “It will hold.”',
    [['direct', 'Martha Ellison', 'It will hold.']],
  ],
  [
    'two relative clauses before what is reported without marks',
    'Martha Ellison, who was there, and who left early, said it rained on the bridge.',
    [['indirect', 'Martha Ellison', 'it rained on the bridge']],
  ],
  [
    'according to somebody, between “after” and its clause',
    'The ferry struck rocks after, according to Martha Ellison, its engine failed.',
    [['indirect', 'Martha Ellison', 'its engine failed']],
  ],
  [
    'the reporter’s words up to “and”, before a fragment',
    'An officer took her phone and, Martha Ellison said, “read my messages aloud to his colleague.”',
    [['partial', 'Martha Ellison', 'read my messages aloud to his colleague.']],
  ],
  // What is reported, to its end and no further
  [
    'a second verb of the same reporter: two reports',
    'Martha Ellison said the bridge was a ‘death trap’ and claimed she had been ‘fobbed off’ by the council.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was a ‘death trap’'],
      ['partial', 'Martha Ellison', 'death trap'],
      ['indirect', 'Martha Ellison', 'she had been ‘fobbed off’ by the council'],
      ['partial', 'Martha Ellison', 'fobbed off'],
    ],
  ],
  [
    'an adverb between the verb and “that”',
    'Martha Ellison said afterwards that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'an adverb between the verb and a pronoun',
    'Martha Ellison said later she was tired.',
    [['indirect', 'Martha Ellison', 'she was tired']],
  ],
  [
    '“that flood” begins no clause',
    'Martha Ellison said in a report published after that flood that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'a month between whom it is said to and “that”',
    'Martha Ellison told parents in May that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'why it is said is the reporter’s',
    'Martha Ellison said she would appeal, citing the cost of the bridge.',
    [['indirect', 'Martha Ellison', 'she would appeal']],
  ],
  [
    'an end without a clause of its own is part of what is reported',
    'Martha Ellison says the bridge is insured for fire and storm, but not for flood.',
    [['indirect', 'Martha Ellison', 'the bridge is insured for fire and storm, but not for flood']],
  ],
  [
    'what was said days before is another report',
    'Martha Ellison has admitted that the bridge was unsafe, days after she told the council that nothing was wrong.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was unsafe'],
      ['indirect', 'Martha Ellison', 'nothing was wrong'],
    ],
  ],
  [
    'after “according to” a participle is part of what is reported',
    'According to court records, Martha Ellison sued the firm, alleging that the bridge was unsafe.',
    [
      ['indirect', '–', 'Martha Ellison sued the firm, alleging that the bridge was unsafe'],
      ['indirect', 'Martha Ellison', 'the bridge was unsafe'],
    ],
  ],
  [
    'a theft that is reported is no report of it',
    'Martha Ellison reported the theft on Monday through a form posted at the office.',
    [],
  ],
  [
    'cases that are reported are one',
    'Martha Ellison reported 30 cases of rust on the bridge.',
    [['indirect', 'Martha Ellison', '30 cases of rust on the bridge']],
  ],
  [
    'a fragment at the end of what is reported',
    'Martha Ellison told the council that the count was made in half-term, ‘when there is no traffic on it at all’.',
    [
      [
        'indirect',
        'Martha Ellison',
        'the count was made in half-term, ‘when there is no traffic on it at all’',
      ],
      ['partial', 'Martha Ellison', 'when there is no traffic on it at all'],
    ],
  ],
  [
    'in what somebody tells, somebody else is quoted',
    'Martha Ellison testified that Robert Crane ran onto the bridge with a lamp and Crane shouted, “Get back, all of you!”',
    [
      [
        'indirect',
        'Martha Ellison',
        'Robert Crane ran onto the bridge with a lamp and Crane shouted, “Get back, all of you!”',
      ],
      ['direct', 'Robert Crane', 'Get back, all of you!'],
    ],
  ],
  // A clause that cuts what is reported
  [
    'between a clause that is the subject and its verb',
    'What kills a bridge, Martha Ellison says, is salt.',
    [['indirect', 'Martha Ellison', 'What kills a bridge … is salt']],
  ],
  [
    'the same of “according to”',
    'What kills a bridge, according to Martha Ellison, is not the sea but salt.',
    [['indirect', 'Martha Ellison', 'What kills a bridge … is not the sea but salt']],
  ],
  [
    'between a gerund and a verb in -s',
    'Walking across, says Martha Ellison, costs nothing.',
    [['indirect', 'Martha Ellison', 'Walking across … costs nothing']],
  ],
  [
    'between a number that is governed and the clause',
    'Of 212 bolts inspected, Martha Ellison wrote, 140 were rusty.',
    [['indirect', 'Martha Ellison', 'Of 212 bolts inspected … 140 were rusty']],
  ],
  [
    'between a clause and what follows from it',
    'The council could not pay for the bridge, Martha Ellison says, so the village raised the money.',
    [
      [
        'indirect',
        'Martha Ellison',
        'The council could not pay for the bridge … so the village raised the money',
      ],
    ],
  ],
  [
    'between a clause and its reason, after where it is said',
    'She was offered the job at once, Martha Ellison recalled in an interview with the newspaper in 1998, because no one else had applied.',
    [
      [
        'indirect',
        'Martha Ellison',
        'She was offered the job at once … because no one else had applied',
      ],
    ],
  ],
  [
    'between a verb and what it governs',
    'It would depend, Martha Ellison told the girl who asked, on who was crossing it.',
    [['indirect', 'Martha Ellison', 'It would depend … on who was crossing it']],
  ],
  [
    'a clause that cuts somebody else’s report',
    'Robert Crane told parents in May that it would close, Martha Ellison says, so they came to the council.',
    [
      [
        'indirect',
        'Martha Ellison',
        'Robert Crane told parents in May that it would close … so they came to the council',
      ],
      ['indirect', 'Robert Crane', 'it would close'],
    ],
  ],
  // Who reports
  [
    '“has long argued”',
    'Martha Ellison has long argued that the bridge is safe.',
    [['indirect', 'Martha Ellison', 'the bridge is safe']],
  ],
  [
    'a day between the subject and its first verb',
    'Martha Ellison on Monday closed the bridge and said the work would take a year.',
    [['indirect', 'Martha Ellison', 'the work would take a year']],
  ],
  [
    'a number that is the subject',
    'We asked ten drivers, and seven confirmed that they had crossed the bridge.',
    [['indirect', '–', 'they had crossed the bridge']],
  ],
  [
    'after arguing',
    'Martha Ellison was sent out after arguing that the bridge was safe, and the council voted.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'submitted that',
    'Martha Ellison, for the council, submitted that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  ['submitted a plan', 'Martha Ellison submitted a plan of the bridge to the council.', []],
  [
    'thanked for',
    'Martha Ellison thanked the crew for “a hundred small kindnesses”.',
    [['partial', 'Martha Ellison', 'a hundred small kindnesses']],
  ],
  [
    'the name after “whose owner”',
    'He works at the Old Mill, whose owner, Robert Crane, called him “a proper lad”.',
    [['partial', 'Robert Crane', 'a proper lad']],
  ],
  [
    'asked on a programme',
    'Martha Ellison, asked on “Morning Call” if it would open, replied: “It will not open this year.”',
    [['direct', 'Martha Ellison', 'It will not open this year.']],
  ],
  [
    'somebody who calls out',
    'It did not go down well. “Which May?” somebody called from the back.',
    [['direct', '–', 'Which May?']],
  ],
  [
    'words in a relative clause after who speaks',
    '“The bridge is safe,” said Martha Ellison, who raised its mark to “fair” from “poor”.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  // Quotations that no clause claims
  [
    'a sentence of how somebody takes it, then a quotation',
    'Martha Ellison is inclined to agree. “It’s a ditch with a lid.”',
    [['direct', 'Martha Ellison', 'It’s a ditch with a lid.']],
  ],
  [
    'a sentence of what somebody thinks of what others wrote, then a quotation',
    'Martha Ellison disagrees with the letter. “It’s a ditch with a lid on it.”',
    [],
  ],
  [
    'a quotation alone after what somebody is reported to say',
    'Martha Ellison says the bridge is insured for fire and storm.\n\n“The premium was nineteen thousand. Nobody could pay it.”',
    [
      ['indirect', 'Martha Ellison', 'the bridge is insured for fire and storm'],
      ['direct', 'Martha Ellison', 'The premium was nineteen thousand. Nobody could pay it.'],
    ],
  ],
  [
    'a quotation alone after what somebody says of a letter',
    'Martha Ellison says a letter came on Monday.\n\n“The premium is nineteen thousand for the year.”',
    [
      ['indirect', 'Martha Ellison', 'a letter came on Monday'],
      ['direct', '–', 'The premium is nineteen thousand for the year.'],
    ],
  ],
  [
    'answers in brackets',
    'Does the engineer get lonely? (“Not with a radio.”) Does she swim? (“No.”)',
    [
      ['direct', '–', 'Not with a radio.'],
      ['direct', '–', 'No.'],
    ],
  ],
  [
    'what is written, by whoever is said to have written it',
    'In an email to the crew, Martha Ellison said the bridge would close. “I am sorry for it,” the email says.',
    [
      ['indirect', 'Martha Ellison', 'the bridge would close'],
      ['direct', 'Martha Ellison', 'I am sorry for it,'],
    ],
  ],
  [
    'what is written, by nobody who is said to have written it',
    'Martha Ellison said the bridge would close. “I am sorry for it,” the email says.',
    [
      ['indirect', 'Martha Ellison', 'the bridge would close'],
      ['direct', '–', 'I am sorry for it,'],
    ],
  ],
  [
    'how somebody else put it',
    'Martha Ellison recalled how the mayor told her: “Never sell the bridge.”',
    [['direct', '–', 'Never sell the bridge.']],
  ],
  [
    'after a thing somebody blames is the reporter’s',
    'Martha Ellison said the plan was “dead” and blamed the council.',
    [
      ['indirect', 'Martha Ellison', 'the plan was “dead”'],
      ['partial', 'Martha Ellison', 'dead'],
    ],
  ],
  [
    'after somebody who may blame it is not',
    'Martha Ellison said Robert Crane was late and blamed the council.',
    [['indirect', 'Martha Ellison', 'Robert Crane was late and blamed the council']],
  ],
  [
    'a clause between a condition and what follows',
    'If nothing changes, Martha Ellison warned, the bridge will fall.',
    [['indirect', 'Martha Ellison', 'If nothing changes … the bridge will fall']],
  ],
  [
    'a clause between a verb and what it says',
    'There are, Martha Ellison says, no easy answers.',
    [['indirect', 'Martha Ellison', 'There are … no easy answers']],
  ],
  [
    'a clause after “that” as its subject',
    'That, said Martha Ellison, was the point.',
    [['indirect', 'Martha Ellison', 'That … was the point']],
  ],
  [
    'a clause within a relative clause',
    'Robert Crane is looking for a man who, Martha Ellison said, had run across the bridge.',
    [],
  ],
  [
    'a person by their office, and how they take it',
    'The head of the union, Robert Crane, was blunt. “We will strike.”',
    [['direct', 'Robert Crane', 'We will strike.']],
  ],
  [
    'a quotation alone that points back from within',
    '“You cannot see it, and so you have to listen to the bridge,” Martha Ellison told the radio.\n\n“In winter those sounds are often still there. They are not being heard.”',
    [
      ['direct', 'Martha Ellison', 'You cannot see it, and so you have to listen to the bridge,'],
      [
        'direct',
        'Martha Ellison',
        'In winter those sounds are often still there. They are not being heard.',
      ],
    ],
  ],
  [
    'what ends on what it quotes itself, in single marks',
    '‘They said, “It’s safe,”’ Martha Ellison recalled. ‘It wasn’t.’',
    [['direct', 'Martha Ellison', 'They said, “It’s safe,” … It wasn’t.']],
  ],
  [
    'two words after “that”',
    'Martha Ellison has denied that she lied.',
    [['indirect', 'Martha Ellison', 'she lied']],
  ],
  ['whom somebody quotes', 'Martha Ellison quoted her mother: “Never sell the bridge.”', []],
  [
    'what somebody believes, and a colon',
    'Martha Ellison, 45, believes it can be done: “We have the money and the people.”',
    [['direct', 'Martha Ellison', 'We have the money and the people.']],
  ],
  [
    'another, who calls it something',
    'Another called them “a farce”.',
    [['partial', '–', 'a farce']],
  ],
  ['another call for something', 'Another call for “a halt” came on Monday.', []],
  // Verbs that report by a clause alone
  [
    'what a court rules, and when',
    'The Court of Appeal ruled on Monday that the council had acted in bad faith.',
    [['indirect', 'Court of Appeal', 'the council had acted in bad faith']],
  ],
  [
    'what a court finds, and what it orders',
    'Judge Martha Ellison found that the bridge had been closed in haste and ordered the council to pay.',
    [['indirect', 'Martha Ellison', 'the bridge had been closed in haste']],
  ],
  ['what somebody else finds is not said', 'Martha Ellison found that the bridge was shut.', []],
  ['what a court finds, and no clause', 'The judge found that key under the bridge.', []],
  [
    'what somebody accepts, and then says',
    'Martha Ellison accepts that the bridge is old but says that it is safe.',
    [
      ['indirect', 'Martha Ellison', 'the bridge is old'],
      ['indirect', 'Martha Ellison', 'it is safe'],
    ],
  ],
  [
    'what somebody points out',
    'Martha Ellison points out that a third of the bridges cost less, and that none has fallen.',
    [['indirect', 'Martha Ellison', 'a third of the bridges cost less, and that none has fallen']],
  ],
  ['where somebody points', 'Martha Ellison pointed to the bridge that fell.', []],
  [
    'what somebody makes clear',
    'Martha Ellison made it clear that the bridge would not be sold.',
    [['indirect', 'Martha Ellison', 'the bridge would not be sold']],
  ],
  [
    'whom somebody reminds of it',
    'Martha Ellison reminded the council that the bridge was shut.',
    [['indirect', 'Martha Ellison', 'the bridge was shut']],
  ],
  [
    'a participle that takes a clause',
    'Martha Ellison resigned on Friday, conceding that she had misled the council.',
    [['indirect', 'Martha Ellison', 'she had misled the council']],
  ],
  [
    'what somebody vows, without “that”',
    'Martha Ellison vowed she would reopen the bridge.',
    [['indirect', 'Martha Ellison', 'she would reopen the bridge']],
  ],
  ['what somebody vows to do', 'Martha Ellison vowed to reopen the bridge.', []],
  // Questions
  [
    'a question with “whether”, after the place',
    'Martha Ellison asked in the council on Monday whether anyone would “pay for it”.',
    [
      ['indirect', 'Martha Ellison', 'whether anyone would “pay for it”'],
      ['partial', 'Martha Ellison', 'pay for it'],
    ],
  ],
  [
    'a question, and whom it is put to',
    'Martha Ellison asked Robert Crane why the bridge was shut.',
    [['indirect', 'Martha Ellison', 'why the bridge was shut']],
  ],
  [
    'what is questioned',
    'Martha Ellison questioned whether the bridge was safe.',
    [['indirect', 'Martha Ellison', 'whether the bridge was safe']],
  ],
  [
    'how something was, to whom',
    'Martha Ellison told the court how she had lost the bridge.',
    [['indirect', 'Martha Ellison', 'how she had lost the bridge']],
  ],
  [
    'a question that somebody is asked',
    'Martha Ellison was asked whether the bridge was safe.',
    [],
  ],
  // Where what is reported begins
  [
    'at a number after “at least”',
    'Martha Ellison said at least two bridges had fallen, one of them in May.',
    [['indirect', 'Martha Ellison', 'at least two bridges had fallen, one of them in May']],
  ],
  [
    'at a number after “about”',
    'Martha Ellison says about 40 bridges are unsafe.',
    [['indirect', 'Martha Ellison', 'about 40 bridges are unsafe']],
  ],
  [
    'after whom, where and when',
    'Martha Ellison told a meeting of the council in Larkton on Friday that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'after “that” and a comma',
    'Martha Ellison says that, if nothing is done, the bridge will fall.',
    [['indirect', 'Martha Ellison', 'if nothing is done, the bridge will fall']],
  ],
  [
    'after an aside, without “that”',
    'Martha Ellison said, in a letter to the council, the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  // Where what is reported ends, and goes on
  [
    'with the relative clause that it stands in',
    'Martha Ellison, who says the bridge, which is old, is safe, has left.',
    [['indirect', 'Martha Ellison', 'the bridge, which is old, is safe']],
  ],
  [
    'with the participle that stands apart',
    'The council, saying the bridge was old, shut it on Monday.',
    [['indirect', '–', 'the bridge was old']],
  ],
  [
    'where somebody else says the contrary',
    'Martha Ellison said the bridge was safe while Robert Crane said it was not.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was safe'],
      ['indirect', 'Robert Crane', 'it was not'],
    ],
  ],
  [
    'before somebody was asked',
    'Martha Ellison said the bridge was safe when asked by reporters.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'before a colon and what is said in full',
    'Martha Ellison said she backed the plan itself: “I grew up by the bridge. I want it saved.”',
    [
      ['indirect', 'Martha Ellison', 'she backed the plan itself'],
      ['direct', 'Martha Ellison', 'I grew up by the bridge. I want it saved.'],
    ],
  ],
  [
    'before a charge that somebody denies',
    'Martha Ellison claimed the bridge was never tested, a charge Robert Crane denied.',
    [['indirect', 'Martha Ellison', 'the bridge was never tested']],
  ],
  [
    'before what the same speaker says, with no article',
    'Martha Ellison confirms the council has bought the bridge, and says tolls are possible.',
    [
      ['indirect', 'Martha Ellison', 'the council has bought the bridge'],
      ['indirect', 'Martha Ellison', 'tolls are possible'],
    ],
  ],
  [
    'on both sides of the clause, with “and”',
    'The council received nine letters about the bridge, Martha Ellison says, and replied to all of them.',
    [
      [
        'indirect',
        'Martha Ellison',
        'The council received nine letters about the bridge … and replied to all of them',
      ],
    ],
  ],
  [
    'on one side, where the speaker acts after it',
    'The bridge was safe, Martha Ellison said, and thanked the crew.',
    [['indirect', 'Martha Ellison', 'The bridge was safe']],
  ],
  [
    'on both sides of the clause, with “because”',
    'She remembers the old bridge best, Martha Ellison says, because her father built it.',
    [
      [
        'indirect',
        'Martha Ellison',
        'She remembers the old bridge best … because her father built it',
      ],
    ],
  ],
  [
    'on both sides of a clause that says to whom',
    'The bridge, Martha Ellison told the council, is safe.',
    [['indirect', 'Martha Ellison', 'The bridge … is safe']],
  ],
  [
    'before a circumstance of the reporter’s',
    'The town may have to close its only bridge, Martha Ellison has warned, in the worst crisis for years.',
    [['indirect', 'Martha Ellison', 'The town may have to close its only bridge']],
  ],
  // Nouns, and no verbs
  [
    'states that somebody of says something',
    'A diplomat from one of the member states said the bridge was safe.',
    [['indirect', '–', 'the bridge was safe']],
  ],
  [
    'a decision, and not what it is',
    'Martha Ellison announced the decision in Larkton on Monday.',
    [],
  ],
  [
    'what is announced',
    'Martha Ellison announced the closure of two bridges.',
    [['indirect', 'Martha Ellison', 'the closure of two bridges']],
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

/** Who somebody is, in the article's words; null where it does not say. */
const roles: readonly (readonly [passage: string, name: string, role: string | null])[] = [
  ['Martha Ellison, an engineer, met the council.', 'Martha Ellison', 'engineer'],
  ['Minister of Transport Robert Crane met the council.', 'Robert Crane', 'Minister of Transport'],
  ['Martha Ellison, speaking after Mayor Robert Crane, left.', 'Martha Ellison', null],
  ['Martha Ellison, whose father was an engineer, met the council.', 'Martha Ellison', null],
  ['Martha Ellison, speaking for her mother, met the council.', 'Martha Ellison', null],
  ['The council’s leader, Martha Ellison, told the meeting.', 'Martha Ellison', 'council’s leader'],
  [
    'The Conservative group leader, Robert Crane, left.',
    'Robert Crane',
    'Conservative group leader',
  ],
  ['They met the engineer, Robert Crane.', 'Robert Crane', 'engineer'],
  ['They met Jane Roe, the engineer, Robert Crane, and left.', 'Robert Crane', null],
  [
    'Martha Ellison, Managing Director of Halder Marine, left.',
    'Martha Ellison',
    'Managing Director of Halder Marine',
  ],
  ['Martha Ellison, a historian who has written about it, left.', 'Martha Ellison', 'historian'],
  ['They met civil defence chief Robert Crane.', 'Robert Crane', 'chief'],
  ['The civil defence chief Robert Crane left.', 'Robert Crane', 'civil defence chief'],
];

describe('who somebody is', () => {
  test.each(roles)('%s', (passage, name, role) => {
    const person = articleOf(passage).people.find((one) => one.name === name);
    expect(person).toBeDefined();
    expect(person?.role?.text ?? null).toBe(role);
  });
});
