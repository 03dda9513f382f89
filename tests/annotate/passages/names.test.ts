import { testPassages } from './passage.ts';

/** Names of people, bodies and documents. */
testPassages([
  // Names
  [
    'a particle before the surname alone',
    '“The bridge is safe,” Osama bin Laden said. “It will stand,” bin Laden added.',
    [
      ['direct', 'Osama bin Laden', 'The bridge is safe,'],
      ['direct', 'Osama bin Laden', 'It will stand,'],
    ],
  ],
  [
    'a particle with a capital',
    '“The bridge is safe,” Rafael van der Vaart said. “It will stand,” Van der Vaart added.',
    [
      ['direct', 'Rafael van der Vaart', 'The bridge is safe,'],
      ['direct', 'Rafael van der Vaart', 'It will stand,'],
    ],
  ],
  [
    'an article in the name, then none',
    '“The bridge is safe,” said Bashar al-Assad. Assad added that it would stand.',
    [
      ['direct', 'Bashar al-Assad', 'The bridge is safe,'],
      ['indirect', 'Bashar al-Assad', 'it would stand'],
    ],
  ],
  [
    'an apostrophe in the name',
    '“The bridge is safe,” Conor O’Brien said. O’Brien added that it would stand.',
    [
      ['direct', 'Conor O’Brien', 'The bridge is safe,'],
      ['indirect', 'Conor O’Brien', 'it would stand'],
    ],
  ],
  [
    'letters of other languages',
    '“The bridge is safe,” Václav Škvorecký said. Škvorecký added that it would stand.',
    [
      ['direct', 'Václav Škvorecký', 'The bridge is safe,'],
      ['indirect', 'Václav Škvorecký', 'it would stand'],
    ],
  ],
  [
    'a hyphen',
    '“The bridge is safe,” Martha Ellison-Crane said.',
    [['direct', 'Martha Ellison-Crane', 'The bridge is safe,']],
  ],
  [
    'a suffix, and a surname that is a title',
    '“The bridge is safe,” Martin Luther King Jr. said. King added that it would stand.',
    [
      ['direct', 'Martin Luther King Jr.', 'The bridge is safe,'],
      ['indirect', 'Martin Luther King Jr.', 'it would stand'],
    ],
  ],
  [
    'two initials',
    '“The bridge is safe,” J. K. Rowling said. Rowling added that it would stand.',
    [
      ['direct', 'J. K. Rowling', 'The bridge is safe,'],
      ['indirect', 'J. K. Rowling', 'it would stand'],
    ],
  ],
  [
    'a nickname in marks',
    'Dwayne “The Rock” Johnson said it was safe.',
    [['indirect', 'Dwayne “The Rock” Johnson', 'it was safe']],
  ],
  [
    'the family name first, in Chinese',
    '“The bridge is safe,” President Xi Jinping said. “It will stand,” Xi added.',
    [
      ['direct', 'Xi Jinping', 'The bridge is safe,'],
      ['direct', 'Xi Jinping', 'It will stand,'],
    ],
  ],
  [
    'the family name first, in Korean',
    '“The bridge is safe,” Kim Jong-un said. Kim added that it would stand.',
    [
      ['direct', 'Kim Jong-un', 'The bridge is safe,'],
      ['indirect', 'Kim Jong-un', 'it would stand'],
    ],
  ],
  [
    'a given name that is a city',
    '“The bridge is safe,” Paris Hilton said.',
    [['direct', 'Paris Hilton', 'The bridge is safe,']],
  ],
  [
    'a given name that is a month',
    '“The bridge is safe,” April Ellison said.',
    [['direct', 'April Ellison', 'The bridge is safe,']],
  ],
  [
    'a surname that is a city',
    'George Washington met the council. “It is safe,” Washington said.',
    [['direct', 'George Washington', 'It is safe,']],
  ],
  // Short names
  [
    'letters in brackets after a name with “for the”',
    'The Society for the Care of Bats (SCB) met. The SCB said bats were ill.',
    [['indirect', 'Society for the Care of Bats', 'bats were ill']],
  ],
  [
    'what is no name, but a kind of body',
    'A northern Alder First Nation has voted. It gives the Red Pine First Nation money. The First Nation said it was glad.',
    [['indirect', 'Red Pine First Nation', 'it was glad']],
  ],
  [
    'two bodies in one, and “it”',
    'The Harbour Council and Halden Rail closed the line. It said the bridge was old.',
    [['indirect', '–', 'the bridge was old']],
  ],
  [
    'a company by what it does',
    'Velar, which makes turbines, lost money. The firm said demand was weak.',
    [['indirect', 'Velar', 'demand was weak']],
  ],
  [
    'a quotation alone, after a paragraph that ends on a report',
    'Martha Poe said the offer was too low.\n\n“It would not buy bread.”',
    [
      ['indirect', 'Martha Poe', 'the offer was too low'],
      ['direct', 'Martha Poe', 'It would not buy bread.'],
    ],
  ],
  [
    'a body’s quotation alone, after what it is said to say',
    'The Rail Board said drivers were ill.\n\n“The trains will run again on Monday.”',
    [
      ['indirect', 'Rail Board', 'drivers were ill'],
      ['direct', 'Rail Board', 'The trains will run again on Monday.'],
    ],
  ],
  [
    'a quotation alone, after a question',
    'Martha Poe asked whether the bridge was safe.\n\n“It will not fall.”',
    [
      ['indirect', 'Martha Poe', 'whether the bridge was safe'],
      ['direct', '–', 'It will not fall.'],
    ],
  ],
  [
    'a quotation alone, after two who report',
    'Martha Poe said the offer was too low. Robert Crane said it was old.\n\n“It would not buy bread.”',
    [
      ['indirect', 'Martha Poe', 'the offer was too low'],
      ['indirect', 'Robert Crane', 'it was old'],
      ['direct', '–', 'It would not buy bread.'],
    ],
  ],
  [
    'a quotation alone, after somebody of whom it is said what they heard',
    'Martha Poe said she had read the letter.\n\n“The price of bread is fair.”',
    [
      ['indirect', 'Martha Poe', 'she had read the letter'],
      ['direct', '–', 'The price of bread is fair.'],
    ],
  ],
  [
    'a quotation alone that may be told after it',
    'Martha Poe said the offer was too low.\n\n“It is fair and it is all that there is.”\n\nRobert Crane, who runs the mine, laughed.',
    [
      ['indirect', 'Martha Poe', 'the offer was too low'],
      ['direct', '–', 'It is fair and it is all that there is.'],
    ],
  ],
  [
    'a quotation alone, before somebody else who has words of their own',
    'Martha Poe said the offer was too low.\n\n“It would not buy bread.”\n\nRobert Crane, who runs the mine, said it was fair.',
    [
      ['indirect', 'Martha Poe', 'the offer was too low'],
      ['direct', 'Martha Poe', 'It would not buy bread.'],
      ['indirect', 'Robert Crane', 'it was fair'],
    ],
  ],
  [
    'an airline, after whoever runs it',
    'Kestrel Air is to cut jobs. Chief executive Martha Poe said it was sad. The airline said it was sorry.',
    [
      ['indirect', 'Martha Poe', 'it was sad'],
      ['indirect', 'Kestrel Air', 'it was sorry'],
    ],
  ],
  [
    'a club',
    'Larkton Rovers lost. The club said it was sorry.',
    [['indirect', 'Larkton Rovers', 'it was sorry']],
  ],
  // Names by what stands around them
  [
    'the family of somebody, called by one name later',
    'The family of Raimundo Kaxi has fished there for years. “The water changed,” Raimundo told the paper.',
    [['direct', 'Raimundo Kaxi', 'The water changed,']],
  ],
  [
    'of a university, and no part of its name',
    'Henrike Oster of the University of Larkton said the bridge was safe. She called it “beautiful”.',
    [
      ['indirect', 'Henrike Oster', 'the bridge was safe'],
      ['partial', 'Henrike Oster', 'beautiful'],
    ],
  ],
  [
    'whom somebody told is no speaker beside them',
    'Martha Ellison told Norland Voices the bridge was safe. “We checked it,” she said.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was safe'],
      ['direct', 'Martha Ellison', 'We checked it,'],
    ],
  ],
  [
    'a sign is nobody',
    'Tom Poole stopped at a sign that read “Private Property”. “It is new,” he said.',
    [['direct', 'Tom Poole', 'It is new,']],
  ],
  [
    'letters after a name, and more of who bears it',
    'In a letter, Robert Crane, MD, of Larkton College, warned that the bridge “must not become an excuse”.',
    [
      ['indirect', 'Robert Crane', 'the bridge “must not become an excuse”'],
      ['partial', 'Robert Crane', 'must not become an excuse'],
    ],
  ],
  [
    'letters that none of the lists of names has',
    'Lillian Oster, MBChB, who advises the council, noted that the bridge was old.',
    [['indirect', 'Lillian Oster', 'the bridge was old']],
  ],
  [
    'an office of one word that two share',
    'Coauthor Anders Holm, an engineer at Larkton College, said the figure was low.',
    [['indirect', 'Anders Holm', 'the figure was low']],
  ],
  [
    'somebody by what they are, and named only then',
    'The chief executive, a soft-spoken former Army medic named Orson Yoke, met the council. He told it that the bridge had lost money.',
    [['indirect', 'Orson Yoke', 'the bridge had lost money']],
  ],
  [
    'a day before a name',
    'On 27 March Ellison ran home. Martha Ellison said the bridge was shut. On Wednesday Larkton Athletics confirmed that it was safe.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was shut'],
      ['indirect', 'Larkton Athletics', 'it was safe'],
    ],
  ],
  [
    'a name that somebody gives',
    'Another witness, who gave her name only as Salome, said the bridge was shut. “It is over,” she said.',
    [
      ['indirect', 'Salome', 'the bridge was shut'],
      ['direct', 'Salome', 'It is over,'],
    ],
  ],
  [
    'the name of a witness’s brother is not theirs',
    'A neighbour, whose brother is Tom Poole, said the bridge was shut.',
    [['indirect', '–', 'the bridge was shut']],
  ],
  [
    'a surname that is a title',
    'Her neighbour Imran Sheikh said he had walked. Mr Sheikh said it was far.',
    [
      ['indirect', 'Imran Sheikh', 'he had walked'],
      ['indirect', 'Imran Sheikh', 'it was far'],
    ],
  ],
  [
    'one word, of what only somebody is',
    'Osei, the Ghanaian botanist who uses one name, recalls a morning. “I told her it was late,” he says.',
    [['direct', 'Osei', 'I told her it was late,']],
  ],
  [
    'an office after a place, which is nobody',
    'In Abuja, the Minister of State for Police Affairs, Dr. Hauwa Bello, said it would open. The minister added that it was over.',
    [
      ['indirect', 'Hauwa Bello', 'it would open'],
      ['indirect', 'Hauwa Bello', 'it was over'],
    ],
  ],
  [
    'an office of a body of letters, and a circumstance after the name',
    'The secretary of the NRP, Chief Emmanuel Ogbole, in a statement on Sunday, alleged that the governor had “given up”.',
    [
      ['indirect', 'Emmanuel Ogbole', 'the governor had “given up”'],
      ['partial', 'Emmanuel Ogbole', 'given up'],
    ],
  ],
  [
    'an apposition that ends on the name',
    'Her sister, the potter Ruth Sloane, says the bridge was “never shy, only busy”.',
    [
      ['indirect', 'Ruth Sloane', 'the bridge was “never shy, only busy”'],
      ['partial', 'Ruth Sloane', 'never shy, only busy'],
    ],
  ],
  [
    'a title of respect before a given name, then alone',
    'Elder Aunty Joyce Carroll said the bridge was promised. “We are waiting for it,” Aunty Joyce said.',
    [
      ['indirect', 'Joyce Carroll', 'the bridge was promised'],
      ['direct', 'Joyce Carroll', 'We are waiting for it,'],
    ],
  ],
  // Relatives, and what each is called
  [
    'a councillor and a resident of one surname',
    'Coun Robert Poe chaired it.\n\nMartha Poe, who lives near by, was there. ‘It will fall,’ Mrs Poe said.\n\nCllr Poe said it would not.',
    [
      ['direct', 'Martha Poe', 'It will fall,'],
      ['indirect', 'Robert Poe', 'it would not'],
    ],
  ],
  [
    'a mother and a daughter, each with her own title',
    'Martha Poe was 90. Mrs. Poe built it.\n\nHer granddaughter Susan Poe came. “It will stand,” Ms. Poe said.',
    [['direct', 'Susan Poe', 'It will stand,']],
  ],
  [
    'two men of one surname, of whom one has been heard',
    'Her son, Robert Poe, said it would stand.\n\nShe married James Poe in 1950.\n\nThey had a boat.\n\nMr. Poe said it was old.',
    [
      ['indirect', 'Robert Poe', 'it would stand'],
      ['indirect', 'Robert Poe', 'it was old'],
    ],
  ],
  [
    'two men of one surname, of whom neither is near or has been heard',
    'Her son was Robert Poe.\n\nShe married James Poe in 1950.\n\nThey had a boat.\n\nMr. Poe said it was old.',
    [['indirect', '–', 'it was old']],
  ],
  [
    'a title that is no part of a body’s name',
    'Mr Tekwell said it was old.',
    [['indirect', 'Tekwell', 'it was old']],
  ],
  [
    'a father himself, after his son',
    'Robert Poe built the dam.\n\nHis son James Poe has left it.\n\nPoe himself said it would stand.',
    [['indirect', 'Robert Poe', 'it would stand']],
  ],
  [
    'a given name that no list has, beside a relative of the surname',
    'It is five in the morning and Gwenllian Prys is up. On Sunday Prys ran home.\n\n“It was a stunt,” says her brother, Ifan Prys, who owns the van.\n\nPrys, 31, laughs. “I was visiting,” Prys says.',
    [
      ['direct', 'Ifan Prys', 'It was a stunt,'],
      ['direct', 'Gwenllian Prys', 'I was visiting,'],
    ],
  ],
  // Firms, and people by one name
  [
    'a firm whose shares rise',
    'Dexter Pryce said the deal would close. Dexter Pryce shares rose.\n\n“It is a gift,” said Brandt Pryce, the founder’s grandson. “They paid nothing,” Pryce said.',
    [
      ['indirect', 'Dexter Pryce', 'the deal would close'],
      ['direct', 'Brandt Pryce', 'It is a gift,'],
      ['direct', 'Brandt Pryce', 'They paid nothing,'],
    ],
  ],
  [
    'a couple that is named by one surname',
    'David and Marie Lorne have won. “We are over the moon,” said Mrs Lorne.\n\nLorne said the bridge was “next”. “It had to be done,” Mr Lorne said.',
    [
      ['direct', 'Marie Lorne', 'We are over the moon,'],
      ['indirect', '–', 'the bridge was “next”'],
      ['partial', '–', 'next'],
      ['direct', 'David Lorne', 'It had to be done,'],
    ],
  ],
  [
    'a man of the same surname as a woman before him',
    'Maureen Tattersall left. “They came at night,” Mr Tattersall said.',
    [['direct', 'Tattersall', 'They came at night,']],
  ],
  [
    'somebody by a given name, after what they are to somebody',
    '“She is in bits,” her mother, Linda, said.',
    [['direct', 'Linda', 'She is in bits,']],
  ],
  [
    'the same at the head of a sentence',
    'Husband Derek, 74, added: “She is in bits about it.”',
    [['direct', 'Derek', 'She is in bits about it.']],
  ],
  [
    'somebody who gives one name only',
    '“They came at night,” a survivor who gave his name only as Ibrahim told the paper.',
    [['direct', 'Ibrahim', 'They came at night,']],
  ],
  // Bodies, offices and pronouns
  [
    'an office of a place before the name',
    '“The bridge is safe,” said Governor of Washington Martha Ellison.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  [
    'the statement of somebody',
    'Martha Ellison met the council. Ellison’s statement added: “The bridge is safe and sound.”',
    [['direct', 'Martha Ellison', 'The bridge is safe and sound.']],
  ],
  [
    'a body by its noun, and then “it”',
    'The Harbour Agency said the bridge was safe. The agency warned that it was old.\n\n“We have checked every cable,” it said.',
    [
      ['indirect', 'Harbour Agency', 'the bridge was safe'],
      ['indirect', 'Harbour Agency', 'it was old'],
      ['direct', 'Harbour Agency', 'We have checked every cable,'],
    ],
  ],
  [
    'a noun that two bodies bear',
    'The Harbour Agency said the bridge was safe. The Road Agency said it was old. The agency warned that it was shut.',
    [
      ['indirect', 'Harbour Agency', 'the bridge was safe'],
      ['indirect', 'Road Agency', 'it was old'],
      ['indirect', '–', 'it was shut'],
    ],
  ],
  [
    'a body named after what it is',
    'Her label, Bright Records, added: “The bridge is on the cover of it.”',
    [['direct', 'Bright Records', 'The bridge is on the cover of it.']],
  ],
  [
    'a body that has the name of an office',
    'The Harbour Commissioner’s Office confirmed that the bridge was safe.',
    [['indirect', 'Harbour Commissioner’s Office', 'the bridge was safe']],
  ],
  [
    'whom a new paragraph begins with',
    '“The bridge is safe,” Martha Ellison said.\n\nSusan Crane met the council. “I closed it,” she said.',
    [
      ['direct', 'Martha Ellison', 'The bridge is safe,'],
      ['direct', 'Susan Crane', 'I closed it,'],
    ],
  ],
  [
    'whom a new paragraph begins with, and who is spoken of',
    '“The bridge is safe,” Martha Ellison said.\n\nSusan Crane left the council. “I miss her,” she said.',
    [
      ['direct', 'Martha Ellison', 'The bridge is safe,'],
      ['direct', '–', 'I miss her,'],
    ],
  ],
  [
    'somebody whose full name is not known',
    'Robert Crane said the bridge was safe. Nowak, who was 21, thanked him. “I saw it fall,” he said.',
    [
      ['indirect', 'Robert Crane', 'the bridge was safe'],
      ['direct', '–', 'I saw it fall,'],
    ],
  ],
  [
    'a pronoun means the same in both parts of a report',
    'Martha Ellison met the council.\n\n“It is safe,” Susan Poe said.\n\nEllison’s view, she added, was “a dream”.',
    [
      ['direct', 'Susan Poe', 'It is safe,'],
      ['indirect', 'Susan Poe', 'Ellison’s view … was “a dream”'],
      ['partial', 'Susan Poe', 'a dream'],
    ],
  ],
  [
    'a question, and a clause that says when it was asked',
    '“What do I take?” Martha Ellison said as she waited for the boat. “In the end you take the dogs.”',
    [['direct', 'Martha Ellison', 'What do I take? … In the end you take the dogs.']],
  ],
  [
    'a day between the verb and what is said',
    'Martha Ellison said Tuesday its cables may have broken.',
    [['indirect', 'Martha Ellison', 'its cables may have broken']],
  ],
  [
    'a conjunction, then the clause between commas',
    'But, Martha Ellison said, the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'a clause that cuts the reporter’s own sentence',
    'The council met in Larkton, where, Martha Ellison said, “it was raining on the bridge”.',
    [['partial', 'Martha Ellison', 'it was raining on the bridge']],
  ],
  [
    'a second verb after a dateline',
    'OSLO, Aug 6 (Reuters) - Martha Ellison kept the bridge shut on Friday and said that it was old.',
    [['indirect', 'Martha Ellison', 'it was old']],
  ],
  [
    'a pronoun and a fragment',
    'Martha Ellison said she “trusted the wrong people”.',
    [
      ['indirect', 'Martha Ellison', 'she “trusted the wrong people”'],
      ['partial', 'Martha Ellison', 'trusted the wrong people'],
    ],
  ],
  [
    'a verb that reports only what is quoted',
    '“The bridge is safe,” Martha Ellison repeated.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  [
    'the same verb away from what is quoted',
    'Martha Ellison agreed to meet the “experts” in the hall.',
    [],
  ],
  [
    'a relative clause after whom it is according to',
    'According to the Westport Ferry Trust, which runs the service, 41,000 people crossed last year.',
    [['indirect', 'Westport Ferry Trust', '41,000 people crossed last year']],
  ],
  [
    'the same of a person',
    'According to Martha Ellison, who designed the bridge, it has passed every test.',
    [['indirect', 'Martha Ellison', 'it has passed every test']],
  ],
  [
    'a headline in which somebody is told',
    'Residents told to leave as the river Osk bursts its banks.',
    [],
  ],
  [
    'an emoji after the name',
    '“It is not safe,” Martha Ellison 😀 said. “We will leave.”',
    [['direct', 'Martha Ellison', 'It is not safe, … We will leave.']],
  ],
  [
    'an emoji of several characters within the sentence',
    'Martha Ellison 👩🏽‍🔧 said the bridge 🌉 was safe.',
    [['indirect', 'Martha Ellison', 'the bridge 🌉 was safe']],
  ],
  // Bodies by what they are
  [
    'a company by its noun',
    'The ship’s operator, Norline Azure, said the ship was safe. The company also said it would pay.',
    [
      ['indirect', 'Norline Azure', 'the ship was safe'],
      ['indirect', 'Norline Azure', 'it would pay'],
    ],
  ],
  [
    'a company that no words introduce, after another body',
    'Greenguard said that the forest was gone. The company denied that it had cut it.',
    [
      ['indirect', 'Greenguard', 'the forest was gone'],
      ['indirect', '–', 'it had cut it'],
    ],
  ],
  [
    'a firm by its noun, which it never spoke under',
    'Swedish truckmaker Norlund has closed a plant.\n\nThe company announced that it would cut jobs. Norlund said it was sorry.',
    [
      ['indirect', 'Norlund', 'it would cut jobs'],
      ['indirect', 'Norlund', 'it was sorry'],
    ],
  ],
  [
    'a charity by its noun',
    'Dr Martha Poe works for the charity Warm Hands.\n\nAccording to the charity, few were hurt.',
    [['indirect', 'Warm Hands', 'few were hurt']],
  ],
  [
    'a union by its noun, and another one',
    'They met the Metal union and the Paper union.\n\nAccording to the union, few were hurt.',
    [['indirect', '–', 'few were hurt']],
  ],
  [
    'an association by whose it is',
    'It was filed by the Larkton Vendors’ Welfare Association. The Bakers’ Association was there.\n\nAccording to the vendors’ association, few were hurt.',
    [['indirect', 'Larkton Vendors’ Welfare Association', 'few were hurt']],
  ],
  [
    'a developer at the head of its sentence',
    'Developer Norlund Homes said it would pay.',
    [['indirect', 'Norlund Homes', 'it would pay']],
  ],
  [
    'a name that ends like an adverb',
    'Startup Foodly has admitted that it was wrong.',
    [['indirect', 'Foodly', 'it was wrong']],
  ],
  [
    '“it” for the body that begins the sentence before',
    'A doctor said the drugs were gone. The Health Ministry disputed this. In a note, it stated that there was enough.',
    [
      ['indirect', '–', 'the drugs were gone'],
      ['indirect', 'Health Ministry', 'there was enough'],
    ],
  ],
  [
    'a paper by its name is no letter',
    'Martha Ellison sent the Post an email and said the bridge was safe. The Post said it was old.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was safe'],
      ['indirect', 'Post', 'it was old'],
    ],
  ],
  [
    '“according” is no name',
    'According to court papers in Larkton, Robert Poe left in May, saying that it was old.',
    [
      ['indirect', '–', 'Robert Poe left in May, saying that it was old'],
      ['indirect', 'Robert Poe', 'it was old'],
    ],
  ],
  [
    'several are no body',
    'Two Larkton Members said it was old.',
    [['indirect', '–', 'it was old']],
  ],
  [
    'a body after what kind of body it is',
    'The opposition Harbour Party said it was old.',
    [['indirect', 'Harbour Party', 'it was old']],
  ],
  [
    'a body by its noun, beside one that has another noun of its kind',
    'The charity Warm Hands met the Harbour Society. The society said it was old.',
    [['indirect', 'Harbour Society', 'it was old']],
  ],
  [
    'a body’s noun that two bear',
    'The Larkton Society met the Harbour Society. The society said it was old.',
    [['indirect', '–', 'it was old']],
  ],
  [
    'a company after another one has been named',
    'The airline Skylink said Norline Azure owed it money. The company denied that it owed anything.',
    [
      ['indirect', 'Skylink', 'Norline Azure owed it money'],
      ['indirect', '–', 'it owed anything'],
    ],
  ],
  [
    'an airline by its noun',
    'Budget airline Skylink said it would cut jobs. The airline said the losses had grown.',
    [
      ['indirect', 'Skylink', 'it would cut jobs'],
      ['indirect', 'Skylink', 'the losses had grown'],
    ],
  ],
  [
    'a relative clause of by whom somebody was replaced',
    'Robert Crane was replaced by Martha Ellison, who said the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'two relative clauses, joined, between subject and verb',
    'Martha Ellison, who built the bridge, and who lives beside it, said: “It will hold.”',
    [['direct', 'Martha Ellison', 'It will hold.']],
  ],
  [
    'two relative clauses before what is reported without marks',
    'Martha Ellison, who was there, and who left early, said it rained on the bridge.',
    [['indirect', 'Martha Ellison', 'it rained on the bridge']],
  ],
  [
    'according to somebody, between “after” and its clause',
    'The ferry struck rocks after, according to Martha Ellison, its engine failed.',
    [['indirect', 'Martha Ellison', 'its engine failed']],
  ],
  [
    'the reporter’s words up to “and”, before a fragment',
    'An officer took her phone and, Martha Ellison said, “read my messages aloud to his colleague.”',
    [['partial', 'Martha Ellison', 'read my messages aloud to his colleague.']],
  ],
  [
    'what a nation has one of',
    'Norway’s competition authority confirmed it had opened an inquiry. “We are at an early stage,” it said.',
    [
      ['indirect', 'Norway’s competition authority', 'it had opened an inquiry'],
      ['direct', 'Norway’s competition authority', 'We are at an early stage,'],
    ],
  ],
  [
    'what a nation has many of',
    'Norway’s biggest bank said it would wait.',
    [['indirect', '–', 'it would wait']],
  ],
  [
    'a body of a state, by its remit',
    'The state Department of Transportation says the bridge will cut 40 minutes from the trip.',
    [['indirect', 'Department of Transportation', 'the bridge will cut 40 minutes from the trip']],
  ],
  [
    'where an aside cuts its verb',
    'The NRP had, in a letter last week, claimed that only 40 policemen were there.',
    [['indirect', 'NRP', 'only 40 policemen were there']],
  ],
  [
    'a noun for one of many with a nation before it is no name',
    'Martha Ellison congratulated the team. “Welcome to Larkton,” the US agency wrote.',
    [['direct', '–', 'Welcome to Larkton,']],
  ],
  [
    'with which the sentence before begins, after another that has spoken',
    'In a note, the bank Crane Lowe said the cuts were “overdue”.\n\nNorline Corp has been reshaping itself. It said the proceeds would go to Larkton.',
    [
      ['indirect', 'Crane Lowe', 'the cuts were “overdue”'],
      ['partial', 'Crane Lowe', 'overdue'],
      ['indirect', 'Norline Corp', 'the proceeds would go to Larkton'],
    ],
  ],
  // More of bodies
  [
    '“it” for the body with which the paragraph before ends',
    'Halden Rail cancelled the trains on Monday.\n\nIt said the drivers were ill.',
    [['indirect', 'Halden Rail', 'the drivers were ill']],
  ],
  [
    '“it” after a law',
    'The Clean Water Act passed on Monday.\n\nIt said the drivers were ill.',
    [['indirect', '–', 'the drivers were ill']],
  ],
  [
    'the judges of a court',
    'The Court of Appeal upheld the ban on Monday.\n\nThe judges said the law was clear.',
    [['indirect', 'Court of Appeal', 'the law was clear']],
  ],
  [
    'a body by the letters in brackets',
    'The National Farmers Council (NFC) met on Monday.\n\nThe NFC said the price was low.',
    [['indirect', 'National Farmers Council', 'the price was low']],
  ],
  [
    'a body by its last words',
    'The Red Pine First Nation said it was old.\n\nThe First Nation said it would sue.',
    [
      ['indirect', 'Red Pine First Nation', 'it was old'],
      ['indirect', 'Red Pine First Nation', 'it would sue'],
    ],
  ],
  [
    'a body’s last words that two bear',
    'The Red Pine Commission met the Harbour Commission.\n\nThe Commission said it would sue.',
    [['indirect', '–', 'it would sue']],
  ],
  [
    'a department by the noun for such ones',
    'The Foreign Office called the envoy. The department said it was alarmed.',
    [['indirect', 'Foreign Office', 'it was alarmed']],
  ],
  [
    'a force',
    'Larkton Police said a man was held. The force said it was sorry.',
    [
      ['indirect', 'Larkton Police', 'a man was held'],
      ['indirect', 'Larkton Police', 'it was sorry'],
    ],
  ],
  [
    'an airline that has “Air” in its name',
    'Kestrel Air cancelled the flights.\n\nThe airline said the crews were ill.',
    [['indirect', 'Kestrel Air', 'the crews were ill']],
  ],
]);
