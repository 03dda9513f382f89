import { testPassages } from './passage.ts';

/** Where the words begin and end that are reported without marks, and what else reports them. */
testPassages([
  // Begun by a circumstance
  [
    'a time without a preposition before the clause',
    'Last Monday, Martha Ellison says, the shop ran out of milk.',
    [['indirect', 'Martha Ellison', 'Last Monday … the shop ran out of milk']],
  ],
  [
    'how long ago before the clause',
    'Two years ago, Martha Ellison said, the roof fell in.',
    [['indirect', 'Martha Ellison', 'Two years ago … the roof fell in']],
  ],
  [
    'an adverb before the clause',
    'Eventually, Martha Ellison said, the boat sank.',
    [['indirect', 'Martha Ellison', 'Eventually … the boat sank']],
  ],
  [
    'how often before the clause',
    'Every night, Martha Ellison says, the road floods.',
    [['indirect', 'Martha Ellison', 'Every night … the road floods']],
  ],
  [
    'a time that only says when somebody speaks',
    'Last week, Martha Ellison said the boat was late.',
    [['indirect', 'Martha Ellison', 'the boat was late']],
  ],
  [
    'a time clause after the verb, between the two parts',
    'Crane, Ellison noted as she left the room, had been invited too.',
    [['indirect', 'Ellison', 'Crane … had been invited too']],
  ],
  [
    'when somebody is asked, between the two parts',
    'The bridge, Martha Ellison said when asked about it, was safe.',
    [['indirect', 'Martha Ellison', 'The bridge … was safe']],
  ],
  // Begun by a sum, or in marks
  [
    'a sum begins it',
    'Martha Ellison told reporters €5 million had gone missing.',
    [['indirect', 'Martha Ellison', '€5 million had gone missing']],
  ],
  [
    'a sum begins it, in the present',
    'Martha Ellison says $3 a day is ‘an insult’.',
    [
      ['indirect', 'Martha Ellison', '$3 a day is ‘an insult’'],
      ['partial', 'Martha Ellison', 'an insult'],
    ],
  ],
  [
    'a fragment in marks begins it',
    'Martha Ellison said “dozens” of people had left.',
    [
      ['indirect', 'Martha Ellison', '“dozens” of people had left'],
      ['partial', 'Martha Ellison', 'dozens'],
    ],
  ],
  [
    'an adjective in marks begins it',
    'Martha Ellison said ‘reckless’ drivers would be fined.',
    [
      ['indirect', 'Martha Ellison', '‘reckless’ drivers would be fined'],
      ['partial', 'Martha Ellison', 'reckless'],
    ],
  ],
  // Past whom it is said to
  [
    'a long name of whom it is said to',
    'Martha Ellison told members of the Housing and Planning Committee of Northmoor Council on Monday that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'two of whom it is said to, one with a possessive',
    'Martha Ellison told the BBC’s Today programme and Sky News that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'what somebody is warned of is no clause',
    'Martha Ellison warned the water board of a crack in May.',
    [],
  ],
  // Before the clause, with a verb in -s or without -ed
  [
    'an irregular past before the clause',
    'Prices fell to 3% in January, the council said on Wednesday.',
    [['indirect', '–', 'Prices fell to 3% in January']],
  ],
  [
    'a verb in -s before the clause',
    'A landslip blocks the only road, the council says.',
    [['indirect', '–', 'A landslip blocks the only road']],
  ],
  // Many who speak
  [
    'many in -men',
    'Fishermen on Haskay say they have thrown away their catch.',
    [['indirect', '–', 'they have thrown away their catch']],
  ],
  [
    'a noun for many without -s',
    'Staff at the hospital say they were not asked.',
    [['indirect', '–', 'they were not asked']],
  ],
  // Before a court
  [
    'what a court hears',
    'The court heard that the driver had hidden the money.',
    [['indirect', '–', 'the driver had hidden the money']],
  ],
  [
    'what an inquiry has heard, before the clause',
    'Ministers knew of the leak for years, an inquiry has heard.',
    [['indirect', '–', 'Ministers knew of the leak for years']],
  ],
  [
    'what a jury is told, before the clause',
    'A driver hid the money under a seat, a jury was told on Monday.',
    [['indirect', '–', 'A driver hid the money under a seat']],
  ],
  [
    'evidence that is heard is no clause',
    'The court heard evidence from two doctors on Monday.',
    [],
  ],
  [
    'told by somebody',
    'She had been told by a doctor that the operation was ‘routine’.',
    [
      ['indirect', '–', 'the operation was ‘routine’'],
      ['partial', '–', 'routine'],
    ],
  ],
  // Where it ends
  [
    'a second clause with “but that”',
    'Locals said they had warned the board in May, but that nothing was done.',
    [['indirect', '–', 'they had warned the board in May, but that nothing was done']],
  ],
  [
    '“but that was”: the reporter’s',
    'Martha Ellison said the bridge was safe, but that was not so.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'how it was received, as a participle',
    'Martha Ellison said the firm would close, prompting gasps in the hall.',
    [['indirect', 'Martha Ellison', 'the firm would close']],
  ],
  [
    'what came of it stays',
    'Martha Ellison said the river had burst its banks, forcing dozens from their homes.',
    [
      [
        'indirect',
        'Martha Ellison',
        'the river had burst its banks, forcing dozens from their homes',
      ],
    ],
  ],
  [
    'how it was received, after “to”',
    'Martha Ellison said the deal was dead, to laughter from the back.',
    [['indirect', 'Martha Ellison', 'the deal was dead']],
  ],
  [
    'what it contradicts',
    'Martha Ellison said the bridge was safe, contradicting her own engineers.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'how it was said',
    'Martha Ellison said the bridge was safe, her voice breaking.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'a point that somebody disputes',
    'Ellison said her staff had accepted the findings, a point Crane disputed.',
    [['indirect', 'Ellison', 'her staff had accepted the findings']],
  ],
  [
    'a claim that is disputed',
    'Ellison said the bridge was safe, a claim disputed by engineers.',
    [['indirect', 'Ellison', 'the bridge was safe']],
  ],
  [
    'something that somebody denies',
    'Ellison said the bridge was safe, something the council denies.',
    [['indirect', 'Ellison', 'the bridge was safe']],
  ],
  [
    'a relative clause that denies it',
    'Ellison said the bridge was safe, which the council denies.',
    [['indirect', 'Ellison', 'the bridge was safe']],
  ],
  [
    'a noun that says more of it stays',
    'Ellison said the plan was a threat to the town, a town that has lost two schools.',
    [
      [
        'indirect',
        'Ellison',
        'the plan was a threat to the town, a town that has lost two schools',
      ],
    ],
  ],
  [
    'a relative clause in the present after a past',
    'Ellison said she had signed a contract with Harlan Capital, which owns two clubs.',
    [['indirect', 'Ellison', 'she had signed a contract with Harlan Capital']],
  ],
  [
    'a relative clause with its own subject, in the present',
    'Ellison said he had moved to Larkton, where he now works as a cook.',
    [['indirect', 'Ellison', 'he had moved to Larkton']],
  ],
  [
    'a relative clause within it stays',
    'Ellison said the unit, which is now closed, would not reopen.',
    [['indirect', 'Ellison', 'the unit, which is now closed, would not reopen']],
  ],
  [
    'a relative clause stays where all is in the present',
    'Ellison says the bridge is run by Halden Rail, which is late with everything.',
    [['indirect', 'Ellison', 'the bridge is run by Halden Rail, which is late with everything']],
  ],
  [
    'a semicolon before, with “according to”',
    'It rained all night; four roads were shut, according to the council.',
    [['indirect', '–', 'four roads were shut']],
  ],
  [
    'a colon before, with “according to”',
    'Others are more careful: Brandt Partners, a broker, sees no cut, according to a note to clients.',
    [['indirect', '–', 'Brandt Partners, a broker, sees no cut']],
  ],
  [
    'a participle within “according to” reports nothing',
    'Two people died, according to figures announced by the ministry on Monday.',
    [['indirect', '–', 'Two people died']],
  ],
  // More than one report
  [
    'a question after a statement',
    'Martha Ellison said the answer was “an insult” and asked why the office had spent so much.',
    [
      ['indirect', 'Martha Ellison', 'the answer was “an insult”'],
      ['partial', 'Martha Ellison', 'an insult'],
      ['indirect', 'Martha Ellison', 'why the office had spent so much'],
    ],
  ],
  [
    'which is asked',
    'Martha Ellison asked which spring was meant.',
    [['indirect', 'Martha Ellison', 'which spring was meant']],
  ],
  [
    'where is asked, of somebody',
    'Martha Ellison asked the council where the money had gone.',
    [['indirect', 'Martha Ellison', 'where the money had gone']],
  ],
  ['whom is asked is no question', 'Martha Ellison asked the man who owns the boat for help.', []],
  [
    'then added',
    'Martha Ellison said it was shut, then added that it would stay so.',
    [
      ['indirect', 'Martha Ellison', 'it was shut'],
      ['indirect', 'Martha Ellison', 'it would stay so'],
    ],
  ],
  [
    'before adding',
    'Martha Ellison said it was shut before adding that it would stay so.',
    [
      ['indirect', 'Martha Ellison', 'it was shut'],
      ['indirect', 'Martha Ellison', 'it would stay so'],
    ],
  ],
  [
    'past what stands between subject and verb',
    'Martha Ellison, who took over in April, apologised to the families and said the unit would close.',
    [['indirect', 'Martha Ellison', 'the unit would close']],
  ],
  [
    'past a verb in the present',
    'The report devotes 11 pages to dust and states that it “cannot explain half of the loss”.',
    [
      ['indirect', '–', 'it “cannot explain half of the loss”'],
      ['partial', '–', 'cannot explain half of the loss'],
    ],
  ],
  [
    'two clauses with “that”',
    'The report found that 12 people had died and recommended that the bridge be shut.',
    [['indirect', '–', 'the bridge be shut']],
  ],
  [
    'written',
    'Martha Ellison had written in a column on Monday that a cut would be “a gift”.',
    [
      ['indirect', 'Martha Ellison', 'a cut would be “a gift”'],
      ['partial', 'Martha Ellison', 'a gift'],
    ],
  ],
  [
    'written to somebody, complaining',
    'Martha Ellison has written to Poe complaining that talks were broken off.',
    [['indirect', 'Martha Ellison', 'talks were broken off']],
  ],
  [
    'a letter demanding',
    'Martha Ellison sent a letter demanding that the bridge be shut.',
    [['indirect', 'Martha Ellison', 'the bridge be shut']],
  ],
  [
    'how somebody apologised, in marks',
    'Martha Ellison apologised ‘without reservation’ to patients.',
    [['partial', 'Martha Ellison', 'without reservation']],
  ],
  [
    'what somebody dismissed, in marks',
    'Martha Ellison dismissed “baseless” claims of a leak.',
    [['partial', 'Martha Ellison', 'baseless']],
  ],
  [
    'promised by a letter',
    'Martha Ellison held up a letter that promised “work by spring”.',
    [['partial', '–', 'work by spring']],
  ],
  // Of two verbs, whose the second is
  [
    'and called it, in marks',
    'Martha Ellison said she was sorry and called the delay “a disgrace”.',
    [
      ['indirect', 'Martha Ellison', 'she was sorry'],
      ['partial', 'Martha Ellison', 'a disgrace'],
    ],
  ],
  [
    'a decision that somebody appeals',
    'The judge ruled that the law was void, a decision that the state will appeal.',
    [['indirect', '–', 'the law was void']],
  ],
]);
