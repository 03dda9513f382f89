import { testPassages } from './passage.ts';

/** Who is named apart from what they say: after it, before it, for short, or in another paragraph. */
testPassages([
  // The author of what a report rests on
  [
    'according to a notice that a body has posted',
    'The clinic shuts on Friday, according to a notice posted by Harbour Health.',
    [['indirect', 'Harbour Health', 'The clinic shuts on Friday']],
  ],
  [
    'according to a survey, with when it was published',
    'According to a survey published last year by Larkton University in Poole, only 4 per cent of adults can swim.',
    [['indirect', 'Larkton University', 'only 4 per cent of adults can swim']],
  ],
  [
    'according to figures without an article',
    'The river is warming, according to data from the Transport Ministry.',
    [['indirect', 'Transport Ministry', 'The river is warming']],
  ],
  [
    'according to a lawsuit that somebody filed',
    'The wall fell at noon, according to a lawsuit filed by Martha Ellison.',
    [['indirect', 'Martha Ellison', 'The wall fell at noon']],
  ],
  [
    'whoever only ordered a study has not written it',
    'According to an audit commissioned by the Halder Council, the bridge was rusty.',
    [['indirect', '–', 'the bridge was rusty']],
  ],
  // Bodies
  [
    'a firm by its first word, and as the company',
    'Norvik Home Products shut two lines. Norvik said the offer was fair.\n\nPeter Crane, an economist at Larkton State University, said strikes were common.\n\nThe company said it had not decided.',
    [
      ['indirect', 'Norvik Home Products', 'the offer was fair'],
      ['indirect', 'Peter Crane', 'strikes were common'],
      ['indirect', 'Norvik Home Products', 'it had not decided'],
    ],
  ],
  [
    'it, after a sentence that begins with a firm and where it is based',
    'Norvik Foods shut two lines. “It is late,” said Peter Crane, an economist.\n\nNorvik, which is based in Larkton, Dorset, made a loss last year. It said it would move to Spain.',
    [
      ['direct', 'Peter Crane', 'It is late,'],
      ['indirect', 'Norvik Foods', 'it would move to Spain'],
    ],
  ],
  [
    'a coast guard is nobody who was named before',
    'Marlon Wijn, a sailor, was there. He told reporters that the boats had fished there.\n\nAccording to the Norwegian coast guard, the vessels were stopped at sea. The coast guard said it was calm.',
    [
      ['indirect', 'Marlon Wijn', 'the boats had fished there'],
      ['indirect', 'Norwegian coast guard', 'the vessels were stopped at sea'],
      ['indirect', '–', 'it was calm'],
    ],
  ],
  // Where what they say ends
  [
    'what somebody would not discuss is no part of what they said',
    'Robert Crane confirmed that the bridge was shut but would not discuss it. Martha Ellison said the ferry was late and declined to comment further.',
    [
      ['indirect', 'Robert Crane', 'the bridge was shut'],
      ['indirect', 'Martha Ellison', 'the ferry was late'],
    ],
  ],
  [
    'a request that a judge denies is no statement, and what a witness denies is one',
    'Judge Martha Ellison denied the firm’s request for a restraining order. Robert Crane denied the bridge was shut.',
    [['indirect', 'Robert Crane', 'the bridge was shut']],
  ],
  [
    'a clause between a subject and how often its verb is so',
    'Most of the boats, Robert Crane said, never leave the harbour.',
    [['indirect', 'Robert Crane', 'Most of the boats … never leave the harbour']],
  ],
  // Roles
  [
    'an office in the first paragraph whose holder the next one names',
    'The hospital will shut, and the town’s mayor says people are afraid.\n\n“I had a man drive past,” said Mayor Martha Ellison.',
    [
      ['indirect', 'Martha Ellison', 'people are afraid'],
      ['direct', 'Martha Ellison', 'I had a man drive past,'],
    ],
  ],
  [
    'not whoever held it formerly',
    'The health minister said the hospital was safe.\n\nRobert Crane, the former health minister, laughed.',
    [['indirect', '–', 'the hospital was safe']],
  ],
  [
    'an office with its place before the name, then a pronoun',
    'Foreign Minister Rohan Lall said the ban was a breach.\n\nNorland’s ambassador in Larkton, Marlon Wijn, was summoned to the ministry. He told reporters that the boats had fished there.',
    [
      ['indirect', 'Rohan Lall', 'the ban was a breach'],
      ['indirect', 'Marlon Wijn', 'the boats had fished there'],
    ],
  ],
  [
    'a party and a ward in brackets, then a relative clause',
    'Councillor Martha Ellison (Green, Larkton South), who moved it, said the field was theirs.',
    [['indirect', 'Martha Ellison', 'the field was theirs']],
  ],
  // Pronouns, and no pronoun
  [
    'he, after a sentence of one and another who are nobody',
    'Robert Crane says he has two doctors. One retired in May and another left for Poole.\n\nHe says he has had four days off.',
    [
      ['indirect', 'Robert Crane', 'he has two doctors'],
      ['indirect', 'Robert Crane', 'he has had four days off'],
    ],
  ],
  [
    'a paragraph of their own that ends on a question goes on',
    'Martha Ellison lives there.\n\n“It is my only way to town,” she said.\n\n“They have put a bus on but it leaves at ten. What am I meant to do for an hour?”\n\nThe road is long.',
    [
      ['direct', 'Martha Ellison', 'It is my only way to town,'],
      [
        'direct',
        'Martha Ellison',
        'They have put a bus on but it leaves at ten. What am I meant to do for an hour?',
      ],
    ],
  ],
  [
    'a husband named without the surname is the “Mr”, and his wife keeps hers',
    'Jean Crane told the committee the lane was dangerous.\n\n“I have lived there for 41 years,” she said.\n\nHer husband Derek, 79, also spoke. Mr Crane said the field flooded.',
    [
      ['indirect', 'Jean Crane', 'the lane was dangerous'],
      ['direct', 'Jean Crane', 'I have lived there for 41 years,'],
      ['indirect', 'Derek', 'the field flooded'],
    ],
  ],
  // No names
  [
    'a notice, and an office of the Crown',
    'There was a sign marked “Private Property.” The Lord Advocate had ordered it. Robert Crane, a fisher, came. “It is ours,” he said.',
    [['direct', 'Robert Crane', 'It is ours,']],
  ],
  [
    'the place in a title',
    'Lord Pember of Skelling, who chairs the board, said the memo was genuine. He said it was clear.',
    [
      ['indirect', 'Pember', 'the memo was genuine'],
      ['indirect', 'Pember', 'it was clear'],
    ],
  ],
]);
