import { testPassages } from './passage.ts';

/** Whose words something written has. */
testPassages([
  // Whose words a document has
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
  [
    'what a statement reads, the comma outside the marks',
    'In a statement, Martha Ellison called for “calm”. “No citizen should be led away for this”, the statement read.',
    [
      ['partial', 'Martha Ellison', 'calm'],
      ['direct', 'Martha Ellison', 'No citizen should be led away for this'],
    ],
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
  [
    'whoever issues a document that says so',
    'The Rail Ministry issued a statement saying the ship had left. Robert Crane sent the council a letter warning that the bridge would fall.',
    [
      ['indirect', 'Rail Ministry', 'the ship had left'],
      ['indirect', 'Robert Crane', 'the bridge would fall'],
    ],
  ],
  [
    'a document that somebody receives',
    'Robert Crane received a letter warning that the bridge would fall.',
    [['indirect', '–', 'the bridge would fall']],
  ],
  [
    'a review that is “the report”',
    'On Monday, the Harbour Board published a review saying the bridge was old.\n\nIt has two lanes.\n\n“It will fall,” the final report said.',
    [
      ['indirect', 'Harbour Board', 'the bridge was old'],
      ['direct', 'Harbour Board', 'It will fall,'],
    ],
  ],
  [
    'the report of a body, then “the report”, then “it”',
    'The Rail Safety Bureau’s report said the crew was tired. “No one looked,” the report said. “They slept,” it added.',
    [
      ['indirect', 'Rail Safety Bureau', 'the crew was tired'],
      ['direct', 'Rail Safety Bureau', 'No one looked,'],
      ['direct', 'Rail Safety Bureau', 'They slept,'],
    ],
  ],
  [
    'its report',
    'The National Rail Office met on Monday. “It will fall,” its report said.',
    [['direct', 'National Rail Office', 'It will fall,']],
  ],
  [
    'the ruling of a court, by another noun',
    'The High Court ruled that the sale was void. “The board did not ask,” the judgment said.',
    [
      ['indirect', 'High Court', 'the sale was void'],
      ['direct', 'High Court', 'The board did not ask,'],
    ],
  ],
  [
    'a report of a body that is not the article’s',
    'The Harbour Board published its report on Friday. “It will fall,” the council report said.',
    [['direct', '–', 'It will fall,']],
  ],
  [
    'another letter',
    'Martha Poe wrote to staff on Monday. “It has to end,” an earlier letter said. “It is over,” the second letter said.',
    [
      ['direct', '–', 'It has to end,'],
      ['direct', '–', 'It is over,'],
    ],
  ],
  [
    'a notice that is signed by him',
    'Headteacher Robert Crane said the school would shut. Exams have been put off, says a notice signed by him.',
    [
      ['indirect', 'Robert Crane', 'the school would shut'],
      ['indirect', 'Robert Crane', 'Exams have been put off'],
    ],
  ],
  [
    'what a body, or its report, calls a thing',
    'The Harbour Board rejected what it called “madness on wheels”. It left in May; the board’s report criticised what it called “hasty calm”.',
    [
      ['partial', 'Harbour Board', 'madness on wheels'],
      ['partial', 'Harbour Board', 'hasty calm'],
    ],
  ],
  [
    'a statement from a body',
    'A statement from the English Golf League read: “The EGL can confirm that it has a form.”',
    [['direct', 'English Golf League', 'The EGL can confirm that it has a form.']],
  ],
  [
    'a statement that a body has released, in a paragraph of its own',
    'The English Golf League released a statement on Monday.\n\n“The EGL can confirm that it has a form.”',
    [['direct', 'English Golf League', 'The EGL can confirm that it has a form.']],
  ],
  [
    'a statement that a body has read',
    'The English Golf League saw a statement on Monday.\n\n“The EGL can confirm that it has a form.”',
    [['direct', '–', 'The EGL can confirm that it has a form.']],
  ],
  [
    'a memo sent by somebody who is named at length',
    'She spoke of an email sent to all staff on Friday night by the firm’s head of training, Cormac Daly.\n\nThe email, seen by this newspaper, said that each day cost £190,000.',
    [['indirect', 'Cormac Daly', 'each day cost £190,000']],
  ],
  [
    'what a letter reads in part',
    'Martha Ellison sent a letter. The letter read in part: “We are tired of waiting for the bridge.”',
    [['direct', 'Martha Ellison', 'We are tired of waiting for the bridge.']],
  ],
]);
