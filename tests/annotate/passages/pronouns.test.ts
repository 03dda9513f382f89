import { testPassages } from './passage.ts';

/** Whom "he", "she" and a relative's noun mean. */
testPassages([
  [
    'who answers in the last clause',
    'Martha Ellison called the bridge a waste, a charge Robert Crane denied.\n\n“We built what was ordered,” the engineer said. “It will stand.”',
    [['direct', 'Robert Crane', 'We built what was ordered, … It will stand.']],
  ],
  [
    'who answers, beside somebody unnamed',
    'Orlo Ellison chairs the panel.\n\nA spokesman for the mill left. Robert Crane said the bridge was safe, a claim Ellison has disputed.\n\n“It fell,” she said.',
    [
      ['indirect', 'Robert Crane', 'the bridge was safe'],
      ['direct', 'Orlo Ellison', 'It fell,'],
    ],
  ],
  [
    'who is contacted, after somebody else has spoken',
    'Robert Poe said names were sold.\n\nContacted, Larkton union council Chairman James Crane denied it. He said he had left.',
    [
      ['indirect', 'Robert Poe', 'names were sold'],
      ['indirect', 'James Crane', 'he had left'],
    ],
  ],
  [
    'who begins the sentence before the one with “she”',
    'Martha Ellison said it was hard. Susan Crane does not want to talk of it. She wants to talk of the flood, and of a book that her husband kept.\n\n“When it rains, they come,” she says.',
    [
      ['indirect', 'Martha Ellison', 'it was hard'],
      ['direct', 'Susan Crane', 'When it rains, they come,'],
    ],
  ],
  [
    'whose mind is told',
    'Robert Crane met James Poe in May.\n\nCrane wants to take his boys there, he said, “and show them the hill.”',
    [
      [
        'indirect',
        'Robert Crane',
        'Crane wants to take his boys there … “and show them the hill.”',
      ],
      ['partial', 'Robert Crane', 'and show them the hill.'],
    ],
  ],
  [
    'what somebody is said to have done, of two',
    'Robert Crane met James Poe in May.\n\nCrane was wrong, he said.',
    [['indirect', '–', 'Crane was wrong']],
  ],
  [
    'a judge of years ago',
    'Martha Ellison, who teaches law, said it had held before. In 2015, a judge dismissed a challenge. “The courts look at what people knew,” she said.',
    [
      ['indirect', 'Martha Ellison', 'it had held before'],
      ['direct', 'Martha Ellison', 'The courts look at what people knew,'],
    ],
  ],
  [
    'a neighbour of today',
    'Martha Ellison said it was quiet. A neighbour called the police. “I heard a bang,” she said.',
    [
      ['indirect', 'Martha Ellison', 'it was quiet'],
      ['direct', '–', 'I heard a bang,'],
    ],
  ],
  [
    'whoever a neighbour shows something',
    'Lee Crane, 34, jumped in. His wife Susan Crane, 33, only found out when a neighbour showed her the clip. “That is never our Lee,” she laughed.',
    [['direct', 'Susan Crane', 'That is never our Lee,']],
  ],
  [
    'the “his” of his wife',
    'Lee Crane, 34, jumped in.\n\nHis wife Susan Crane, 33, was at home. His bosses have given him today off. But he said he would be back.',
    [['indirect', 'Lee Crane', 'he would be back']],
  ],
  [
    'whose brother a clause between is of',
    'Robert Crane, whose brother James Crane died in the flood, drove to the shelter.\n\n“We had nowhere to go,” he said.',
    [['direct', 'Robert Crane', 'We had nowhere to go,']],
  ],
  [
    'a brother who is there',
    'Robert Crane drove to the shelter with his brother, James Crane.\n\n“We had nowhere to go,” he said.',
    [['direct', '–', 'We had nowhere to go,']],
  ],
  [
    'what somebody was told',
    'Martha Crane, a cook, said she had been told by a doctor that it was “routine”.',
    [
      ['indirect', 'Martha Crane', 'she had been told by a doctor that it was “routine”'],
      ['indirect', '–', 'it was “routine”'],
      ['partial', '–', 'routine'],
    ],
  ],
  [
    'a call that is answered',
    'Martha Crane was 34 when she answered a call for “anybody who can drive”.',
    [],
  ],
  [
    '“her husband”, of a couple',
    'Among them were Robert and Jane Crane, whose son, Tom, died in 2017. Mrs Crane said she had slept badly. Her husband said he no longer cared.',
    [
      ['indirect', 'Jane Crane', 'she had slept badly'],
      ['indirect', 'Robert Crane', 'he no longer cared'],
    ],
  ],
  [
    '“her husband”, whom nobody names',
    'Among them were Robert Poe and Jane Crane. Mrs Crane said she had slept badly. Her husband, who was not there, said he no longer cared.',
    [
      ['indirect', 'Jane Crane', 'she had slept badly'],
      ['indirect', '–', 'he no longer cared'],
    ],
  ],
  [
    'a reply that came from somebody',
    '“Nobody called you a thief,” came the reply from Martha Ellison.',
    [['direct', 'Martha Ellison', 'Nobody called you a thief,']],
  ],
  [
    'the head of a union, by another noun',
    'The National President of the Bakers’ Congress, Prof. Orlo Tekin, spoke on Monday. He said, “We signed it.”\n\nThe union leader added that bakers would not work.',
    [
      ['direct', 'Orlo Tekin', 'We signed it.'],
      ['indirect', 'Orlo Tekin', 'bakers would not work'],
    ],
  ],
  [
    'a reply that is theirs',
    'Martha Ellison asked Robert Crane if he was ready. “Nearly,” came his reply.',
    [
      ['indirect', 'Martha Ellison', 'if he was ready'],
      ['direct', 'Robert Crane', 'Nearly,'],
    ],
  ],
  [
    'a turn of one whose sex nothing tells',
    '“Are you ready?” Martha Ellison asked.\n\n“Nearly,” said Orlo Tekin.\n\n“You said that before,” she said.',
    [
      ['direct', 'Martha Ellison', 'Are you ready?'],
      ['direct', 'Orlo Tekin', 'Nearly,'],
      ['direct', '–', 'You said that before,'],
    ],
  ],
  [
    'the head of a city’s offices, by another noun',
    'Municipal Commissioner Martha Ellison met them. “We have fined 40,” Ellison said. “More will follow,” the civic chief added.',
    [
      ['direct', 'Martha Ellison', 'We have fined 40,'],
      ['direct', 'Martha Ellison', 'More will follow,'],
    ],
  ],
  [
    'whose husband is named is whom “her” means',
    'Martha Ellison does not know when it opens. Her husband, Robert Crane, stayed in Larkton. “He will find us,” she said.',
    [['direct', 'Martha Ellison', 'He will find us,']],
  ],
  [
    'of a daughter who is named it may be either',
    'Ana Tekin had left early. Her daughter, Odile Tekin, was there. “It was dark,” she said.',
    [['direct', '–', 'It was dark,']],
  ],
  [
    'whom the next paragraph is about, in a phrase with “for”',
    '“It cannot work,” said Robert Crane, a builder.\n\nFor Martha Ellison, who is 71, the matter is simpler. She has laid her own steps.\n\n“I walk there every day,” she said.',
    [
      ['direct', 'Robert Crane', 'It cannot work,'],
      ['direct', 'Martha Ellison', 'I walk there every day,'],
    ],
  ],
  [
    'the same, with “as for”',
    '“It cannot work,” said Ana Poe, a builder.\n\nAs for Martha Ellison, her first book came out in May. It is called Silt. “I left it as it was,” she writes.',
    [
      ['direct', 'Ana Poe', 'It cannot work,'],
      ['direct', 'Martha Ellison', 'I left it as it was,'],
    ],
  ],
  [
    'the sex of somebody by the sentences that go on',
    'Orlo Tekin, a baker, is 71. He has laid his own steps, just broad enough for a man and a goat.\n\n“I walk there every day,” he said.',
    [['direct', 'Orlo Tekin', 'I walk there every day,']],
  ],
  [
    'whom the article is about again, in a paragraph that tells of her',
    'Martha Ellison wrote a book. Ellison was born in Larkton, and Ellison lives there. “I like it,” Ellison said. Ellison has two cats.\n\nThe critic Ana Poe liked the book. “I read it in a night,” says Poe.\n\nIn 2013 she marched against the bridge, and she says the answer surprised her.',
    [
      ['direct', 'Martha Ellison', 'I like it,'],
      ['direct', 'Ana Poe', 'I read it in a night,'],
      ['indirect', 'Martha Ellison', 'the answer surprised her'],
    ],
  ],
  [
    'who spoke goes on, in a clause of when',
    'Martha Ellison wrote a book. Ellison was born in Larkton, and Ellison lives there. “I like it,” Ellison said. Ellison has two cats.\n\nThe critic Ana Poe liked the book. “I read it in a night,” says Poe.\n\nWhen she was ill, she said, it had cheered her.',
    [
      ['direct', 'Martha Ellison', 'I like it,'],
      ['direct', 'Ana Poe', 'I read it in a night,'],
      ['indirect', 'Ana Poe', 'When she was ill … it had cheered her'],
    ],
  ],
  [
    'who spoke goes on, where no other is the article’s',
    'The critic Ana Poe liked the book. “I read it in a night,” says Poe.\n\nIn 2013 she read it again, and she says it is better.',
    [
      ['direct', 'Ana Poe', 'I read it in a night,'],
      ['indirect', 'Ana Poe', 'it is better'],
    ],
  ],
  [
    'whom the article is about, beside a noun that tells no sex',
    'Martha Ellison makes masks. Ellison was born in Larkton. “I like it,” Ellison said. Ellison has two cats, and Ellison lives there.\n\nA teacher had given her a knife. “I was proud,” she says.',
    [
      ['direct', 'Martha Ellison', 'I like it,'],
      ['direct', 'Martha Ellison', 'I was proud,'],
    ],
  ],
  [
    'a noun that takes over from her',
    'Martha Ellison makes masks. Ellison was born in Larkton. “I like it,” Ellison said. Ellison has two cats, and Ellison lives there.\n\nA teacher has seen the masks. “I was impressed,” she says.',
    [
      ['direct', 'Martha Ellison', 'I like it,'],
      ['direct', '–', 'I was impressed,'],
    ],
  ],
  [
    'who was asked, though the words speak of a “he”',
    'Robert Crane lost. “Crane spent your money,” his rival Colin Poe wrote.\n\nAsked about that, Crane shrugged.\n\n“He has never kept a shop,” he said.',
    [
      ['direct', 'Colin Poe', 'Crane spent your money,'],
      ['direct', 'Robert Crane', 'He has never kept a shop,'],
    ],
  ],
  [
    'an office begins the sentence before',
    'Robert Crane, the mayor of Larkton, opened the bridge.\n\nIt cost £4m.\n\nAsked about the price, the mayor paused. “It will hold,” he said.',
    [['direct', 'Robert Crane', 'It will hold,']],
  ],
  [
    'an office of somebody unnamed',
    'Robert Crane opened the bridge.\n\nIt cost £4m.\n\nThe engineer paused. “It will hold,” he said.',
    [['direct', '–', 'It will hold,']],
  ],
  [
    'a brother begins the sentence before',
    'Callum Crane lost. His older brother, Kieran Crane, won. “I shall walk home,” Callum Crane said. His brother took it well. “I shall hear of it until May,” he said.',
    [
      ['direct', 'Callum Crane', 'I shall walk home,'],
      ['direct', 'Kieran Crane', 'I shall hear of it until May,'],
    ],
  ],
  [
    'what the words name first is no rival',
    'Tyler Oksa came after her. He told the council he had been late. His uncle, he said, had been kind.',
    [
      ['indirect', 'Tyler Oksa', 'he had been late'],
      ['indirect', 'Tyler Oksa', 'His uncle … had been kind'],
    ],
  ],
  [
    'what she was born as',
    '“Nobody makes them as she does,” says Martha Ellison.\n\nShe was born in Larkton in 1949, the younger daughter of a welder.\n\n“I was a good child,” she says.',
    [
      ['direct', 'Martha Ellison', 'Nobody makes them as she does,'],
      ['direct', 'Martha Ellison', 'I was a good child,'],
    ],
  ],
]);
