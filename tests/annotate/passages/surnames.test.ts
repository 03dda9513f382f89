import { testPassages } from './passage.ts';

/** People by one of their names. */
testPassages([
  [
    'a surname of two, of whom one is named in full in the paragraph',
    '“I heard a bang,” said Lorraine Crane, 71. “I got down.”\n\nHer son, Marcus Crane, drove in. “She told me to go home,” Crane said.',
    [
      ['direct', 'Lorraine Crane', 'I heard a bang, … I got down.'],
      ['direct', 'Marcus Crane', 'She told me to go home,'],
    ],
  ],
  [
    'a surname of two, of whom one has been called by it',
    'Lorraine Crane was at home. “I heard a bang,” Crane said.\n\nHer son, Marcus Crane, drove in. “She told me to go home,” Crane said.',
    [
      ['direct', 'Lorraine Crane', 'I heard a bang,'],
      ['direct', '–', 'She told me to go home,'],
    ],
  ],
  [
    'the first of two surnames',
    'Climate modeler Rosa Quispe Mamani made it. “They followed the water,” Quispe says.',
    [['direct', 'Rosa Quispe Mamani', 'They followed the water,']],
  ],
  [
    'a given name in the middle is nobody’s surname',
    'Martha Anna Ellison made it. “They followed the water,” Anna says.',
    [['direct', '–', 'They followed the water,']],
  ],
  [
    'a carmaker, where somebody has its name',
    'Karin Lindqvist met Ms Lindqvist’s board.\n\nLindqvist, which is based in Larkton, said it was ready.',
    [['indirect', 'Lindqvist', 'it was ready']],
  ],
  [
    'somebody of one name, who gives no other',
    'Gulnara, a ropemaker from Kok who gave only her first name, said that she had fled. “Our roof was burning,” she said.',
    [
      ['indirect', 'Gulnara', 'she had fled'],
      ['direct', 'Gulnara', 'Our roof was burning,'],
    ],
  ],
  [
    'one name, of a teacher',
    'Gulnara, a schoolteacher from Kok, said that she had fled. “Our roof was burning,” she said.',
    [
      ['indirect', 'Gulnara', 'she had fled'],
      ['direct', 'Gulnara', 'Our roof was burning,'],
    ],
  ],
  [
    'a name that “which” follows is no person’s',
    'Odd Tekin runs it. “We are ready,” Odd Tekin said.\n\nTekin, which buys a tenth of the oil, said it was calm.',
    [
      ['direct', 'Odd Tekin', 'We are ready,'],
      ['indirect', 'Tekin', 'it was calm'],
    ],
  ],
]);
