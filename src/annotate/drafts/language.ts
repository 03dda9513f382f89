/** What the words of a text say of its language; "unclear" where they say nothing. */
export type Said = 'english' | 'other' | 'unclear';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The words that hold English sentences together, whatever they are about. */
const english = list(`
  a about above across after again against ago all almost along already also although always am
  among an and another any are aren't around as ask asked at away back be became because been before
  began behind being below between both but by came can can't come could couldn't day days did didn't
  do does doesn't doing don't down during each early either else enough even ever every few first for
  four five six seven eight nine ten from get go got had hadn't has hasn't have haven't having he he'd
  he'll he's her here hers him himself his how however i i'd i'll i'm i've if in including into is
  isn't it it's its itself just last late later least less like made make many may me might more most
  much must my near never new next no nobody none nor not nothing now of off officials often old on
  once one only onto or other others our out over own part people per police rather said same saw say
  says second set she she'd she'll she's should shouldn't since so some someone soon still such take
  taken than that that's the their them themselves then there there's these they they'd they'll
  they're they've thing things third this those three through thursday friday saturday sunday monday
  tuesday wednesday time times to today together told tomorrow too took toward towards two under until
  up upon us very was wasn't way we we'd we'll we're we've week weeks well went were weren't what when
  where whether which while who whom whose why will with within without won't would wouldn't year
  years yes yesterday yet you you'll you're you've your`);

/**
 * The most frequent words of other languages in Latin letters, by the usual counts of newspapers. A
 * word that English has too stands here all the same: it speaks for both.
 */
const others: readonly ReadonlySet<string>[] = [
  // German, Dutch and Afrikaans
  `der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an er hat
   dass sie nach bei wird am wurde`,
  `de het een van en in is dat op te zijn met voor niet die er aan door ook werd om bij naar heeft
   hebben maar of was uit wordt over`,
  `die van en in het is dat nie 'n te op vir met sy was wat aan by om`,
  // Danish, Norwegian and Swedish; Finnish
  `og i at det en den til er som på de med for af ikke der var har et fra han om skal ble av`,
  `och i att det som en på är av för med den till har de inte om ett han men var från sig`,
  `ja on ei että se oli hän mutta ovat myös kun joka sen jos niin kuin hänen ole mukaan`,
  // French, Spanish, Portuguese, Catalan, Italian and Romanian
  `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec`,
  `de la que el en y a los del se las por un para con no una su al lo es como más fue`,
  `de a o que e do da em um para é com não uma os no se na por mais as dos foi ao das à`,
  `de la i el que a en els les un per del una amb és no al es va ha dels`,
  `di e che la il un a per in una è non sono del si con le dei da al i della nel gli ha alla`,
  `de și a în la cu pe să care din nu o un că este mai pentru au fost al ale le`,
  // Polish, Czech, Slovak, Croatian; Hungarian
  `w i na z do nie się że to o jest po za od przez dla są był oraz a ale jak`,
  `a v na se je že s z do o k i ve pro za by ale jsou jako po od byl podle`,
  `a v na sa je že s z do o k aj pre za by ale sú ako po od bol podľa`,
  `i u je na se da za su od s o a koji ne će bi iz kao nije što`,
  `a az és hogy nem is egy meg volt de ez azt már csak ki el még vagy lesz`,
  // Turkish, Indonesian and Malay, Vietnamese in its commonest syllables
  `ve bir bu da de için ile çok olarak daha olan gibi var ne o en sonra kadar ise`,
  `yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada oleh mereka telah`,
  `và của là có không cho các một trong được những người với đã ở ra để này`,
].map(list);

/** Later words change nothing. In UTF-16 code units. */
const longest = 20_000;

/** In a text of so many words this share, at least, is in the list of English; of others far less. */
const long = { words: 40, share: 0.15 };

/** "Raúl de los Santos": a name says nothing of the language that it stands in. */
const ofNames =
  /(?<=\p{Lu}[\p{L}.]* )(?:(?:de|la|las|los|el|del|di|da|do|dos|van|der|den|von|y|e) ){1,2}(?=\p{Lu})/gu;

/**
 * Weighs the words of a text that English has in every sentence against those of other languages, of
 * which there must be more to speak for one; words with letters that English does without count there
 * too. Letters of another script always speak for another language.
 */
export function saidByWords(of: string): Said {
  const words =
    of
      .slice(0, longest)
      .replaceAll('’', "'")
      .replaceAll(ofNames, '')
      .match(/\p{L}+(?:'\p{L}+)*/gu) ?? [];
  if (words.filter((word) => !/^[\p{Script=Latin}']+$/u.test(word)).length * 2 > words.length) {
    return 'other';
  }
  const low = words.map((word) => word.toLowerCase());
  const known = low.filter((word) => english.has(word)).length;
  const strange = words.filter((word) => /^\p{Ll}/u.test(word) && /[^a-z']/.test(word)).length;
  const most = Math.max(...others.map((other) => low.filter((word) => other.has(word)).length));
  if (most + strange > known) return 'other';
  const isEnglish = known > 0 && (words.length < long.words || known >= words.length * long.share);
  return isEnglish ? 'english' : 'unclear';
}

/** "en" for English text, and "und", undetermined, for any other and for text that does not tell. */
export function languageOf(of: string): string {
  return saidByWords(of) === 'english' ? 'en' : 'und';
}
