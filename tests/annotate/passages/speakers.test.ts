import { testPassages } from './passage.ts';

/** Who speaks, and who does not. */
testPassages([
  // Who speaks
  [
    'a surname alone',
    'Martha Ellison met the council. “The bridge is safe,” Ellison said.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  [
    'a surname with a title',
    'Martha Ellison met the council. “The bridge is safe,” Dr. Ellison said.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  [
    'a pronoun, one person',
    'Martha Ellison met the council. “The bridge is safe,” she said.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  [
    'a pronoun takes who fits it, not who is nearest',
    'Martha Ellison met Robert Crane in the hall. “The bridge is safe,” she said.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  [
    'a description: the office of somebody named',
    'Mayor Robert Crane met the council. “The bridge is safe,” the mayor said.',
    [['direct', 'Robert Crane', 'The bridge is safe,']],
  ],
  [
    'an unnamed source stays so',
    'Robert Crane met the council. “The bridge is safe,” an official said.',
    [['direct', '–', 'The bridge is safe,']],
  ],
  [
    'many are nobody',
    '“The bridge is safe,” officials said.',
    [['direct', '–', 'The bridge is safe,']],
  ],
  [
    '“they” is nobody',
    'Martha Ellison and Robert Crane met. “The bridge is safe,” they said.',
    [['direct', '–', 'The bridge is safe,']],
  ],
  [
    'a body that speaks',
    'The Harbour Authority said the bridge would open in spring.',
    [['indirect', 'Harbour Authority', 'the bridge would open in spring']],
  ],
  [
    'the office before the name',
    '“The bridge is safe,” said Transport Minister Robert Crane.',
    [['direct', 'Robert Crane', 'The bridge is safe,']],
  ],
  [
    'the office before the name, with what it is of',
    '“The bridge is safe,” said Minister of Transport Robert Crane.',
    [['direct', 'Robert Crane', 'The bridge is safe,']],
  ],
  [
    'the role, then the name between commas',
    'According to the team’s coach, Robert Crane, the season is lost.',
    [['indirect', 'Robert Crane', 'the season is lost']],
  ],
  [
    'two speakers, each with their own',
    '“The bridge is safe,” Martha Ellison said. “It is not,” Robert Crane replied.',
    [
      ['direct', 'Martha Ellison', 'The bridge is safe,'],
      ['direct', 'Robert Crane', 'It is not,'],
    ],
  ],
  [
    'the owner of what speaks does not speak',
    '“The bridge is safe,” said a spokesman for Robert Crane’s office.',
    [['direct', '–', 'The bridge is safe,']],
  ],
  [
    'a name with a particle',
    '“The bridge is safe,” said Ursula von der Leyen.',
    [['direct', 'Ursula von der Leyen', 'The bridge is safe,']],
  ],
  [
    'a name with a prefix',
    '“The bridge is safe,” said General Suleiman al-Amr.',
    [['direct', 'Suleiman al-Amr', 'The bridge is safe,']],
  ],
  [
    'a name with an initial',
    '“The bridge is safe,” said John F. Kennedy.',
    [['direct', 'John F. Kennedy', 'The bridge is safe,']],
  ],
  [
    'a name spelt wrongly once is the same person',
    'Marta Ellison met the council. Martha Ellison said the bridge was safe. “It is,” Martha Ellison added.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was safe'],
      ['direct', 'Martha Ellison', 'It is,'],
    ],
  ],
  // Who it is not
  [
    'a pronoun that two men fit',
    'James Ellison met Robert Crane in the hall. “The bridge is safe,” he said.',
    [['direct', '–', 'The bridge is safe,']],
  ],
  [
    'a pronoun that two women fit',
    'Martha Ellison met Susan Crane in the hall. “The bridge is safe,” she said.',
    [['direct', '–', 'The bridge is safe,']],
  ],
  [
    'a pronoun after somebody else was named',
    '“The bridge is safe,” Martha Ellison said. Susan Crane met the council. “It will stand,” she added.',
    [
      ['direct', 'Martha Ellison', 'The bridge is safe,'],
      ['direct', '–', 'It will stand,'],
    ],
  ],
  [
    'whom the speaker speaks of is not meant',
    'Martha Ellison said Susan Crane was wrong. “It will stand,” she added.',
    [
      ['indirect', 'Martha Ellison', 'Susan Crane was wrong'],
      ['direct', 'Martha Ellison', 'It will stand,'],
    ],
  ],
  [
    'a spokesman for somebody',
    'Martha Ellison met the council. “The bridge is safe,” said a spokesman for Martha Ellison.',
    [['direct', '–', 'The bridge is safe,']],
  ],
  [
    'a friend of somebody with a title',
    '“The bridge is safe,” said a friend of President Martha Ellison.',
    [['direct', '–', 'The bridge is safe,']],
  ],
  [
    'somebody’s lawyer, named',
    '“The bridge is safe,” the lawyer for Martha Ellison, Robert Crane, said.',
    [['direct', 'Robert Crane', 'The bridge is safe,']],
  ],
  [
    'a surname that two bear',
    'James Ellison and Martha Ellison met the council. “The bridge is safe,” Ellison said.',
    [['direct', '–', 'The bridge is safe,']],
  ],
  [
    'a surname that two bear, with a title that tells',
    'James Ellison and Martha Ellison met the council. “The bridge is safe,” Mrs. Ellison said.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
  [
    'one of two who speak',
    'Professor Ewan Mack is unconvinced. In a paper, he and a colleague, Dr Tomasz Wick, estimated that the bridge would last.',
    [['indirect', '–', 'the bridge would last']],
  ],
  // Of whom, to whom and with whom somebody speaks
  [
    'of whom it is said',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Crane of Ellison.',
    [['direct', 'Robert Crane', 'It will stand,']],
  ],
  [
    'to whom it is said',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” wrote Crane to Ellison.',
    [['direct', 'Robert Crane', 'It will stand,']],
  ],
  [
    'about whom it is said',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison about Crane.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'who stands beside',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison alongside Crane.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'against whom it is said',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison against Crane.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'whom somebody is like',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison, like Crane.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'who does not say it',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison not Crane.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'of whom it is said, with titles',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Crane of Lt. Gov. Martha Ellison.',
    [['direct', 'Robert Crane', 'It will stand,']],
  ],
  [
    'of whom somebody unknown speaks',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Mellor of Ellison.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'beside whom somebody unknown speaks',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Mellor alongside Ellison.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'two speak',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said both Ellison and Crane.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'two speak, one of them unknown',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Mellor and Ellison.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'somebody and others speak',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison and her sons.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'a firm that has somebody’s name',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison & Crane LLP.',
    [['direct', 'Ellison & Crane LLP', 'It will stand,']],
  ],
  [
    'the family of somebody',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said the Ellison family.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'the campaign of somebody',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said the Ellison campaign.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'an aide of somebody',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said an Ellison aide.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'one of many',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said one Ellison supporter.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'many, with the name of one',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison supporters.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'an aide of somebody, named',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Ellison aide Robert Crane.',
    [['direct', 'Robert Crane', 'It will stand,']],
  ],
  [
    'an office of two words, joined',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Trade and Transport Minister Robert Crane.',
    [['direct', 'Robert Crane', 'It will stand,']],
  ],
  [
    'a circumstance after the name',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said the tireless Ellison today.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'of whom it is said, in the middle',
    'Martha Ellison met Robert Crane in the hall. “It will stand,” said Crane of Ellison. “And it will last.”',
    [['direct', 'Robert Crane', 'It will stand, … And it will last.']],
  ],
  [
    'the campaign of somebody, before its verb',
    'Martha Ellison met Robert Crane in the hall. The Ellison campaign said it would stand.',
    [['indirect', '–', 'it would stand']],
  ],
  [
    'both speak, before their verb',
    'Martha Ellison met Robert Crane in the hall. Ellison and Crane both said it would stand.',
    [['indirect', '–', 'it would stand']],
  ],
  [
    'a surname that is a place',
    'Superintendent Daniel Park met Robert Crane in the hall. “It will stand,” Park told Crane.',
    [['direct', 'Daniel Park', 'It will stand,']],
  ],
  [
    'a colon after a fragment, and what is said in full',
    'Martha Ellison called the plan “reckless” and “a gift”:\n\n“It will cost too much.”',
    [
      ['partial', 'Martha Ellison', 'reckless'],
      ['partial', 'Martha Ellison', 'a gift'],
      ['direct', 'Martha Ellison', 'It will cost too much.'],
    ],
  ],
  [
    'an ambassador to the United States',
    '“The bridge is safe,” said Ambassador to the United States Hamdullah Noor.',
    [['direct', 'Hamdullah Noor', 'The bridge is safe,']],
  ],
  // Whom a pronoun may mean beside who is named in full
  [
    'a relative with a given name',
    'Robert Crane met the council.\n\nHis brother Adnan held a lamp. “It will stand,” he said.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'a relative with a name between commas',
    'Martha Ellison met the council.\n\nHer daughter, Odile, was at home. “It will stand,” she said.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'a relative who has just spoken',
    'Ilse Ellison met the council.\n\nEllison’s aunt, Odile, said: “Nobody asked us.”\n\n“It will stand,” she added.',
    [
      ['direct', 'Odile', 'Nobody asked us.'],
      ['direct', 'Odile', 'It will stand,'],
    ],
  ],
  [
    'somebody described, with a given name',
    'Martha Ellison met the council.\n\nA nurse, Odile, had come by train. “It will stand,” she said.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'one of many, described',
    'Martha Ellison met the council.\n\nOne of them, a girl in a blue hat, shook her head. “It will stand,” she said.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'somebody in a later clause of the sentence',
    'Robert Crane left the hall, where his driver was waiting. “It will stand,” he said.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'a neighbour who begins the sentence',
    'Martha Ellison met the council.\n\nA neighbour took Ellison by the arm. “It will stand,” she said.',
    [['direct', '–', 'It will stand,']],
  ],
  [
    'a neighbour, then the one who is named',
    'Martha Ellison met the council.\n\nA neighbour waved. Ellison smiled. “It will stand,” she said.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'somebody of another sex',
    'Martha Ellison met the council.\n\nHer son waited. “It will stand,” she said.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'somebody who is only met',
    'Martha Ellison met a nurse in the hall. “It will stand,” she said.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'a description of who is named',
    'Martha Ellison, an engineer, met the council. “It will stand,” she said.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'what somebody is',
    'Martha Ellison is an engineer. “It will stand,” she said.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'many are no rivals',
    'Martha Ellison met the council. Officials said it was old. “It will stand,” she said.',
    [
      ['indirect', '–', 'it was old'],
      ['direct', 'Martha Ellison', 'It will stand,'],
    ],
  ],
  [
    'a given name that men and women bear',
    'Engineer Kim Ellison met Robert Crane. She said Crane “had called at once”. He told her: “Go and look.”',
    [
      ['indirect', 'Kim Ellison', 'Crane “had called at once”'],
      ['partial', 'Kim Ellison', 'had called at once'],
      ['direct', 'Robert Crane', 'Go and look.'],
    ],
  ],
  [
    'a conjunction is no given name',
    'Martha Ellison met Robert Crane. Neither Ellison nor Crane slept. “It will stand,” said Ellison.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'nor is a preposition',
    'Martha Ellison met Robert Crane. Unlike Crane, Ellison slept. “It will stand,” said Crane.',
    [['direct', 'Robert Crane', 'It will stand,']],
  ],
  [
    'the speaker is no surname',
    'Martin Crane met Martha Ellison. “Tell Martin I am late,” said Ellison.',
    [['direct', 'Martha Ellison', 'Tell Martin I am late,']],
  ],
  [
    'letters after the name',
    'Martha Ellison KC met the council. “It will stand,” Ellison said.',
    [['direct', 'Martha Ellison', 'It will stand,']],
  ],
  [
    'with whose name the sentence begins, beside a sister who was told of before',
    'Her sister, Zofia, made the first bridge, and Zofia died there. Ms. Wanda Oster rarely spoke of it, but in a letter she said the bridge was “old”.',
    [
      ['indirect', 'Wanda Oster', 'the bridge was “old”'],
      ['partial', 'Wanda Oster', 'old'],
    ],
  ],
  [
    'somebody else than whom the clause is about',
    'In Larkton she will meet Judith Crane of Kenya, the champion, whom she calls “the proper one”.',
    [['partial', '–', 'the proper one']],
  ],
  [
    'who somebody was, and their name',
    'The coach was Robert Crane, a retired teacher. He told the council that it was over.',
    [['indirect', 'Robert Crane', 'it was over']],
  ],
  [
    'who has just been named, by what she is',
    'Martha Ellison is up. The fastest woman in Larkton has no watch. “Better not to know,” she says.',
    [['direct', 'Martha Ellison', 'Better not to know,']],
  ],
  // Whom a pronoun takes up
  [
    'a pronoun after two appositions',
    'The bridge is safe, says Martha Ellison, an engineer at the University of Larkton and an author of the study. “We checked it,” she says.',
    [
      ['indirect', 'Martha Ellison', 'The bridge is safe'],
      ['direct', 'Martha Ellison', 'We checked it,'],
    ],
  ],
  [
    'a pronoun for whom a paragraph begins with after a date',
    'Robert Crane said it would hold.\n\nOn Aug. 6, 2019, Judge Thomas Poole threw out the case of Martha Ellison. “There is no proof,” he wrote.',
    [
      ['indirect', 'Robert Crane', 'it would hold'],
      ['direct', 'Thomas Poole', 'There is no proof,'],
    ],
  ],
  [
    'a relative by what he was before he is named',
    'Jane Doe said it was over. Her father, retired librarian Tom Poole, wept. He said he had known it for years.',
    [
      ['indirect', 'Jane Doe', 'it was over'],
      ['indirect', 'Tom Poole', 'he had known it for years'],
    ],
  ],
  [
    'a lawyer by her office before she is named',
    'Ian Crane met the council. His lawyer, former state prosecutor Ann Poole, left. She said it was over.',
    [['indirect', 'Ann Poole', 'it was over']],
  ],
  // With whom the sentence before begins
  [
    'a pronoun after a sentence about somebody else than the last who spoke',
    'Martha Ellison said Susan Crane would swim. Crane did not wait for the news.\n\n“I will swim,” she said.',
    [
      ['indirect', 'Martha Ellison', 'Susan Crane would swim'],
      ['direct', 'Susan Crane', 'I will swim,'],
    ],
  ],
  [
    'a pronoun after a sentence that names its subject by whose daughter she is',
    'Ilse Poe said it was over.\n\nBefore the hearing, Martha Ellison’s daughter, Susan Crane, went to the front.\n\n“My mother built it and she was proud,” she said.',
    [
      ['indirect', 'Ilse Poe', 'it was over'],
      ['direct', 'Susan Crane', 'My mother built it and she was proud,'],
    ],
  ],
  [
    'a pronoun after whose orders they were',
    'Susan Crane moved the piano on Martha Ellison’s orders. “It is heavy,” she said.',
    [['direct', 'Susan Crane', 'It is heavy,']],
  ],
  [
    'a name that is spoken of is not who speaks',
    'Robert Poe has long argued that it would fall. “James Crane built it badly,” he said.',
    [
      ['indirect', 'Robert Poe', 'it would fall'],
      ['direct', 'Robert Poe', 'James Crane built it badly,'],
    ],
  ],
  [
    'according to him',
    'Robert Poe left. According to him, the dam was too old.',
    [['indirect', 'Robert Poe', 'the dam was too old']],
  ],
  [
    'what she is, and what else she is, is nobody else',
    'Martha Poe was 34 and the mother of three.\n\n“They gave me a map,” she said.',
    [['direct', 'Martha Poe', 'They gave me a map,']],
  ],
  [
    'who begins a paragraph with their club and what they are there',
    '“We won it,” Robert Poe said.\n\nLarkton boss James Crane was less happy. “We gave it away,” he said.',
    [
      ['direct', 'Robert Poe', 'We won it,'],
      ['direct', 'James Crane', 'We gave it away,'],
    ],
  ],
  [
    'a colleague with a title',
    'Martha Poe said it would stand. Poe’s colleague, Dr James Crane, was not so sure. “I doubt it,” he said.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', 'James Crane', 'I doubt it,'],
    ],
  ],
  [
    'a colleague with a title, after somebody who may be a man or a woman',
    'Sen. Alex Poe said it was dead. His colleague, Sen. Martha Crane, was not so sure. “It has the votes,” she said.',
    [
      ['indirect', 'Alex Poe', 'it was dead'],
      ['direct', 'Martha Crane', 'It has the votes,'],
    ],
  ],
  [
    'a couple, and one of the two',
    'Mr and Mrs Poe said they were shocked. Mrs Poe said: “I screamed.”',
    [
      ['indirect', '–', 'they were shocked'],
      ['direct', 'Poe', 'I screamed.'],
    ],
  ],
  // Whom a paragraph is about
  [
    'a paragraph that is a quotation, after one about somebody',
    'Martha Poe, who built the bridge, was furious.\n\n“They have lied to us for years.”',
    [['direct', 'Martha Poe', 'They have lied to us for years.']],
  ],
  [
    'a paragraph that is a quotation, after one that names two',
    'Martha Poe and Robert Crane were furious.\n\n“They have lied to us for years.”',
    [['direct', '–', 'They have lied to us for years.']],
  ],
  [
    'a paragraph that is a quotation, and may be a letter’s',
    'Martha Poe opened the letter.\n\n“They have lied to us for years.”',
    [['direct', '–', 'They have lied to us for years.']],
  ],
  [
    'a paragraph that is a quotation which nobody speaks of themselves in',
    'Martha Poe was furious.\n\n“The deck of the bridge shall be oak.”',
    [['direct', '–', 'The deck of the bridge shall be oak.']],
  ],
  [
    'a quotation before the sentence that says whom it is of',
    '“We ran for our lives.” Robert Crane was on the bridge when it fell.',
    [['direct', 'Robert Crane', 'We ran for our lives.']],
  ],
  [
    'somebody by a calling that the paragraph before tells',
    'Robert Crane, who has run the bakery since May, opened late.\n\n“There was no flour,” the baker said.',
    [['direct', 'Robert Crane', 'There was no flour,']],
  ],
  [
    'a calling that somebody unnamed has',
    'Robert Crane opened late. He met a baker.\n\n“There was no flour,” the baker said.',
    [['direct', '–', 'There was no flour,']],
  ],
  [
    'somebody by the country they are from, whom a paragraph is about',
    'Robert Crane won the race.\n\n“It was hot,” the Dane said.',
    [['direct', 'Robert Crane', 'It was hot,']],
  ],
  [
    'a country, where two are named',
    'Robert Crane beat James Poe.\n\n“It was hot,” the Dane said.',
    [['direct', '–', 'It was hot,']],
  ],
  [
    'somebody by their age, whom a paragraph is about',
    'Martha Poe, from Larkton, was held.\n\nThe 34-year-old told officers that it was over.',
    [['indirect', 'Martha Poe', 'it was over']],
  ],
  [
    'a professor by a title that was written short',
    'Prof. Martha Poe said it would stand. The professor said it was old.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['indirect', 'Martha Poe', 'it was old'],
    ],
  ],
  [
    'a senator by a title that was written short, beside another',
    'Sen. Martha Poe met Sen. Robert Crane.\n\nLater the senator said it was old.',
    [['indirect', '–', 'it was old']],
  ],
  [
    'the spokeswoman whom the article names',
    'Harbour Rail spokeswoman Martha Poe said it would stand.\n\n“It is old,” the spokeswoman said.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', 'Martha Poe', 'It is old,'],
    ],
  ],
  [
    'a spokeswoman whom it does not name',
    'Harbour Rail spokeswoman Martha Poe said it would stand. A spokeswoman for the council disagreed.\n\n“It is old,” the spokeswoman said.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', '–', 'It is old,'],
    ],
  ],
  [
    'of two with one noun the one whose role has all of the words',
    'Gen. James Poe met the secretary general, Robert Crane, and left.\n\nThey had tea.\n\nThe day was long.\n\nThe secretary-general said it was old.',
    [['indirect', 'Robert Crane', 'it was old']],
  ],
  [
    'a quotation alone, after a paragraph that ends with somebody else',
    'Martha Poe was late. Voters were angry.\n\n“We have waited for two hours.”',
    [['direct', '–', 'We have waited for two hours.']],
  ],
  [
    'a quotation alone, of what somebody reads',
    'Martha Poe read from the diary.\n\n“We were cold.”',
    [['direct', '–', 'We were cold.']],
  ],
  [
    'a quotation alone, of what a relative has said',
    'Robert Crane left what his father left him.\n\n“We were cold.”',
    [['direct', '–', 'We were cold.']],
  ],
  [
    'a quotation alone, of which it is told after it whose it was',
    'Martha Poe won.\n\n“I am glad for my town.”\n\nSo said Robert Crane, her agent.',
    [['direct', '–', 'I am glad for my town.']],
  ],
  [
    'the head of a body by another word for it',
    'Martha Poe, president of the Bridge Union, said it would stand.\n\nThe union leader said it was old.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['indirect', 'Martha Poe', 'it was old'],
    ],
  ],
  [
    'the head of a body, where another is named',
    'Martha Poe, president of the Bridge Union, said it would stand. James Crane, director of the mine, smiled.\n\nThe union leader said it was old.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['indirect', '–', 'it was old'],
    ],
  ],
  [
    'somebody by a party',
    'Martha Poe voted no. “It is old,” the Ohio Republican said.',
    [['direct', 'Martha Poe', 'It is old,']],
  ],
  [
    '“he” for whoever begins the paragraph, a man or a woman',
    '“It is ours,” James Poe said.\n\nFosdick Crane, who lives next door, sees it otherwise. He said it was old.',
    [
      ['direct', 'James Poe', 'It is ours,'],
      ['indirect', 'Fosdick Crane', 'it was old'],
    ],
  ],
  [
    'somebody by what stands after the age',
    'Martha Poe, 41, a nurse from Larkton, was on the train.\n\nMany ran.\n\n“It was loud,” the nurse said.',
    [['direct', 'Martha Poe', 'It was loud,']],
  ],
  [
    'somebody by how many children they have',
    'James Poe, a father of three, lost it.\n\n“It was loud,” the father of three said.',
    [['direct', 'James Poe', 'It was loud,']],
  ],
  [
    'somebody whose apposition has a clause',
    'Martha Poe, co-founder of Brightside, a charity in Larkton that will close, said it was old.',
    [['indirect', 'Martha Poe', 'it was old']],
  ],
  [
    'somebody of one word, after what they are',
    'A villager, Wahyuni, said the river rose fast.',
    [['indirect', 'Wahyuni', 'the river rose fast']],
  ],
  [
    'somebody of one word, before an age',
    'One farmer, Sunarto, 52, said the river rose fast.',
    [['indirect', 'Sunarto', 'the river rose fast']],
  ],
  [
    'an elder',
    'Kaumātua Rewi Tahana said it was stolen.',
    [['indirect', 'Rewi Tahana', 'it was stolen']],
  ],
  [
    'whom the article is about, where nobody else is named near by',
    'Martha Ellison does not like bridges. “Could we go round?” Ellison says.\n\nEllison was born in Larkton. Ellison left school at 16.\n\nTom Poole, a friend, has known Ellison for years.\n\nOne critic called the new bridge “a masterpiece”.\n\nThe kitchen is small, and the kettle is on.\n\nThe rain has stopped.\n\nAt the door my phone is still on. “Did it get all that?” she asks.',
    [
      ['direct', 'Martha Ellison', 'Could we go round?'],
      ['partial', '–', 'a masterpiece'],
      ['direct', 'Martha Ellison', 'Did it get all that?'],
    ],
  ],
  [
    'whom the article is about, where another is named within a sentence',
    'Martha Ellison is late. “I made too much,” Ellison says. Ellison laughs. Ellison sits down.\n\nAt 61, Ellison is having a moment. Her book is on television, with Jane Poe in the lead. The phrase makes her snort.\n\n“I was a secretary for 26 years,” she says.',
    [
      ['direct', 'Martha Ellison', 'I made too much,'],
      ['direct', 'Martha Ellison', 'I was a secretary for 26 years,'],
    ],
  ],
  // Who is quoted, and who quotes
  [
    'somebody quotes somebody',
    'Martha Ellison met Robert Crane. Ellison quoted Crane as saying: “It will stand.”',
    [['direct', 'Robert Crane', 'It will stand.']],
  ],
  [
    'somebody is quoted by a paper',
    'Martha Ellison met Robert Crane. Crane was quoted by the Herald as saying: “It will stand.”',
    [['direct', 'Robert Crane', 'It will stand.']],
  ],
  [
    'whom somebody accuses, who then speaks',
    'Martha Ellison met Robert Crane. Ellison, whom Crane accused of “lying”, said she would stay.',
    [
      ['partial', 'Robert Crane', 'lying'],
      ['indirect', 'Martha Ellison', 'she would stay'],
    ],
  ],
  [
    'who has not said it',
    'Martha Ellison met Robert Crane. Neither Ellison nor Crane said “sorry”.',
    [],
  ],
  [
    'labels in one paragraph',
    'Martha Ellison met Robert Crane. Ellison said: “It is old.” Crane: “It stands.”',
    [
      ['direct', 'Martha Ellison', 'It is old.'],
      ['direct', 'Robert Crane', 'It stands.'],
    ],
  ],
  [
    'a signature that says on whom',
    'Martha Ellison met the council.\n\n“The best I ever saw.”\n\n— Chief Engineer Mary Glass, on Ellison',
    [['direct', 'Mary Glass', 'The best I ever saw.']],
  ],
  [
    'what somebody has told, as somebody else sees it',
    'Martha Ellison met Robert Crane. What Ellison told the council in May – that it was new – was “a fairy tale”, Crane said.',
    [['partial', 'Robert Crane', 'a fairy tale']],
  ],
  [
    'when it was told',
    'Martha Ellison met Robert Crane. Ellison told him in March that “it cannot fall”.',
    [['partial', 'Martha Ellison', 'it cannot fall']],
  ],
  [
    'where it was told',
    'Martha Ellison met Robert Crane. Ellison told him in Larkton that it could not fall.',
    [['indirect', 'Martha Ellison', 'it could not fall']],
  ],
  [
    'where many were told',
    'Martha Ellison met Robert Crane. Ellison told reporters in Larkton that it was “sound”.',
    [
      ['indirect', 'Martha Ellison', 'it was “sound”'],
      ['partial', 'Martha Ellison', 'sound'],
    ],
  ],
  [
    'of whom somebody says something',
    'Martha Ellison met Robert Crane. Ellison, who Crane said was “exhausted”, left early.',
    [['partial', 'Robert Crane', 'exhausted']],
  ],
  // Who passes on what somebody says
  [
    'what is quoted is whose the agency quotes, and the rest the agency’s',
    'According to Yonhap, quoting the Larkton Observatory, the bridge “moves a little every year”.',
    [
      ['indirect', 'Yonhap', 'the bridge “moves a little every year”'],
      ['partial', 'Larkton Observatory', 'moves a little every year'],
    ],
  ],
  [
    'somebody unnamed who is cited by a paper',
    'The Larkton Post reported, citing an engineer, that the bridge was “about to fall”.',
    [
      ['indirect', 'Larkton Post', 'the bridge was “about to fall”'],
      ['partial', '–', 'about to fall'],
    ],
  ],
  [
    'a body named after a noun for it',
    '“The bridge moved,” the Larkton Post said, quoting Halder’s main news agency Halder News Agency.',
    [['direct', 'Halder News Agency', 'The bridge moved,']],
  ],
  [
    'reasons are cited, and say nothing',
    'Citing the wind, Martha Ellison said the bridge was “not safe today”.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was “not safe today”'],
      ['partial', 'Martha Ellison', 'not safe today'],
    ],
  ],
  [
    'a document says whence the words are known, and not whose they are',
    'Martha Ellison told the council that the bridge was “finished,” according to a transcript.',
    [
      ['indirect', '–', 'Martha Ellison told the council that the bridge was “finished,”'],
      ['indirect', 'Martha Ellison', 'the bridge was “finished,”'],
      ['partial', 'Martha Ellison', 'finished,'],
    ],
  ],
  [
    'words for who somebody is, after “according to”',
    'According to Martha Ellison, the director of the Halder Institute, the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'the subject of what is reported, with words for who that is',
    'According to Martha Ellison, the driver, a pensioner, had stopped on the bridge.',
    [['indirect', 'Martha Ellison', 'the driver, a pensioner, had stopped on the bridge']],
  ],
  [
    'a body after words for what it is, at the end',
    'The bridge was shut, according to the bridge operator, Northspan.',
    [['indirect', 'Northspan', 'The bridge was shut']],
  ],
  [
    'documents without an article',
    'According to court records, the bridge was closed.',
    [['indirect', '–', 'the bridge was closed']],
  ],
  // Who calls a thing so
  [
    'in the passive, by whom after the words',
    'The plan was described as “reckless” by Martha Ellison.',
    [['partial', 'Martha Ellison', 'reckless']],
  ],
  [
    'in the passive, by whom before the words',
    'The plan, described by Martha Ellison as “reckless”, failed.',
    [['partial', 'Martha Ellison', 'reckless']],
  ],
  ['in the passive, by nobody', 'The ship, dubbed “the Queen”, was praised for its “speed”.', []],
  [
    'a relative clause without its pronoun',
    'Larkton won on a night their manager called “the best of my life”.',
    [['partial', '–', 'the best of my life']],
  ],
  [
    'the same, of somebody who is spoken of',
    'Martha Ellison cancelled a plan she called “too late”.',
    [['partial', 'Martha Ellison', 'too late']],
  ],
  ['what only bears a name', 'Martha Ellison saw a film called “Cold Water”.', []],
  [
    'the name of what is judged, then the judgement',
    'Martha Ellison called “Cold Water” “a work of terror”.',
    [['partial', 'Martha Ellison', 'a work of terror']],
  ],
  [
    'a title before the clause',
    'In her book, “Cold Water”, Martha Ellison wrote: “It rained on the bridge.”',
    [['direct', 'Martha Ellison', 'It rained on the bridge.']],
  ],
  [
    'what is written on a leaflet',
    'Martha Ellison described the leaflet, headed “Hands off”, as “childish”.',
    [['partial', 'Martha Ellison', 'childish']],
  ],
  [
    'one of many, in a relative clause',
    'They asked for what one described as “anything with a roof”.',
    [['partial', '–', 'anything with a roof']],
  ],
  [
    'who smiles while speaking',
    '“There was one question,” Martha Ellison grinned. “It was short.”',
    [['direct', 'Martha Ellison', 'There was one question, … It was short.']],
  ],
  // What else is true of somebody
  [
    'somebody by what they have retired from',
    'Martha Poe said it would stand.\n\n“I have seen it,” said the retired dinner lady.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', 'Martha Poe', 'I have seen it,'],
    ],
  ],
  [
    'somebody by their age',
    'Martha Poe said it would stand.\n\n“I have seen it,” the 34-year-old said.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', 'Martha Poe', 'I have seen it,'],
    ],
  ],
  [
    'somebody by what they are known for',
    'James Poe said it would stand.\n\n“I have paid for it,” the billionaire said.',
    [
      ['indirect', 'James Poe', 'it would stand'],
      ['direct', 'James Poe', 'I have paid for it,'],
    ],
  ],
  [
    'somebody else who has been named since',
    'James Poe said it would stand. Robert Crane laughed.\n\n“I have paid for it,” the billionaire said.',
    [
      ['indirect', 'James Poe', 'it would stand'],
      ['direct', '–', 'I have paid for it,'],
    ],
  ],
  [
    'somebody by their age, who has not spoken yet',
    'Robert Crane said it was over.\n\nJames Poe ran twice. The 21-year-old said he was tired.',
    [
      ['indirect', 'Robert Crane', 'it was over'],
      ['indirect', 'James Poe', 'he was tired'],
    ],
  ],
  [
    'an office that may be another’s',
    'Martha Poe said it would stand.\n\n“I have seen it,” the presiding judge said.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', '–', 'I have seen it,'],
    ],
  ],
  [
    'another of the same',
    'Martha Poe said it would stand.\n\n“I have seen it,” the other farmer said.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', '–', 'I have seen it,'],
    ],
  ],
  [
    'a man after a woman',
    'Martha Poe said it would stand.\n\n“I have seen it,” the retired fisherman said.',
    [
      ['indirect', 'Martha Poe', 'it would stand'],
      ['direct', '–', 'I have seen it,'],
    ],
  ],
  [
    'an email that has been spoken of',
    'In an email sent on Monday, Martha Poe told staff that it was over. “You were right,” the email says.',
    [
      ['indirect', 'Martha Poe', 'it was over'],
      ['direct', 'Martha Poe', 'You were right,'],
    ],
  ],
  [
    'an email that has not',
    'Martha Poe told staff that it was over. “You were right,” the email says.',
    [
      ['indirect', 'Martha Poe', 'it was over'],
      ['direct', '–', 'You were right,'],
    ],
  ],
  [
    'whose retort it is',
    'It drew a retort from James Poe, who said it was old.',
    [['indirect', 'James Poe', 'it was old']],
  ],
  // Who reports
  [
    '“has long argued”',
    'Martha Ellison has long argued that the bridge is safe.',
    [['indirect', 'Martha Ellison', 'the bridge is safe']],
  ],
  [
    'a day between the subject and its first verb',
    'Martha Ellison on Monday closed the bridge and said the work would take a year.',
    [['indirect', 'Martha Ellison', 'the work would take a year']],
  ],
  [
    'a number that is the subject',
    'We asked ten drivers, and seven confirmed that they had crossed the bridge.',
    [['indirect', '–', 'they had crossed the bridge']],
  ],
  [
    'after arguing',
    'Martha Ellison was sent out after arguing that the bridge was safe, and the council voted.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'submitted that',
    'Martha Ellison, for the council, submitted that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  ['submitted a plan', 'Martha Ellison submitted a plan of the bridge to the council.', []],
  [
    'thanked for',
    'Martha Ellison thanked the crew for “a hundred small kindnesses”.',
    [['partial', 'Martha Ellison', 'a hundred small kindnesses']],
  ],
  [
    'the name after “whose owner”',
    'He works at the Old Mill, whose owner, Robert Crane, called him “a proper lad”.',
    [['partial', 'Robert Crane', 'a proper lad']],
  ],
  [
    'asked on a programme',
    'Martha Ellison, asked on “Morning Call” if it would open, replied: “It will not open this year.”',
    [['direct', 'Martha Ellison', 'It will not open this year.']],
  ],
  [
    'somebody who calls out',
    'It did not go down well. “Which May?” somebody called from the back.',
    [['direct', '–', 'Which May?']],
  ],
  [
    'words in a relative clause after who speaks',
    '“The bridge is safe,” said Martha Ellison, who raised its mark to “fair” from “poor”.',
    [['direct', 'Martha Ellison', 'The bridge is safe,']],
  ],
]);
