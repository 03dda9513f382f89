import { testPassages } from './passage.ts';

/** Who speaks, where what stands around the verb says it in more than a name. */
testPassages([
  [
    'a role, then a name and where they are',
    'The dam is old. Its lead author, Jane Ellison of Larkton University, said it could fail.',
    [['indirect', 'Jane Ellison', 'it could fail']],
  ],
  [
    'a lawyer, by name and firm',
    'Crane was at home. Her lawyer, Jane Ellison of Poe & Sons, said the claim was false.',
    [['indirect', 'Jane Ellison', 'the claim was false']],
  ],
  [
    'a name, then of what party they are',
    'Jane Ellison, Green Party of Larkton, said the bridge was safe.',
    [['indirect', 'Jane Ellison', 'the bridge was safe']],
  ],
  [
    'a relative of one name, after the verb',
    '“It is a good day,” said Laura Poe’s brother, Oscar, who lives next door.',
    [['direct', 'Oscar', 'It is a good day,']],
  ],
  [
    'how somebody describes it',
    'Jane Ellison was there. “It came slowly, and then all at once,” is how Jane Ellison describes the flood.',
    [['direct', 'Jane Ellison', 'It came slowly, and then all at once,']],
  ],
  [
    'how she put it',
    'Jane Ellison was there. “It is the end,” was how she put it.',
    [['direct', 'Jane Ellison', 'It is the end,']],
  ],
  [
    'how some whom nobody names describe it',
    'Jane Ellison was there. “It is the end,” is how neighbours described it.',
    [['direct', '–', 'It is the end,']],
  ],
  [
    'what somebody does in a letter, which then speaks',
    'Laura Poe resigned in a letter to the council. “I must go,” the letter said.',
    [['direct', 'Laura Poe', 'I must go,']],
  ],
  [
    'what is done to somebody in a letter, which then speaks',
    'Laura Poe was criticised in a letter to the council. “She must go,” the letter said.',
    [['direct', '–', 'She must go,']],
  ],
  [
    'a chamber of commerce',
    'The Chamber of Commerce warned that shops would close.',
    [['indirect', 'Chamber of Commerce', 'shops would close']],
  ],
  [
    'a diocese, and whose it is',
    'The Archdiocese of Larkton said it would wait.',
    [['indirect', 'Archdiocese of Larkton', 'it would wait']],
  ],
  [
    'an alliance for something, and what it is in parliament',
    'The opposition Alliance for Change said it would sue.',
    [['indirect', 'Alliance for Change', 'it would sue']],
  ],
  [
    'who disputes something, saying',
    'Robert Crane sat down. Crane disputes that figure, saying the cost is “closer to zero.”',
    [
      ['indirect', 'Robert Crane', 'the cost is “closer to zero.”'],
      ['partial', 'Robert Crane', 'closer to zero.'],
    ],
  ],
  [
    'a role that rejects something, adding',
    'The mayor, Robert Crane, was there. The mayor rejects the claim, adding that the river is high.',
    [['indirect', 'Robert Crane', 'the river is high']],
  ],
  [
    'a judge, by the title of one',
    'Mr Justice Crane came in. Laura Poe, the justice minister, was there. “I will not be rushed,” the judge said.',
    [['direct', 'Crane', 'I will not be rushed,']],
  ],
  [
    'a role at the head of a sentence, and the age of who bears it',
    'Substitute Ben Crane struck in the 94th minute.\n\n“I closed my eyes,” said the 19-year-old.',
    [['direct', 'Ben Crane', 'I closed my eyes,']],
  ],
]);

/** Whom a pronoun means. */
testPassages([
  [
    'whoever would not say what somebody else did',
    'Robert Crane would not say why David Winter, a guard, had left the gate. He said the inquiry would take a month.',
    [['indirect', 'Robert Crane', 'the inquiry would take a month']],
  ],
  [
    'whoever refused to discuss somebody else',
    'Robert Crane refused to discuss what David Winter had been paid. He said the books were open.',
    [['indirect', 'Robert Crane', 'the books were open']],
  ],
  [
    'one of two who stood there, of whom one would not say why',
    'Robert Crane, with David Winter beside him, would not say why it fell. He said the inquiry would take a month.',
    [['indirect', '–', 'the inquiry would take a month']],
  ],
  [
    'whom the last sentence goes on with, after what it begins with',
    'David Winter left. “Good night,” David Winter said.\n\nRobert Crane arrived at noon. After the break, he took the floor. “It is late,” he said.',
    [
      ['direct', 'David Winter', 'Good night,'],
      ['direct', 'Robert Crane', 'It is late,'],
    ],
  ],
  [
    'one of two, where what the last sentence begins with names the other',
    'Robert Crane arrived at noon. After David Winter had left, he took the floor. “It is late,” he said.',
    [['direct', '–', 'It is late,']],
  ],
  [
    'who has just told somebody something, by what they are',
    'The judge, Robert Crane, came in. The judge told Mr Winter he was free to go. “You leave without a stain,” he said.',
    [
      ['indirect', 'Robert Crane', 'he was free to go'],
      ['direct', 'Robert Crane', 'You leave without a stain,'],
    ],
  ],
  [
    'one of two, of whom the one thanked the other',
    'The judge, Robert Crane, came in. The judge thanked David Winter. “It is late,” he said.',
    [['direct', '–', 'It is late,']],
  ],
]);
