/** Nouns for somebody of a nation, a city or a party that end unlike their adjectives. */
const nouns =
  /^(?:dane|swede|finn|pole|turk|scot|serb|croat|czech|slovak|slovene|greek|thai|spaniard|briton|kiwi|aussie|argentine|filipino|filipina|israeli|pakistani|iraqi|kuwaiti|saudi|bangladeshi|yemeni|omani|qatari|emirati|uzbek|kazakh|kurd|arab|basque|catalan|fijian|tongan|german|moroccan|korean|mexican|american|african|texan|puerto rican|dominican|republican|democrat|conservative|new yorker|londoner|berliner|parisian|chinese|japanese|portuguese|maltese|senegalese|swiss|(?:\p{L}{2,})(?<!custod|guard|librar|comed|histor|music|veterinar|civil)ian|(?:dutch|french|irish|english|welsh|scots|cornish|manx)(?:wo)?man)$/u;

/** Whether a word is what somebody is called by where they come from, or by their party: "the Dane", "the Republican". */
export function isDemonym(word: string): boolean {
  return /^\p{Lu}/u.test(word) && nouns.test(word.toLowerCase());
}
