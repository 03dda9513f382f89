import { testPassages } from './passage.ts';

/** People by one of their names. */
testPassages([
  [
    'a surname of two, of whom one is named in full in the paragraph',
    '“I heard a bang,” said Lorraine Crane, 71. “I got down.”\n\nHer son, Marcus Crane, drove in. “She told me to stay away,” Crane said.',
    [
      ['direct', 'Lorraine Crane', 'I heard a bang, … I got down.'],
      ['direct', 'Marcus Crane', 'She told me to stay away,'],
    ],
  ],
  [
    'a surname of two, of whom one has been called by it',
    'Lorraine Crane was at home. “I heard a bang,” Crane said.\n\nHer son, Marcus Crane, drove in. “She told me to stay away,” Crane said.',
    [
      ['direct', 'Lorraine Crane', 'I heard a bang,'],
      ['direct', '–', 'She told me to stay away,'],
    ],
  ],
  [
    'the first of two surnames',
    'Climate modeler Rosa Choque Apaza made it. “They came for the salt,” Choque says.',
    [['direct', 'Rosa Choque Apaza', 'They came for the salt,']],
  ],
  [
    'a given name in the middle is nobody’s surname',
    'Martha Anna Ellison made it. “They came for the salt,” Anna says.',
    [['direct', '–', 'They came for the salt,']],
  ],
  [
    'a carmaker, where somebody has its name',
    'Karin Norvik met Ms Norvik’s board.\n\nNorvik, which is based in Larkton, said it was ready.',
    [['indirect', 'Norvik', 'it was ready']],
  ],
  [
    'somebody of one name, who gives no other',
    'Zarina, a ropemaker from Alma who gave only her first name, said that she had fled. “Our barn was gone,” she said.',
    [
      ['indirect', 'Zarina', 'she had fled'],
      ['direct', 'Zarina', 'Our barn was gone,'],
    ],
  ],
  [
    'one name, of a teacher',
    'Zarina, a schoolteacher from Alma, said that she had fled. “Our barn was gone,” she said.',
    [
      ['indirect', 'Zarina', 'she had fled'],
      ['direct', 'Zarina', 'Our barn was gone,'],
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
