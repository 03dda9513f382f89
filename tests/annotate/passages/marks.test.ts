import { testPassages } from './passage.ts';

/** Quotation marks: which there are, which are none, and which pieces are one quotation. */
testPassages([
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
    'a quotation and its clause are a paragraph, and its next sentence another',
    '“The bridge is safe,” Martha Ellison said.\n\n“We have checked every cable of it twice.”',
    [
      ['direct', 'Martha Ellison', 'The bridge is safe,'],
      ['direct', 'Martha Ellison', 'We have checked every cable of it twice.'],
    ],
  ],
  [
    'a closed quotation does not go on by itself after a clause before it',
    'Martha Ellison said: “The bridge is safe.”\n\n“We have checked every cable of it twice.”',
    [
      ['direct', 'Martha Ellison', 'The bridge is safe.'],
      ['direct', '–', 'We have checked every cable of it twice.'],
    ],
  ],
  [
    'what is asked is answered by somebody else',
    '“Is the bridge safe?” Martha Ellison said.\n\n“We have checked every cable of it twice.”',
    [
      ['direct', 'Martha Ellison', 'Is the bridge safe?'],
      ['direct', '–', 'We have checked every cable of it twice.'],
    ],
  ],
  [
    'a few words may be an answer',
    '“They could have waited,” Martha Ellison said.\n\n“Not any more.”',
    [
      ['direct', 'Martha Ellison', 'They could have waited,'],
      ['direct', '–', 'Not any more.'],
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
]);
