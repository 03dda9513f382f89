import { testPassages } from './passage.ts';

/** Speech that is reported without marks, from where it begins to where it ends. */
testPassages([
  // Reported without marks
  [
    'a clause after “that”',
    'Martha Ellison said that the bridge would open in spring.',
    [['indirect', 'Martha Ellison', 'the bridge would open in spring']],
  ],
  [
    'a clause without “that”',
    'Martha Ellison said the bridge would open in spring.',
    [['indirect', 'Martha Ellison', 'the bridge would open in spring']],
  ],
  [
    'after whom it was told',
    'Martha Ellison told the council that the bridge would open in spring.',
    [['indirect', 'Martha Ellison', 'the bridge would open in spring']],
  ],
  [
    'after where it was said',
    'Martha Ellison said in a statement that the bridge would open in spring.',
    [['indirect', 'Martha Ellison', 'the bridge would open in spring']],
  ],
  [
    'the clause at the end',
    'The bridge would open in spring, Martha Ellison said.',
    [['indirect', 'Martha Ellison', 'The bridge would open in spring']],
  ],
  [
    'according to, before',
    'According to Martha Ellison, the bridge will open in spring.',
    [['indirect', 'Martha Ellison', 'the bridge will open in spring']],
  ],
  [
    'according to, after',
    'The bridge will open in spring, according to Martha Ellison.',
    [['indirect', 'Martha Ellison', 'The bridge will open in spring']],
  ],
  [
    'a participle takes the subject of its sentence',
    'Martha Ellison rejected the plan, saying that it would cost too much.',
    [['indirect', 'Martha Ellison', 'it would cost too much']],
  ],
  [
    'what is announced need not be a clause',
    'Martha Ellison announced the opening of the bridge.',
    [['indirect', 'Martha Ellison', 'the opening of the bridge']],
  ],
  [
    'a main clause of the reporter’s ends it',
    'Martha Ellison said the bridge would open in spring, but the council has its doubts.',
    [['indirect', 'Martha Ellison', 'the bridge would open in spring']],
  ],
  ['what was not said', 'Martha Ellison has not said when the bridge will open.', []],
  ['what is yet to be said', 'Martha Ellison refused to say when the bridge will open.', []],
  ['what is believed is not said', 'Martha Ellison believes the bridge will open in spring.', []],
  // What else reports
  [
    'praise',
    'Martha Ellison praised the “courage” of the crew.',
    [['partial', 'Martha Ellison', 'courage']],
  ],
  [
    'what is expressed',
    'Martha Ellison expressed “deep concern” about the bridge.',
    [['partial', 'Martha Ellison', 'deep concern']],
  ],
  ['a thing that is called so', 'Martha Ellison opened a bridge called “the long one”.', []],
  [
    'what somebody called it',
    'The council met after what Martha Ellison called “a dark day”.',
    [['partial', 'Martha Ellison', 'a dark day']],
  ],
  [
    'two verbs, one subject',
    'Martha Ellison said it was safe, and added that it would stand.',
    [
      ['indirect', 'Martha Ellison', 'it was safe'],
      ['indirect', 'Martha Ellison', 'it would stand'],
    ],
  ],
  [
    'two verbs without a comma',
    'Martha Ellison said it was safe and added that it would stand.',
    [
      ['indirect', 'Martha Ellison', 'it was safe'],
      ['indirect', 'Martha Ellison', 'it would stand'],
    ],
  ],
  [
    'an aside before “that”',
    'Martha Ellison said, in a letter to the council, that it was safe.',
    [['indirect', 'Martha Ellison', 'it was safe']],
  ],
  [
    'what is admitted',
    'Martha Ellison admitted to having closed the bridge.',
    [['indirect', 'Martha Ellison', 'having closed the bridge']],
  ],
  [
    'a wish after “that”',
    'Martha Ellison demanded that the bridge be closed.',
    [['indirect', 'Martha Ellison', 'the bridge be closed']],
  ],
  ['a demand for a thing is none', 'Martha Ellison proposed a new bridge.', []],
  [
    'an adjective that looks like a verb',
    'The alleged victim said the bridge was safe.',
    [['indirect', '–', 'the bridge was safe']],
  ],
  // More ways to report
  [
    'a statement that reads, and whose it is',
    'Martha Ellison’s statement read: “All records will be handed to the council.”',
    [['direct', 'Martha Ellison', 'All records will be handed to the council.']],
  ],
  ['a sign that reads', 'The sign on the bridge read: “Keep off the cables at all times.”', []],
  [
    'somebody begins, and goes on',
    '“I did not plan to speak,” Martha Ellison began. “But I was asked.”\n\n“It is the cables,” she went on. “They are old.”',
    [
      ['direct', 'Martha Ellison', 'I did not plan to speak, … But I was asked.'],
      ['direct', 'Martha Ellison', 'It is the cables, … They are old.'],
    ],
  ],
  [
    'two authors are no one',
    'Lead author Martha Ellison and co-author Robert Crane write that the bridge “has never moved”.',
    [
      ['indirect', '–', 'the bridge “has never moved”'],
      ['partial', '–', 'has never moved'],
    ],
  ],
  [
    'what is in brackets after a name is no part of it',
    'Gov. Robert Crane (R) tweeted: “Nobody will close this bridge.”',
    [['direct', 'Robert Crane', 'Nobody will close this bridge.']],
  ],
  [
    'a house that is named by its number',
    'No 10 said the bridge was safe.',
    [['indirect', '–', 'the bridge was safe']],
  ],
  // What nobody has said
  ['a condition', 'If Martha Ellison says the bridge is safe, it will open.', []],
  [
    'a condition within what is said',
    'If Martha Ellison says it is safe, it will open, Robert Crane said.',
    [['indirect', 'Robert Crane', 'If Martha Ellison says it is safe, it will open']],
  ],
  [
    'what is denied is a noun, and the rest the reporter’s',
    'Martha Ellison denied arson but was found guilty after a trial at Larkton Court.',
    [],
  ],
  [
    'the office of somebody is not that one',
    'Sheriff Robert Crane left. According to the sheriff’s office, no boats were found.',
    [['indirect', '–', 'no boats were found']],
  ],
  // What stands around a report without marks
  [
    'according to somebody who is described, after a joining word',
    'But according to Martha Ellison, an engineer at the University of Larkton, the risk has been overstated.',
    [['indirect', 'Martha Ellison', 'the risk has been overstated']],
  ],
  [
    'the clause at the end, and a circumstance after it',
    'The bridge would close in spring, Martha Ellison said on Monday, after engineers had found a crack.',
    [['indirect', 'Martha Ellison', 'The bridge would close in spring']],
  ],
  [
    'a warning to nobody',
    'Martha Ellison warned the death toll could climb.',
    [['indirect', 'Martha Ellison', 'the death toll could climb']],
  ],
  [
    'a warning to somebody',
    'Martha Ellison warned the council the bridge could fall.',
    [['indirect', 'Martha Ellison', 'the bridge could fall']],
  ],
  [
    'two reports that “but” joins',
    'Martha Ellison said the bridge was safe but said the road was not.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was safe'],
      ['indirect', 'Martha Ellison', 'the road was not'],
    ],
  ],
  [
    'a report that begins with “no”',
    'Martha Ellison said no one had told them to leave.',
    [['indirect', 'Martha Ellison', 'no one had told them to leave']],
  ],
  [
    'a circumstance of who speaks before the clause',
    'Pressed on whether it would hold this year, Martha Ellison said: “It will stand.”',
    [['direct', 'Martha Ellison', 'It will stand.']],
  ],
  [
    'an office of two nouns',
    'In a letter, the head of trust and safety, Martha Ellison, wrote that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'a clause cut after one noun',
    'Funding, Martha Ellison adds, is another matter.',
    [['indirect', 'Martha Ellison', 'Funding … is another matter']],
  ],
  // What is reported, and how far it goes
  [
    'a report before its clause, with who speaks described after it',
    'The test costs less than two dollars, says Martha Ellison, an engineer at the works in Larkton.',
    [['indirect', 'Martha Ellison', 'The test costs less than two dollars']],
  ],
  [
    'two circumstances before an inverted clause',
    'Two days after the vote in Larkton, says Martha Ellison, the council met.',
    [],
  ],
  [
    'a weekday after whom it is told to',
    'Martha Ellison told a news conference on Tuesday all of the cables had been checked.',
    [['indirect', 'Martha Ellison', 'all of the cables had been checked']],
  ],
  [
    'a state that is declared, and guilt that is admitted: no statements',
    'The council has declared a state of emergency after the river rose. Robert Crane admitted theft and was jailed.',
    [],
  ],
  [
    'a report with what the reporter calls it',
    'Martha Ellison said that the cables had been cut by thieves, a claim that the council rejected.',
    [['indirect', 'Martha Ellison', 'the cables had been cut by thieves']],
  ],
  [
    'a second verb after an apposition to its subject',
    'Martha Ellison, head of bridges at the ministry, welcomed the plan but said that it was late.',
    [['indirect', 'Martha Ellison', 'it was late']],
  ],
  [
    'a statement that reads, after what it says',
    'Martha Ellison left. “We can still save the bridge,” her statement read.',
    [['direct', 'Martha Ellison', 'We can still save the bridge,']],
  ],
  [
    'a last letter that read: not whoever tells of it',
    'Robert Crane said that many had died, among them the engineer Martha Ellison, whose last letter read: “The bridge will not hold.”',
    [
      ['indirect', 'Robert Crane', 'many had died, among them the engineer Martha Ellison'],
      ['direct', 'Martha Ellison', 'The bridge will not hold.'],
    ],
  ],
  [
    'a fragment after “but that”',
    'Martha Ellison said the bridge was safe but that “any change to it is costly.”',
    [
      ['indirect', 'Martha Ellison', 'the bridge was safe but that “any change to it is costly.”'],
      ['partial', 'Martha Ellison', 'any change to it is costly.'],
    ],
  ],
  [
    'a long “when” before what somebody wrote back',
    'Martha Ellison said it would hold. When a reporter asked her on Monday how many of the old cables had been replaced, she wrote back: “I have no list.”',
    [
      ['indirect', 'Martha Ellison', 'it would hold'],
      ['direct', 'Martha Ellison', 'I have no list.'],
    ],
  ],
  // What is reported, to its end and no further
  [
    'a second verb of the same reporter: two reports',
    'Martha Ellison said the bridge was a ‘death trap’ and claimed she had been ‘fobbed off’ by the council.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was a ‘death trap’'],
      ['partial', 'Martha Ellison', 'death trap'],
      ['indirect', 'Martha Ellison', 'she had been ‘fobbed off’ by the council'],
      ['partial', 'Martha Ellison', 'fobbed off'],
    ],
  ],
  [
    'an adverb between the verb and “that”',
    'Martha Ellison said afterwards that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'an adverb between the verb and a pronoun',
    'Martha Ellison said later she was tired.',
    [['indirect', 'Martha Ellison', 'she was tired']],
  ],
  [
    '“that flood” begins no clause',
    'Martha Ellison said in a report published after that flood that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'a month between whom it is said to and “that”',
    'Martha Ellison told parents in May that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'why it is said is the reporter’s',
    'Martha Ellison said she would appeal, citing the cost of the bridge.',
    [['indirect', 'Martha Ellison', 'she would appeal']],
  ],
  [
    'an end without a clause of its own is part of what is reported',
    'Martha Ellison says the bridge is insured for fire and storm, but not for flood.',
    [['indirect', 'Martha Ellison', 'the bridge is insured for fire and storm, but not for flood']],
  ],
  [
    'what was said days before is another report',
    'Martha Ellison has admitted that the bridge was unsafe, days after she told the council that nothing was wrong.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was unsafe'],
      ['indirect', 'Martha Ellison', 'nothing was wrong'],
    ],
  ],
  [
    'after “according to” a participle is part of what is reported',
    'According to court records, Martha Ellison sued the firm, alleging that the bridge was unsafe.',
    [
      ['indirect', '–', 'Martha Ellison sued the firm, alleging that the bridge was unsafe'],
      ['indirect', 'Martha Ellison', 'the bridge was unsafe'],
    ],
  ],
  [
    'a theft that is reported is no report of it',
    'Martha Ellison reported the theft on Monday through a form posted at the office.',
    [],
  ],
  [
    'cases that are reported are one',
    'Martha Ellison reported 30 cases of rust on the bridge.',
    [['indirect', 'Martha Ellison', '30 cases of rust on the bridge']],
  ],
  [
    'a fragment at the end of what is reported',
    'Martha Ellison told the council that the count was made in half-term, ‘when there is no traffic on it at all’.',
    [
      [
        'indirect',
        'Martha Ellison',
        'the count was made in half-term, ‘when there is no traffic on it at all’',
      ],
      ['partial', 'Martha Ellison', 'when there is no traffic on it at all'],
    ],
  ],
  [
    'in what somebody tells, somebody else is quoted',
    'Martha Ellison testified that Robert Crane ran onto the bridge with a lamp and Crane shouted, “Get back, all of you!”',
    [
      [
        'indirect',
        'Martha Ellison',
        'Robert Crane ran onto the bridge with a lamp and Crane shouted, “Get back, all of you!”',
      ],
      ['direct', 'Robert Crane', 'Get back, all of you!'],
    ],
  ],
  // A clause that cuts what is reported
  [
    'between a clause that is the subject and its verb',
    'What kills a bridge, Martha Ellison says, is salt.',
    [['indirect', 'Martha Ellison', 'What kills a bridge … is salt']],
  ],
  [
    'the same of “according to”',
    'What kills a bridge, according to Martha Ellison, is not the sea but salt.',
    [['indirect', 'Martha Ellison', 'What kills a bridge … is not the sea but salt']],
  ],
  [
    'between a gerund and a verb in -s',
    'Walking across, says Martha Ellison, costs nothing.',
    [['indirect', 'Martha Ellison', 'Walking across … costs nothing']],
  ],
  [
    'between a number that is governed and the clause',
    'Of 212 bolts inspected, Martha Ellison wrote, 140 were rusty.',
    [['indirect', 'Martha Ellison', 'Of 212 bolts inspected … 140 were rusty']],
  ],
  [
    'between a clause and what follows from it',
    'The council could not pay for the bridge, Martha Ellison says, so the village raised the money.',
    [
      [
        'indirect',
        'Martha Ellison',
        'The council could not pay for the bridge … so the village raised the money',
      ],
    ],
  ],
  [
    'between a clause and its reason, after where it is said',
    'She was offered the job at once, Martha Ellison recalled in an interview with the newspaper in 1998, because no one else had applied.',
    [
      [
        'indirect',
        'Martha Ellison',
        'She was offered the job at once … because no one else had applied',
      ],
    ],
  ],
  [
    'between a verb and what it governs',
    'It would depend, Martha Ellison told the girl who asked, on who was crossing it.',
    [['indirect', 'Martha Ellison', 'It would depend … on who was crossing it']],
  ],
  [
    'a clause that cuts somebody else’s report',
    'Robert Crane told parents in May that it would close, Martha Ellison says, so they came to the council.',
    [
      [
        'indirect',
        'Martha Ellison',
        'Robert Crane told parents in May that it would close … so they came to the council',
      ],
      ['indirect', 'Robert Crane', 'it would close'],
    ],
  ],
  // Verbs that report by a clause alone
  [
    'what a court rules, and when',
    'The Court of Appeal ruled on Monday that the council had acted in bad faith.',
    [['indirect', 'Court of Appeal', 'the council had acted in bad faith']],
  ],
  [
    'what a court finds, and what it orders',
    'Judge Martha Ellison found that the bridge had been closed in haste and ordered the council to pay.',
    [['indirect', 'Martha Ellison', 'the bridge had been closed in haste']],
  ],
  ['what somebody else finds is not said', 'Martha Ellison found that the bridge was shut.', []],
  ['what a court finds, and no clause', 'The judge found that key under the bridge.', []],
  [
    'what somebody accepts, and then says',
    'Martha Ellison accepts that the bridge is old but says that it is safe.',
    [
      ['indirect', 'Martha Ellison', 'the bridge is old'],
      ['indirect', 'Martha Ellison', 'it is safe'],
    ],
  ],
  [
    'what somebody points out',
    'Martha Ellison points out that a third of the bridges cost less, and that none has fallen.',
    [['indirect', 'Martha Ellison', 'a third of the bridges cost less, and that none has fallen']],
  ],
  ['where somebody points', 'Martha Ellison pointed to the bridge that fell.', []],
  [
    'what somebody makes clear',
    'Martha Ellison made it clear that the bridge would not be sold.',
    [['indirect', 'Martha Ellison', 'the bridge would not be sold']],
  ],
  [
    'whom somebody reminds of it',
    'Martha Ellison reminded the council that the bridge was shut.',
    [['indirect', 'Martha Ellison', 'the bridge was shut']],
  ],
  [
    'a participle that takes a clause',
    'Martha Ellison resigned on Friday, conceding that she had misled the council.',
    [['indirect', 'Martha Ellison', 'she had misled the council']],
  ],
  [
    'what somebody vows, without “that”',
    'Martha Ellison vowed she would reopen the bridge.',
    [['indirect', 'Martha Ellison', 'she would reopen the bridge']],
  ],
  ['what somebody vows to do', 'Martha Ellison vowed to reopen the bridge.', []],
  // Where what is reported begins
  [
    'at a number after “at least”',
    'Martha Ellison said at least two bridges had fallen, one of them in May.',
    [['indirect', 'Martha Ellison', 'at least two bridges had fallen, one of them in May']],
  ],
  [
    'at a number after “about”',
    'Martha Ellison says about 40 bridges are unsafe.',
    [['indirect', 'Martha Ellison', 'about 40 bridges are unsafe']],
  ],
  [
    'after whom, where and when',
    'Martha Ellison told a meeting of the council in Larkton on Friday that the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'after “that” and a comma',
    'Martha Ellison says that, if nothing is done, the bridge will fall.',
    [['indirect', 'Martha Ellison', 'if nothing is done, the bridge will fall']],
  ],
  [
    'after an aside, without “that”',
    'Martha Ellison said, in a letter to the council, the bridge was safe.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'after a circumstance without “that”',
    'Martha Ellison said in a statement the cuts were over.',
    [['indirect', 'Martha Ellison', 'the cuts were over']],
  ],
  // Where what is reported ends, and goes on
  [
    'with the relative clause that it stands in',
    'Martha Ellison, who says the bridge, which is old, is safe, has left.',
    [['indirect', 'Martha Ellison', 'the bridge, which is old, is safe']],
  ],
  [
    'with the participle that stands apart',
    'The council, saying the bridge was old, shut it on Monday.',
    [['indirect', '–', 'the bridge was old']],
  ],
  [
    'where somebody else says the contrary',
    'Martha Ellison said the bridge was safe while Robert Crane said it was not.',
    [
      ['indirect', 'Martha Ellison', 'the bridge was safe'],
      ['indirect', 'Robert Crane', 'it was not'],
    ],
  ],
  [
    'before somebody was asked',
    'Martha Ellison said the bridge was safe when asked by reporters.',
    [['indirect', 'Martha Ellison', 'the bridge was safe']],
  ],
  [
    'before a colon and what is said in full',
    'Martha Ellison said she backed the plan itself: “I grew up by the bridge. I want it saved.”',
    [
      ['indirect', 'Martha Ellison', 'she backed the plan itself'],
      ['direct', 'Martha Ellison', 'I grew up by the bridge. I want it saved.'],
    ],
  ],
  [
    'before a charge that somebody denies',
    'Martha Ellison claimed the bridge was never tested, a charge Robert Crane denied.',
    [['indirect', 'Martha Ellison', 'the bridge was never tested']],
  ],
  [
    'before what the same speaker says, with no article',
    'Martha Ellison confirms the council has bought the bridge, and says tolls are possible.',
    [
      ['indirect', 'Martha Ellison', 'the council has bought the bridge'],
      ['indirect', 'Martha Ellison', 'tolls are possible'],
    ],
  ],
  [
    'on both sides of the clause, with “and”',
    'The council received nine letters about the bridge, Martha Ellison says, and replied to all of them.',
    [
      [
        'indirect',
        'Martha Ellison',
        'The council received nine letters about the bridge … and replied to all of them',
      ],
    ],
  ],
  [
    'on one side, where the speaker acts after it',
    'The bridge was safe, Martha Ellison said, and thanked the crew.',
    [['indirect', 'Martha Ellison', 'The bridge was safe']],
  ],
  [
    'on both sides of the clause, with “because”',
    'She remembers the old bridge best, Martha Ellison says, because her father built it.',
    [
      [
        'indirect',
        'Martha Ellison',
        'She remembers the old bridge best … because her father built it',
      ],
    ],
  ],
  [
    'on both sides of a clause that says to whom',
    'The bridge, Martha Ellison told the council, is safe.',
    [['indirect', 'Martha Ellison', 'The bridge … is safe']],
  ],
  [
    'before a circumstance of the reporter’s',
    'The town may have to close its only bridge, Martha Ellison has warned, in the worst crisis for years.',
    [['indirect', 'Martha Ellison', 'The town may have to close its only bridge']],
  ],
  // Nouns, and no verbs
  [
    'states that somebody of says something',
    'A diplomat from one of the member states said the bridge was safe.',
    [['indirect', '–', 'the bridge was safe']],
  ],
  [
    'a decision, and not what it is',
    'Martha Ellison announced the decision in Larkton on Monday.',
    [],
  ],
  [
    'what is announced',
    'Martha Ellison announced the closure of two bridges.',
    [['indirect', 'Martha Ellison', 'the closure of two bridges']],
  ],
  [
    'the claims that are shared most',
    'The most shared claims came from abroad, Martha Ellison said.',
    [['indirect', 'Martha Ellison', 'The most shared claims came from abroad']],
  ],
  [
    'a sentence that ends on who says it, commas and all',
    'Salt goes over the river at night, on rafts, said Wezi Tekin, who teaches economics in Larkton.',
    [['indirect', 'Wezi Tekin', 'Salt goes over the river at night, on rafts']],
  ],
  [
    'the same, with a relative clause in what is said',
    'Dark glass, whose panes take up heat, would need fewer lamps, says co-author Bo Tekin, a theorist at Larkton University.',
    [['indirect', 'Bo Tekin', 'Dark glass, whose panes take up heat, would need fewer lamps']],
  ],
  [
    'an apposition and a sentence of what is said',
    'The council, in a letter, said Martha Ellison, who built it, was wrong.',
    [['indirect', '–', 'Martha Ellison, who built it, was wrong']],
  ],
  [
    'a noun without an article after the clause',
    'In January 2014, Martha Ellison says, snow closed the pass for a week.',
    [['indirect', 'Martha Ellison', 'In January 2014 … snow closed the pass for a week']],
  ],
  [
    'until or before, with a subject',
    'They spoke on Tuesday, Martha Ellison said, before the mast fell down.',
    [['indirect', 'Martha Ellison', 'They spoke on Tuesday … before the mast fell down']],
  ],
  [
    'before doing something else',
    'They spoke on Tuesday, Martha Ellison said, before leaving.',
    [['indirect', 'Martha Ellison', 'They spoke on Tuesday']],
  ],
  [
    'what she tells me, and where it was',
    'She drew her first map, Martha Ellison tells me, in the cellar of a church.',
    [['indirect', 'Martha Ellison', 'She drew her first map … in the cellar of a church']],
  ],
  [
    'what he tells me, and what he did then',
    'He ran two red lights, Robert Crane told me, and would have run a third.',
    [['indirect', 'Robert Crane', 'He ran two red lights … and would have run a third']],
  ],
  [
    'a question that is left',
    'She has never found out, Martha Ellison says, whether it was a joke.',
    [['indirect', 'Martha Ellison', 'She has never found out … whether it was a joke']],
  ],
  [
    'what they were told again and again',
    'Martha Ellison said managers had been told “again and again” about the roof.',
    [
      ['indirect', 'Martha Ellison', 'managers had been told “again and again” about the roof'],
      ['partial', 'Martha Ellison', 'again and again'],
    ],
  ],
  [
    'a number that somebody estimates',
    'Martha Ellison estimates 400 acres will be lost.',
    [['indirect', 'Martha Ellison', '400 acres will be lost']],
  ],
]);
