import { testPassages, type Passage } from './passage.ts';

/** Quotations that no clause of their own claims. */
testPassages([
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
  [
    'two words that are a paragraph',
    '“They could have waited,” Martha Ellison said.\n\n“For who?”\n\nNobody answered.',
    [
      ['direct', 'Martha Ellison', 'They could have waited,'],
      ['direct', '–', 'For who?'],
    ],
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
  [
    'from whom the loudest answer came',
    'The loudest answer came from Martha Ellison: “We checked every cable twice.”',
    [['direct', 'Martha Ellison', 'We checked every cable twice.']],
  ],
  [
    'from whom the most shared reply came, a paragraph before it',
    'Few were persuaded. One of the most shared replies came from Martha Ellison, who runs a shop:\n\n“Who will pay for the bridge? Who asked us?”',
    [['direct', 'Martha Ellison', 'Who will pay for the bridge? Who asked us?']],
  ],
  [
    'whose turn it was',
    'Then it was the turn of Martha Ellison: “Who will pay for the bridge?”',
    [['direct', 'Martha Ellison', 'Who will pay for the bridge?']],
  ],
  [
    'to whom the last word went',
    'The last word went to Martha Ellison, the mayor: “We need this bridge.”',
    [['direct', 'Martha Ellison', 'We need this bridge.']],
  ],
  [
    'a sentence after a colon, of nobody who is named',
    'On the door hung a note from the night before: “We will be back in spring.”',
    [['direct', '–', 'We will be back in spring.']],
  ],
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
  [
    'a “no” that is no answer',
    'Martha Ellison has started to write. She posted one to the minister on Monday, she says.\n\n“No words to speak of. I thought he could just listen.”',
    [
      ['indirect', 'Martha Ellison', 'She posted one to the minister on Monday'],
      ['direct', 'Martha Ellison', 'No words to speak of. I thought he could just listen.'],
    ],
  ],
  [
    'a “no” that is one',
    'Martha Ellison has started to write. She posted one to the minister on Monday, she says.\n\n“No, you did not.”',
    [
      ['indirect', 'Martha Ellison', 'She posted one to the minister on Monday'],
      ['direct', '–', 'No, you did not.'],
    ],
  ],
  [
    'a “you” that is anybody',
    'Martha Ellison sleeps in a shed. She says they were covered for fire.\n\n“The premium was £900. You’d want to be an idiot.”',
    [
      ['indirect', 'Martha Ellison', 'they were covered for fire'],
      ['direct', 'Martha Ellison', 'The premium was £900. You’d want to be an idiot.'],
    ],
  ],
  [
    'a sentence more, in marks that are closed',
    'Among them was Martha Ellison, 71.\n\n“I heard a bang,” she said.\n\n“Then I saw the smoke.”',
    [
      ['direct', 'Martha Ellison', 'I heard a bang,'],
      ['direct', 'Martha Ellison', 'Then I saw the smoke.'],
    ],
  ],
  [
    'a sentence more of a body',
    '“We are sorry,” the Harbour Board said in a statement.\n\n“We will do better.”',
    [
      ['direct', 'Harbour Board', 'We are sorry,'],
      ['direct', 'Harbour Board', 'We will do better.'],
    ],
  ],
  [
    'short sentences more, that take up what was said',
    'Martha Ellison was at the gates.\n\n“I came to see my son,” she said.\n\n“They said tomorrow. It is always tomorrow.”',
    [
      ['direct', 'Martha Ellison', 'I came to see my son,'],
      ['direct', 'Martha Ellison', 'They said tomorrow. It is always tomorrow.'],
    ],
  ],
  [
    'a short sentence after what is told',
    'Martha Ellison said members would vote in May. “Then we shall see.”',
    [
      ['indirect', 'Martha Ellison', 'members would vote in May'],
      ['direct', 'Martha Ellison', 'Then we shall see.'],
    ],
  ],
]);
