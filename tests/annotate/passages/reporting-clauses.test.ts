import { testPassages } from './passage.ts';

/** Clauses that report: where they stand, with which verbs, and what stands in them. */
testPassages([
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
  [
    'what somebody does between subject and verb, with a title in marks',
    'The critic Martha Ellison, reviewing “The Long Bridge” in 1993, called it “a masterpiece with splinters”.',
    [['partial', 'Martha Ellison', 'a masterpiece with splinters']],
  ],
  [
    'a relative clause, another verb, and the verb of speech',
    'Then Martha Ellison, who had been an engineer for 31 years, looked up from a chart and said, “Well, that’s it, I guess.”',
    [['direct', 'Martha Ellison', 'Well, that’s it, I guess.']],
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
  [
    'a relative clause with commas of its own is of nobody it names',
    'Martha Ellison, whose brother, Daniel, is among the missing, said she called three times.',
    [['indirect', 'Martha Ellison', 'she called three times']],
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
]);
