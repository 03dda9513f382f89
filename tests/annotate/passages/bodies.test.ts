import { testPassages } from './passage.ts';

/** Bodies that speak, by whatever name or noun. */
testPassages([
  [
    'a body whose name has the possessive of many',
    'The Larkton Bakers’ Forum said rates had climbed.',
    [['indirect', 'Larkton Bakers’ Forum', 'rates had climbed']],
  ],
  [
    'a body of several remits',
    'The Department of Health and Social Care said it was late. The Ministry of Trade, Industry and Skills said it would sue. The Department for Digital, Culture, Media and Sport said it was sorry.',
    [
      ['indirect', 'Department of Health and Social Care', 'it was late'],
      ['indirect', 'Ministry of Trade, Industry and Skills', 'it would sue'],
      ['indirect', 'Department for Digital, Culture, Media and Sport', 'it was sorry'],
    ],
  ],
  [
    'the one body of its kind that a state has',
    'Poland’s central bank said rates had climbed. Bolivia’s foreign ministry said the ship had left. South Korea’s military said it had fired.',
    [
      ['indirect', 'Poland’s central bank', 'rates had climbed'],
      ['indirect', 'Bolivia’s foreign ministry', 'the ship had left'],
      ['indirect', 'South Korea’s military', 'it had fired'],
    ],
  ],
  [
    'a body of which a state has many',
    'Poland’s largest bank said rates had climbed.',
    [['indirect', '–', 'rates had climbed']],
  ],
  [
    'police of nowhere, and management of nothing',
    'Police said the boat sank at noon. Management said it would sue.',
    [
      ['indirect', '–', 'the boat sank at noon'],
      ['indirect', '–', 'it would sue'],
    ],
  ],
  [
    '“it” for the body that the sentence before describes',
    'The National Rowing League must approve the sale. Robert Crane bought the club in 2016.\n\nThe league was guarded. “We have received a form,” it said.',
    [['direct', 'National Rowing League', 'We have received a form,']],
  ],
  [
    '“it” for the airline',
    'Budget airline Skyjet has cut its flights. The carrier did not say how many. “We are sorry,” it said in a statement.',
    [['direct', 'Skyjet', 'We are sorry,']],
  ],
  [
    '“it” for a body that two may be',
    'Budget airline Skyjet has cut its flights, and so has the airline Norline. The airline did not say how many. “We are sorry,” it said.',
    [['direct', '–', 'We are sorry,']],
  ],
  [
    'a firm, by what it does',
    'Norlund shut 20 branches. The bank said they were empty. It said staff would move.',
    [
      ['indirect', 'Norlund', 'they were empty'],
      ['indirect', 'Norlund', 'staff would move'],
    ],
  ],
  [
    'a regulator, by what it does',
    'Norcom fined the channel £40,000. “It broke the rules,” the regulator said.\n\nThe watchdog said it would publish its reasons.',
    [
      ['direct', 'Norcom', 'It broke the rules,'],
      ['indirect', 'Norcom', 'it would publish its reasons'],
    ],
  ],
  [
    'a town, and a council of it',
    'Larkton shut 20 streets. The council said they were flooded.',
    [['indirect', '–', 'they were flooded']],
  ],
  [
    'a body by its letters',
    'The Rail Conduct Authority fined the line. The RCA said it had failed. The regulator said it was the third fine.',
    [
      ['indirect', 'Rail Conduct Authority', 'it had failed'],
      ['indirect', 'Rail Conduct Authority', 'it was the third fine'],
    ],
  ],
  [
    'what a firm is, with the capital of the sentence',
    'Carmaker Norlund apologised on Monday. “It was wrong,” it said. German discounter Plum was silent.',
    [['direct', 'Norlund', 'It was wrong,']],
  ],
  [
    'who owns a ship',
    'The ship’s owner, Halder Shipping, did not reply. The company has said the crew was safe.',
    [['indirect', 'Halder Shipping', 'the crew was safe']],
  ],
  [
    'a group by the list it is on',
    'Norlund Packaging has turned down an offer.\n\nThe FTSE 250 group said its board was against it.',
    [['indirect', 'Norlund Packaging', 'its board was against it']],
  ],
  [
    'a firm by where it is',
    'Norlund Packaging has turned down an offer.\n\nThe Leeds-based firm said its board was against it.',
    [['indirect', 'Norlund Packaging', 'its board was against it']],
  ],
  [
    'a commission, whatever it begins with',
    'The General Audit Commission said it had 41 clerks.',
    [['indirect', 'General Audit Commission', 'it had 41 clerks']],
  ],
  [
    'a company, after what it is named by',
    'Midland Coaches has run the line since 1961.\n\nThe union will meet on Monday.\n\nThe company said the buses would run.',
    [['indirect', 'Midland Coaches', 'the buses would run']],
  ],
  [
    'a firm that a sentence begins with and “which” follows',
    'Tekin, which is based in Larkton, said it was ready.',
    [['indirect', 'Tekin', 'it was ready']],
  ],
  [
    'a company that begins like a general',
    'General Motors Company said it was ready.',
    [['indirect', 'General Motors Company', 'it was ready']],
  ],
  [
    'an agency of a nation',
    'NASA congratulated the team. “It has landed. Bring us some dust,” the US agency wrote.',
    [['direct', 'NASA', 'It has landed. Bring us some dust,']],
  ],
  [
    'a business daily',
    'Business daily Dagsposten reported last week that the bank was for sale.',
    [['indirect', 'Dagsposten', 'the bank was for sale']],
  ],
]);
