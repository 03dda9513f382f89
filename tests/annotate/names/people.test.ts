import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import type { Article } from '../../../src/model/article.ts';

function articleOf(text: string): Article {
  return annotate(
    {
      headline: 'The bridge',
      lang: 'en',
      published: '2020-02-12',
      source: {},
      blocks: [{ id: 'p1', type: 'paragraph', text }],
    },
    'bridge',
  );
}

/** The names of people as they stand in a text, in its order. */
function namesIn({ people, mentions }: Article): readonly string[] {
  const persons = new Set(people.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return mentions
    .filter(({ form, person }) => form === 'name' && persons.has(person))
    .map(({ at }) => at.text);
}

const cases: readonly (readonly [phenomenon: string, text: string, names: readonly string[]])[] = [
  // Given names
  ['a given name with accents', 'They met João Teles.', ['João Teles']],
  ['two given names, joined', 'They met Jean-Claude Morel.', ['Jean-Claude Morel']],
  ['a given name that is a noun', 'They met Bill Nelson.', ['Bill Nelson']],
  ['a second given name', 'They met Ogul Ali Tekin and left.', []],
  [
    'a second given name, and the surname',
    'Ogul Ali Tekin met Tekin.',
    ['Ogul Ali Tekin', 'Tekin'],
  ],
  ['what somebody is, before the given name', 'They met Methodist Tom Ellison.', ['Tom Ellison']],
  [
    'for whom somebody stands',
    'They met NASA’s Tom Ellison and ITV Tom Crane.',
    ['Tom Ellison', 'Tom Crane'],
  ],
  ['a day after a name', 'Hugh Ellison Sunday said no.', ['Hugh Ellison']],
  // Firms and other bodies that look like somebody
  ['a firm whose shares are spoken of', 'Shares in Dexter Pryce fell as Dexter Pryce said no.', []],
  ['a firm by who runs it', 'Dexter Pryce chief executive Olga Brandt left.', ['Olga Brandt']],
  ['a firm by whom it employs', 'Analysts at Dexter Pryce said no. Dexter Pryce left.', []],
  ['a firm by its price', 'Dexter Pryce rose 3% as Dexter Pryce said yes.', []],
  ['a firm by a noun before it', 'Retailer Dexter Pryce said no.', []],
  ['a firm by a noun after it', 'Dexter Pryce, a big retailer, said no.', []],
  [
    'a firm by its noun, and who directs it',
    'Dexter Pryce, a company director, said no.',
    ['Dexter Pryce'],
  ],
  ['a firm that news often names', 'Morgan Stanley said no.', []],
  ['a body that is called after what its members are', 'Larkton Pilots said no.', []],
  ['a preposition in a name', 'Doctors Without Borders said no.', []],
  [
    'a surname that is a noun in names of places',
    'The solicitor, Naomi West, said no.',
    ['Naomi West'],
  ],
  ['a place with a given name', 'They met in Albert Hall.', []],
  ['a name like a place’s, after a role', 'Their spokesman, Abu Saleh, said no.', ['Abu Saleh']],
  // How names are written
  ['initials', 'They met J.T. Tekin and A. B. Oksa.', ['J.T. Tekin', 'A. B. Oksa']],
  ['initials of a country', 'They met U.S. Marshals and D.C. Lawyers.', []],
  ['four names and initials', 'They met A. P. J. Abdul Kalam.', ['A. P. J. Abdul Kalam']],
  ['an initial at the end', 'They met [George W.] there.', []],
  ['a Korean given name', 'They met Doh Kyung-wha.', ['Doh Kyung-wha']],
  ['no given name after a hyphen', 'They met York Tel-based traders.', []],
  ['a Chinese family name', 'They met Zhao Qing.', ['Zhao Qing']],
  ['a particle of persons', 'They met Geerd van der Bergh.', ['Geerd van der Bergh']],
  ['a Welsh particle', 'They met Dyfed ap Gwilt.', ['Dyfed ap Gwilt']],
  ['a number of a king', 'They met Queen Astra II.', ['Astra II']],
  ['a suffix', 'They met Judge Reg Tibo III.', ['Reg Tibo III']],
  ['initials without stops', 'They met lawyer BR Gavi.', ['BR Gavi']],
  ['letters of a body', 'They met EU Lawmakers, who left.', []],
  ['two surnames, joined', 'They met Gwil Prosser-Jones.', ['Gwil Prosser-Jones']],
  // Titles and roles
  ['a title of several', 'They met Justices Orlo Tekin and Udo Oksa.', ['Orlo Tekin', 'Udo Oksa']],
  ['a peer', 'They met Baroness Varla.', ['Varla']],
  ['a title of the police', 'They met Det Ch Insp Oda Rees.', ['Oda Rees']],
  ['a role at the head of a sentence', 'Co-author Qin Tekin left.', ['Qin Tekin']],
  [
    'roles of sport',
    'They met umpire Orla Tekin and striker Udo Oksa.',
    ['Orla Tekin', 'Udo Oksa'],
  ],
  ['many of one role', 'They met athletes Orlo Tekin and Udo Oksa.', ['Orlo Tekin', 'Udo Oksa']],
  ['a role by its ending', 'They met botanist Orlo Tekin.', ['Orlo Tekin']],
  ['a verb with that ending', 'They resist Orlo Tekin.', []],
  ['a programme of pilots', 'They met the Pilot Training Program.', []],
  ['a title of a council', 'They met Coun Orlo Tekin.', ['Orlo Tekin']],
  ['a title of a chamber', 'They met Larkton TD Orlo Tekin.', ['Orlo Tekin']],
  ['a title before initials', 'They met Larkton MLA O. Udo Tekin.', ['O. Udo Tekin']],
  ['a chamber after a name', 'They met Orla Tekin TD and left.', ['Orla Tekin']],
  ['many of a chamber', 'Two Larkton TDs who left said no. Larkton TDs wept.', []],
  ['an office of three words', 'Deputy County Prosecutor Orlo Tekin left.', ['Orlo Tekin']],
  ['an office that no list has', 'Regional Tax Collector K.R. Tekin left.', ['K.R. Tekin']],
  ['a year at a college', 'Freshman Orlo Tekin left.', ['Orlo Tekin']],
  [
    'what somebody is, before a surname',
    'They met Tom Tekin. Striker Tekin wept.',
    ['Tom Tekin', 'Tekin'],
  ],
  ['a rival that may be a firm', 'Rival Norvik said no.', []],
  ['a Welsh particle in full', 'They met Craig ab Iorwerth.', ['Craig ab Iorwerth']],
  ['a rank in letters', 'They met DCP Orlo Tekin and PC Orla Tekin.', ['Orlo Tekin', 'Orla Tekin']],
  ['a prosecutor', 'Additional Public Prosecutor Orlo Tekin left.', ['Orlo Tekin']],
  ['a party to a case', 'Petitioner Orlo Tekin left.', ['Orlo Tekin']],
  ['a coroner of a state', 'Deputy State Coroner Harriet Tekin left.', ['Harriet Tekin']],
  ['who played for a club before', 'Former Larkton Rovers said no.', []],
  ['an honour after a name', 'They met Tom Tekin SC and left.', ['Tom Tekin']],
  [
    'a relative, then by the whole name',
    'Trevor Crane left. His son, Norvik, left. Norvik Crane said no.',
    ['Trevor Crane', 'Norvik', 'Norvik Crane'],
  ],
  [
    'a party before a role',
    'They met Tom Tekin and Lib Dem councillor Ron Oksa.',
    ['Tom Tekin', 'Ron Oksa'],
  ],
  ['an aunt', 'They met Aunty Orlo Tekin.', ['Orlo Tekin']],
  // What stands after
  ['an apposition', 'Orlo Tekin, a local botanist, left.', ['Orlo Tekin']],
  ['an apposition after “to”', 'It went to Orlo Tekin, the governor.', ['Orlo Tekin']],
  ['an apposition of a place', 'Orlo Tekin, a town of botanists, is old.', []],
  ['a relative clause', 'They met Orlo Tekin, who left.', ['Orlo Tekin']],
  ['what only somebody does', 'Orlo Tekin wept.', ['Orlo Tekin']],
  ['what is done to somebody', 'Orlo Tekin was arrested.', ['Orlo Tekin']],
  ['what is done to anything', 'Orlo Tekin was closed.', []],
  ['an age', 'They met Orlo Tekin (45).', ['Orlo Tekin']],
  ['a surname that is a modal', 'They met Theresa May. May said no.', ['Theresa May', 'May']],
  ['the modal', 'They met Theresa May. May we go?', ['Theresa May']],
  // Namesakes
  [
    'a surname before its second bearer',
    'They met Jane Crane. Crane’s father, John Crane, left.',
    ['Jane Crane', 'Crane', 'John Crane'],
  ],
  [
    'a surname after both',
    'They met Jane Crane and John Crane. Crane left.',
    ['Jane Crane', 'John Crane'],
  ],
  // Lists
  [
    'a list with somebody known',
    'They met Orlo Tekin, Jane Crane and Udo Oksa.',
    ['Orlo Tekin', 'Jane Crane', 'Udo Oksa'],
  ],
  ['a list of nobody known', 'They met Orlo Tekin and Udo Oksa.', []],
  ['a list with a body', 'They met Jane Crane, the Harbour Board and Udo Oksa.', ['Jane Crane']],
  ['two owners', 'They met Jane Crane and Wells Tekin’s lawyer.', ['Jane Crane']],
  // Things called after people
  ['a law firm', 'They met at the law firm Jane Crane.', []],
  ['a town', 'They met in the town of Jane Crane.', []],
  ['a telescope', 'They use the Jane Crane telescope.', []],
  ['an institute', 'They met at the Jane Crane Institute.', []],
  [
    'places that begin alike',
    'They left San Tomas, St. Paul and Sri Lanka. San Tomas said no.',
    [],
  ],
  ['a senator of a state', 'They met state Sen. Jo Crane.', ['Jo Crane']],
  ['a ship', 'They took the ferry Princess Astra and the Queen Mary 2.', []],
  ['a storm', 'Storm Dennis came, and Hurricane Martha.', []],
  ['a tournament', 'They saw the Winter Paralympics; the Paralympics ended.', []],
  ['an office of a place', 'They saw the Virginia Governor.', []],
  [
    'who wrote and edited the article',
    'It is over.\n\n(Reporting by J. Crane in Larkton; Editing by Martha Poe)',
    [],
  ],
  ['a society', 'The Royal Society of Emergency Care said no.', []],
  [
    'a family name that is a common noun',
    'They met Park Ji-won. Park said no.',
    ['Park Ji-won', 'Park'],
  ],
  ['a relative by the given name', 'Her husband, Norvik, left.', ['Norvik']],
  ['a relative by any name', 'She came with her granddaughter Norvik.', ['Norvik']],
  ['a country like a relative', 'They sang of mother Russia.', []],
  ['somebody named so', 'A boy named Norvik left.', ['Norvik']],
  ['a thing named so', 'A boat named Norvik left.', []],
  ['one name and an age', 'It was Norvik, 58, who left.', ['Norvik']],
  ['a place and a number', 'They won in Norvik, 58 years ago.', []],
  ['one name, and who it is', 'Norvik, who sells fish, said no.', ['Norvik']],
  ['a club, and who they are', 'Norvik, who sell fish, said no.', []],
  ['one name before its title', 'Norvik told them no. Ms Norvik left.', ['Norvik', 'Norvik']],
  ['one name after what they are', 'A villager, Norvik, said no.', ['Norvik']],
  ['one name after what a firm may be', 'A developer, Norvik, said no.', []],
  ['an elder of a people', 'Kuia Orlo Tekin met Elder Udo Oksa.', ['Orlo Tekin', 'Udo Oksa']],
  ['a people', 'They met the Orlo Tekin First Nation.', []],
  ['a village', 'They met in Orlo Tekin village. At Orlo Tekin, meanwhile, Poe left.', []],
  [
    'a name after a role that a given name follows',
    'NASA Executive Engineer Orlo Ahmed Tekin said no.',
    ['Orlo Ahmed Tekin'],
  ],
  [
    'a name of three words after what an office is for',
    'The Minister for Disaster Management Orlo Udo Tekin said no.',
    ['Orlo Udo Tekin'],
  ],
  ['a name after the place of an office', 'The Mayor of Larkton Udo Tekin said no.', ['Udo Tekin']],
  ['an office of relations', 'They met the head of Public Relations.', []],
  ['one of many', 'One of them, Orlo Tekin, said no.', ['Orlo Tekin']],
  ['a name before marriage', 'They met Martha (Poe) Crane.', ['Martha (Poe) Crane']],
  ['a club in brackets', 'They met Martha Crane (Larkton) Udo Poe.', ['Martha Crane']],
  [
    'a given name before the whole one',
    'Her husband, Tom, left. Tom Crane wept.',
    ['Tom', 'Tom Crane'],
  ],
  [
    'a given name and what is theirs',
    'They met Tom Crane. It was in Tom’s hand.',
    ['Tom Crane', 'Tom'],
  ],
  ['a place like a given name', 'They met Austin Crane in Austin.', ['Austin Crane']],
  [
    'a birth under another name',
    'Martha Crane died on Sunday. Martha Poe was born in Larkton.',
    ['Martha Crane', 'Martha Poe'],
  ],
  ['a shop that is called after its owner', 'They met Tom Crane at Crane’s Bakery.', ['Tom Crane']],
  ['a book', 'They read ‘Martha Poe’ aloud.', []],
  ['somebody who is quoted on a name', '“Martha Poe, come in,” he said.', ['Martha Poe']],
  [
    'a firm of the same name as its owner',
    'Truckmaker Norvik cut jobs. Norvik said no. Ulf Norvik left. Mr Norvik wept.',
    ['Ulf Norvik', 'Norvik'],
  ],
  [
    'a firm that somebody of that name has made',
    'They met Ulf Norvik. The retailer Norvik founded has closed. Norvik wept.',
    ['Ulf Norvik', 'Norvik'],
  ],
  ['a firm by the noun that it bears', 'Larkton Homes said no. Tom Waterways left.', []],
  ['a partner that may be a firm', 'Its partner, Norvik, left.', []],
  ['a journal', 'It is in the journal Martha Crane.', []],
  ['a greeting', 'Hey Martha Crane, it is Sunday.', ['Martha Crane']],
];

describe('who is named', () => {
  test.each(cases)('%s: %s', (_phenomenon, text, names) => {
    expect(namesIn(articleOf(text))).toEqual(names);
  });
});
