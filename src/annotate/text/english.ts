/**
 * What the annotator knows of English, in one place: closed classes of words and a few open ones
 * that grammars of news list. All lower case; who asks folds first.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// The given names, the longest lists by far, have a file of their own.
export { ambiguousNames, femaleNames, maleNames, sharedNames } from './given-names.ts';

/** The plain forms of verbs that report speech: their subjects are many, and they are no nouns. */
export const plainVerbs =
  words(`say argue warn insist write acknowledge admit allege contend complain
  deny predict explain maintain concede assert call describe term conclude add reply recall`);

/** Verbs that report speech, in the forms that have a subject of their own. */
export const reportingVerbs = words(`
  ${[...plainVerbs].join(' ')}
  said says told tells added adds announced announces stated states warned warns claimed claims
  explained explains noted notes argued argues insisted insists declared declares replied replies
  asked asks wrote writes tweeted tweets posted commented comments remarked remarks reported reports
  confirmed confirms denied denies acknowledged acknowledges admitted admits suggested suggests
  stressed stresses emphasised emphasises emphasized emphasizes alleged alleges asserted asserts
  testified recalled recalls observed observes responded responds reiterated reiterates conceded
  concedes maintained maintains pointed urged urges vowed vows pledged pledges promised promises
  predicted predicts cautioned cautions complained complains disclosed revealed reveals concluded
  concludes continued joked quipped lamented called calls described describes dubbed branded labelled
  labeled accused characterized characterised hailed praised
  criticised criticized condemned denounced expressed voiced affirmed reaffirmed clarified countered
  proclaimed opined mused hinted demanded demands proposed recommended advised retorted assured
  elaborated theorized theorised reasoned contended contends joked boasted shouted exclaimed answered
  termed terms deemed deems characterises characterizes likened likens dubs brands hails praises
  submitted submits averred avers written
  `);

/** Verbs that report speech only right beside what is quoted. */
export const quotingVerbs =
  words(`began begins repeated repeats whispered whispers yelled yells cried cries muttered
  murmured mumbled chimed interjected interrupted confided gushed enthused enthuses fumed fumes
  thundered scoffed scoffs deadpanned teased taunted pleaded pleads begged begs reflected reflects
  recounted recounts remembered remembers agreed agrees texted emailed jokes muses laments reckons
  reckoned ventured ventures volunteered shrugs shrugged laughed laughs continues counters
  grinned grins smiled smiles chuckled chuckles sighed sighs snorted snorts sobbed wept crowed crows
  raged rages stormed storms roared roars hissed snarled snarls barked barks bellowed bellows cracked
  sniffed sniffs groaned groans moaned moans growled protested protests objected objects interjects
  concurred concurs wondered wonders mumbles offered offers implored implores ranted rants swore swears
  marvelled marveled marvels blurted drawled screamed screams blasted blasts gushes teases
  piped crooned counselled counseled appealed appeals vents vented blogged messaged recites recited`);

/** Their participles: whoever is the subject of the sentence says it. */
export const reportingParticiples = words(
  `saying adding stating warning claiming explaining noting arguing insisting declaring writing
  stressing emphasising emphasizing alleging asserting telling calling describing announcing
  confirming denying tweeting`,
);

/** Verbs that, after their object, take a clause of words: told reporters, asked the court. */
export const addressingVerbs = words(
  `told tells telling asked asks urged urges warned warns assured advised`,
);

/** Verbs that give a name to a thing: what is quoted after them is a fragment, and never a report. */
export const namingVerbs =
  words(`call describe called calls calling described describes describing dubbed branded
  labelled labeled accused characterized characterised urged urges hailed praised criticised
  criticized condemned denounced expressed voiced term terms termed deems deemed characterises characterizes
  likened likens dubs brands labels hails praises`);

/** Verbs that judge a thing, with the words before what is quoted of the judgement. */
export const judgingVerbs: ReadonlyMap<string, RegExp> = new Map([
  ...[
    ...words(`dismissed dismisses rejected rejects mocked mocks ridiculed ridicules attacked attacks
      welcomed welcomes defended defends lauded lauds touted touts referred refers portrayed portrays`),
  ].map((verb) => [verb, /^as$/] as const),
  ...[
    ...words(`slammed slams blasted blasts decried decries derided derides lambasted lambasts`),
  ].map((verb) => [verb, /^(?:as|for|the|a|an|his|her|its|their|what)$/] as const),
  ...[...words(`spoke speaks talked talks boasted boasts complained complains`)].map(
    (verb) => [verb, /^(?:of|about)$/] as const,
  ),
  ...[...words(`apologised apologises apologized apologizes thanked thanks`)].map(
    (verb) => [verb, /^for$/] as const,
  ),
]);

/** Verbs whose object, without a clause, is still what somebody has stated. */
export const statingVerbs =
  words(`announced announces announcing confirmed confirms confirming denied
  denies denying reported reports`);

/** Verbs that hold anything but a clause after them more often than not, unless "that" follows. */
export const clausalOnly = words(`noted notes wrote writes posted commented remarked responded
  replied continued pointed recalled recalls observed maintained maintains asked asks answered
  suggested suggests promised promises pledged pledges urged urges vowed joked testified
  complained complains disclosed revealed reveals affirmed reaffirmed clarified countered proclaimed
  opined mused hinted demanded demands proposed recommended advised retorted assured elaborated
  stressed emphasised emphasized stresses emphasises emphasizes predicts concludes called calls
  suggest predict complain maintain write conclude add reply recall
  described describes concluded predicted predicts called submitted submits averred avers written`);

/** Verbs that report what is said only where a clause follows them: "ruled that", "swore he", "pointed out that". */
export const clausalVerbs = words(`ruled rules accepted accepts agreed agrees repeated repeats swore
  swears informed informs reminded reminds notified notifies estimated estimates found finds held holds
  questioned questions pointed points made makes`);

/** Participles that report only so: ", conceding that it was late". */
export const clausalParticiples = words(`acknowledging admitting agreeing boasting cautioning
  complaining conceding contending demanding joking maintaining pledging pointing predicting promising
  proposing protesting recommending reiterating remarking repeating ruling swearing vowing`);

export const pronouns = words(`he she they it who i we`);

export const auxiliaries = words(
  `has had have did does do also later then earlier once already again however reportedly himself
  herself themselves itself both all today yesterday now still even only just since further long often always`,
);

export function endsLikeAdverb(low: string): boolean {
  return low.endsWith('ly') && low !== 'family' && low !== 'italy';
}

/** After one of these the verb is not somebody's own statement. */
export const passives = words(`to is are was were be been being not n't never nor can't cannot would
  could should might may must will can`);

export const determiners = words(
  `the a an this that these those his her its their our my your one some several many two three
  four five another other both each every any no`,
);

/** Where a clause ends, seen from the verb to its subject. */
export const clauseStarts = words(
  `but while as when because that which what how why if whether where after before although though so or until
  whereas since than whose whom`,
);

export const prepositions = words(
  `in on at during after before for of by with from to over under about into through against among
  between amid despite without within near around citing including per via upon toward towards
  outside inside across behind following like unlike alongside beside besides versus against not`,
);

/** Words that carry a finite verb more often than not. */
export const finiteVerbs = words(
  `is are was were has had have will would can could should may might must did does do says said
  told went came made took gave got found became left began held met won lost ran led`,
);

/** Past forms of verbs without "ed", beside those that carry a finite verb anywhere. */
export const irregularPasts =
  words(`kept stood put set sat saw spoke met wrote rose fell drew drove flew
  grew knew sent spent cut hit brought bought built caught chose fought threw wore sold paid shook`);

/** Before a name these say that a person follows. */
export const titles = words(`
  mr mrs ms miss mr. mrs. ms. dr dr. sir dame lord lady king queen prince princess pope president
  vice-president chancellor premier minister senator sen sen. representative rep rep. congressman
  congresswoman governor gov gov. mayor judge justice ambassador secretary undersecretary general
  gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt.
  admiral adm adm. commander commissioner superintendent inspector constable officer detective
  professor prof prof. doctor reverend rev rev. bishop archbishop cardinal imam rabbi sheikh
  ayatollah father sister brother coach chairman chairwoman chair director spokesman spokeswoman
  spokesperson ceo chief deputy leader analyst attorney councillor councilor councilman speaker
  treasurer marshal brigadier corporal private emir sultan emeritus mp first-minister pastor
  baroness baron viscount viscountess earl countess duke duchess mullah sheikha emerita agent
  trooper laureate canon rector provost ombudsman assemblyman assemblywoman alderman cpl cpl. pte
  pfc supt supt. det det. insp insp. ch cllr cllr. fr fr. hon. governor-general secretary-general
  attorney-general alhaji alhaja malam oba otunba datuk pandit swami haji sheik mufti
  lieutenant-colonel lieutenant-general major-general vice-chancellor coun coun. taoiseach tánaiste
  tanaiste td mla mlc mna mpp msp mep shri smt smt. tun collector
  kaumātua kaumatua kuia elder engr engr. barr barr. mallam mallama ustaz ustad maulana hajia hajiya seri
  hrh hrm csp cr aunty auntie eze obi dato tengku tunku monsignor msgr msgr. reeve chieftain kgosi inkosi mzee togbe igwe ooni herr frau monsieur
  madame mme señor señora signor signora comrade
  pc wpc dci dcp acp dsp ssp dig dgp cfo coo cto vp pm cm prosecutor coroner`);

/** Nouns for what somebody is: before a name, or in an apposition after it. */
export const roles = words(`
  president minister secretary spokesman spokeswoman spokesperson director chairman chairwoman chair
  chief head leader member manager coach captain commander officer official ambassador envoy adviser
  advisor analyst attorney lawyer judge professor scientist researcher author writer journalist
  reporter editor founder co-founder owner executive mayor governor senator representative lawmaker
  politician activist campaigner historian economist expert doctor physician nurse teacher student
  player striker goalkeeper driver pilot astronaut engineer designer architect artist singer actor
  actress filmmaker musician undersecretary deputy candidate premier chancellor king queen prince
  bishop archbishop pope priest general admiral colonel sheriff inspector detective resident witness
  survivor victim suspect brother sister father mother son daughter wife husband partner friend
  colleague assistant councillor treasurer organiser organizer coordinator curator defector founder
  ceo fellow lecturer biologist geologist astronomer prosecutor commissioner
  secretary-general athlete co-author co-leader co-chair co-owner co-star skipper umpire referee champion
  laureate footballer cricketer boxer golfer swimmer runner jockey winger midfielder defender
  forward goalie batsman batter bowler pitcher catcher quarterback linebacker receiver shortstop
  rookie heir heiress strongman firebrand backbencher blogger broadcaster presenter commentator
  columnist comedian composer conductor dancer rapper songwriter singer-songwriter sculptor
  photographer playwright screenwriter poet novelist philosopher explorer inventor entrepreneur
  billionaire financier trader banker veteran dissident cleric preacher missionary forecaster
  undersecretary legend co-accused ringleader gunman whistleblower pundit vet mp msp mep congressman congresswoman councilman
  bartender investigator negotiator educator operator administrator superintendent headteacher
  headmaster headmistress vice-president barrister soprano tenor baritone pianist violinist instructor
  mentor trustee warden ranger mediator delegate diplomat correspondent commuter picker docker farmer
  fisherman lobbyist ombudsman ecologist statistician mathematician programmer developer counsellor
  therapist paediatrician pediatrician technician mechanic carpenter shepherd undertaker td mla mlc
  mna mpp aunt aunty auntie uncle sophomore collector counsel
  petitioner respondent appellant plaintiff complainant claimant advocate coroner`);

/** Nouns for a woman, and for a man: whom "she" and "he" may take up. */
export const women = words(`woman girl lady mother wife sister daughter aunt niece grandmother
  granddaughter widow stepmother girlfriend bride actress waitress schoolgirl spokeswoman chairwoman
  policewoman businesswoman mum mom queen princess nun`);
export const men = words(`man boy gentleman father husband brother son uncle nephew grandfather
  grandson widower stepfather boyfriend groom waiter schoolboy spokesman chairman policeman
  businessman dad king prince monk fisherman fireman`);

/** Nouns for somebody, beside the roles. */
export const persons =
  words(`master harbourmaster harbormaster neighbour neighbor volunteer passer-by bystander onlooker shopkeeper
  pensioner passenger customer worker farmer baker butcher cook chef guard soldier sailor aide ally
  clerk caretaker landlord tenant visitor tourist villager protester supporter fan person parent child
  cousin baby teenager youth stranger newcomer successor predecessor rival opponent teammate boss
  secretary consultant surgeon midwife carer paramedic firefighter barrister solicitor juror
  defendant magistrate referee keeper goalkeeper defender midfielder forward winger runner rider
  hotelier guide translator interpreter bodyguard chauffeur gardener plumber electrician builder
  spokesperson inspector organiser relative twin fiancé fiancée ex-wife ex-husband
  custodian librarian welder trucker grower vintner winemaker barista cashier hawker peddler roofer
  decorator joiner seamstress cinematographer drummer bassist choreographer ballerina puppeteer illustrator
  biographer podcaster vlogger influencer youtuber oceanographer surveyor veterinarian caregiver nanny
  babysitter tutor pupil undergraduate apprentice trainee intern bailiff trooper steward stewardess biker
  pedestrian traveller traveler hiker climber mountaineer sprinter wrestler trainer accountant auditor broker
  fundraiser vicar imam rabbi pastor deacon monsignor chaplain rancher herder landscaper forester logger
  lumberjack miner driller rigger bricklayer plasterer glazier janitor cleaner butler grocer fishmonger
  greengrocer auctioneer jeweller jeweler watchmaker cobbler hairdresser consul legislator councilor incumbent
  staffer informant inmate prisoner convict refugee migrant asylum-seeker immigrant settler landlady homeowner
  leaseholder squatter retiree orphan newlywed toddler octogenarian nonagenarian centenarian godfather
  godmother classmate roommate flatmate acquaintance protégé lifeguard coastguard stationmaster stonemason
  blacksmith ironworker steelworker autoworker millworker dockworker stevedore deckhand trapper angler
  birdwatcher grazier crewman dietitian geographer cartographer theologian medic radiographer
  schoolteacher housewife househusband labourer laborer tailor mason stallholder seller porter homemaker
  childminder cabbie barber goatherd shipbuilder crofter cowboy confectioner weaver potter carver painter
  tiler scaffolder evacuee shopper diner caller substitute debutant all-rounder spinner seamer
  hooker flanker full-back fullback fly-half halfback scrum-half centre-half centre-back playmaker
  cornerback runner-up graduate planner investor producer courier arbitrator attaché`);

/** What somebody does who is about to speak, or has just spoken. */
export const gestures = words(`laughed laughs smiled smiles nodded nods shrugged shrugs sighed sighs
  grinned grins winced winces frowned frowns wept weeps chuckled chuckles paused pauses hesitated
  disagreed disagrees agreed agrees`);

/** What somebody does in words, without saying which: what is quoted next is likely theirs. */
export const speechActs = words(`recalled recalls praised praises criticised criticizes criticises
  criticized condemned condemns welcomed welcomes thanked thanks rejected rejects defended defends
  apologised apologises apologized apologizes dismissed dismisses denied denies blamed blames
  attacked attacks complained complains lamented laments mocked mocks spoke speaks described
  describes warned warns`);

/** Heads of the names of bodies, and of places: who bears one is nobody. */
export const bodies = words(`
  ministry department office agency council committee commission party university college school
  institute institution court police army navy force forces guard company co co. corporation corp
  corp. inc llp llc plc motor motors inc. ltd ltd. group association union federation league club
  team bank board authority administration bureau center centre foundation society organisation
  organization government parliament congress senate house assembly alliance coalition network
  times post herald gazette news press magazine journal journalism television tv radio church
  mosque temple cathedral hospital museum theatre theater street road avenue square park river lake
  sea ocean island islands mountain mount city county state states province region district airport
  station bridge tower building hall stadium games cup championship olympics festival award awards
  prize act bill treaty agreement war day week month year project programme program challenge
  conference summit republic kingdom federal national international united nations european north
  south east west northern southern eastern western central new world great supreme high
  general-assembly security services service military defence defense foreign interior education
  health justice treasury crisis election constitution revolution movement front brigade media
  daily weekly standard guardian tribune exchange market fund valley hills beach bay coast port
  gulf prison academy laboratory observatory mission squadron regiment command headquarters embassy
  consulate space flight route highway line system facebook twitter google microsoft apple youtube
  wikipedia wikinews internet christmas easter hajj ramadan islam bible quran corps parish barrier
  reuters storm hurricane cyclone typhoon paralympics fc afc hotspur rovers wanderers albion real
  atletico bayern borussia inter dynamo bowl garden gardens palace castle abbey arena cemetery
  canal creek falls forest desert heights harbor harbour boulevard lane railway railways ferries
  airlines airways bros brothers partners holdings studios records pictures entertainment capital
  studies sciences evolution telescope homes waterways water baths tech polytechnic technologies
  industries developments properties logistics pharmaceuticals therapeutics biotech petroleum
  telecom communications insurance securities ventures savings investments solutions infirmary
  clinic hospice farms foods stores supermarkets energy electric aerospace aviation steel mining
  minerals cement beverages breweries textiles plastics chemicals fertilisers refinery ceramics
  packaging machinery instruments semiconductors devices robotics software hardware apparel
  cosmetics wellness travel cruises freight couriers leasing realty estates construction
  contractors consulting analytics division directorate secretariat inspectorate registry nation
  tribe iwi regional provincial municipal metropolitan relations affairs shipping maritime bench
  tribunal constabulary ombudsman feeds coaches buses trains fisheries seafoods mills dairies
  bakeries haulage turbines cables distillers distilleries hotels resorts chamber confederation
  forum guild diocese archdiocese trust synod initiative consortium collective library gallery
  orchestra ballet opera zoo aquarium taskforce caucus legion charity cooperative co-operative
  campaign junta faculty conservatoire`);

/** Begin the names of places, and of nobody: Saint Paul, San Jose, Sri Lanka, Tel Aviv. */
export const placeStarts = words(`st st. saint san santa sao los las fort port cape sri hong costa
  puerto sierra burkina el buenos tel kuala addis phnom cabo papua antigua equatorial timor abu rio
  baton lake mount monte palo notre grand little upper lower`);

/** Right before a name, these say that it is a thing's: "the law firm Skadden Arps", "the town Ware". */
export const namedThings = words(`firm company bank airline charity retailer carmaker automaker
  drugmaker chipmaker brand label giant start-up startup insurer lender brokerage band group club
  side newspaper magazine journal podcast app union watchdog think-tank website tabloid supermarket chain hotel pub restaurant ship vessel boat
  yacht ferry song album film movie novel book play musical opera series sitcom show programme
  program game town village city suburb hamlet county province district region state country
  island river lake mountain volcano neighbourhood neighborhood school hospital`);

/** Firms, charities and houses of fashion whose names look like somebody's. */
export const firmNames: ReadonlySet<string> = new Set(
  `morgan stanley|john lewis|ralph lauren|ernst young|goldman sachs|wells fargo|calvin klein|tommy hilfiger
  |louis vuitton|hugo boss|michael kors|kate spade|johnnie walker|jack daniels|charles schwab|merrill lynch
  |edward jones|philip morris|walt disney|johns hopkins|aston martin|lockheed martin|alfa romeo|eli lilly
  |william hill|paddy power|fred perry|ted baker|laura ashley|dorothy perkins|tim hortons|freddie mac
  |fannie mae|sallie mae|taylor wimpey|robert bosch|carl zeiss|thomas cook|dow jones|marie curie
  |christian dior|giorgio armani|jack wills|jimmy choo|thomas pink|dean witter|smith barney|barratt homes
  |sherwin williams|kraft heinz|mary kay|estee lauder|yves rocher|jean coutu|ben sherman|karen millen
  |tony roma|papa john|penguin random|simon schuster|harper collins|stanley black|jones lang|russell reynolds|jaguar land rover`
    .split('|')
    .map((name) => name.trim()),
);

/** Common nouns in the names of bodies and places that are surnames too, after a given name. */
export const surnameNouns =
  words(`west north hall park church day street lane lake castle forest post
  court bridge hills bay creek tower`);

/** Right after a name, these say that it is a thing's, called after somebody: "the Hubble telescope". */
export const thingsCalledAfter = words(`telescope award awards prize medal trophy cup stadium arena
  airport museum gallery fellowship scholarship lecture hotel pub bridge hospital building street
  telescopes theatre theater library school college university foundation centre center pavilion`);

/** After a name and its possessive, with a capital, these make it the name of a place: "Crane's Bakery". */
export const ownedPlaces = words(`bakery bar pub inn tavern cafe café diner restaurant store stores
  deli grill pizza pizzeria steakhouse kitchen garage hotel motel brewery bookshop bookstore books
  supermarket market farm garden gardens shop hall wharf point corner corners yard cottage hospital
  school college landing ferry crossing gym salon pharmacy`);

/** What only somebody does, or has done to them. */
export const humanActs =
  words(`wept laughed smiled nodded shrugged sighed sang died married resigned
  retired testified apologised apologized graduated starred pleaded drowned homered doubled tripled
  volleyed knelt dined retweeted blogged giggled sobbed winced grinned frowned`);

/** After "was" and "has been": what is done to somebody alone. */
export const humanFates = words(`born jailed arrested charged sentenced killed convicted acquitted
  murdered stabbed shot sworn appointed elected re-elected married buried knighted hospitalised
  hospitalized remanded extradited detained imprisoned beheaded hanged handcuffed interviewed
  survived succeeded bowled ejected`);

/** Family names of China, Korea and Vietnam, which stand first: none is an English word or name. */
export const familyNames =
  words(`wang zhang liu chen yang huang zhao wu zhou xu zhu guo gao luo zheng
  liang xie feng deng peng zeng xiao dong cai jiang lu shen yao mao choi kang yoon jang lim
  shin seo kwon hwang ahn nguyen tran pham hoang phan vu bui ngo duong lam tsai hsieh chiang`);

/** Bodies that are named by a common noun, and speak. */
export const speakingBodies = words(`government ministry police council agency party court army
  company university club commission committee union department office authority administration
  parliament organisation organization group association federation newspaper paper magazine
  military navy embassy institute foundation museum bank league board`);

/** People who are many, or one of many: nobody can be named for them. */
export const unnamed = words(`officials official sources source witnesses witness police authorities
  experts critics analysts residents scientists researchers some others many people spokesman
  spokeswoman spokesperson supporters opponents lawyers prosecutors doctors reporters media
  organisers organizers rescuers survivors protesters activists`);

/** Adjectives of nations, and the nations that news names most: alone, never a person. */
export const nations = words(`
  american british english scottish welsh irish french german italian spanish portuguese dutch
  belgian swiss austrian polish czech hungarian romanian bulgarian greek turkish russian ukrainian
  swedish norwegian danish finnish chinese japanese korean indian pakistani afghan iranian iraqi
  syrian israeli palestinian egyptian libyan saudi african nigerian kenyan australian canadian
  mexican brazilian argentine chilean cuban european asian western muslim christian jewish catholic
  islamic republican democratic democrat conservative labour liberal indonesian malaysian thai
  vietnamese filipino america britain england scotland wales ireland france germany italy spain
  portugal netherlands belgium switzerland austria poland hungary romania bulgaria greece turkey
  russia ukraine sweden norway denmark finland china japan korea india pakistan afghanistan iran
  iraq syria israel palestine egypt libya nigeria kenya australia canada mexico brazil argentina
  chile cuba europe asia africa london paris berlin rome madrid moscow beijing tokyo washington
  brussels baghdad kabul tehran jerusalem cairo sydney melbourne toronto ottawa california texas
  manitoba saskatchewan alberta ontario quebec québec newfoundland queensland tasmania nunavut yukon
  florida york zealand u.s. u.k. us uk eu un nato lib dem dems tory tories`);

/** Words that begin sentences, and are no names for all their capitals. */
export const openers = words(`
  the a an this that these those his her its their our my your he she it they we i you who what when
  where why how which whose if although though while as because since after before until once during
  in on at by for from to of with without within despite according following citing however
  meanwhile but and or so yet also then there here now not no yes all both each every some many most
  several other another such only even just still more less much two three four five six seven eight
  nine ten one first second third last next about above across against along among around behind
  below between beyond over under through toward upon is are was were be been has have had do does
  did will would can could should may might must please thank thanks earlier later today yesterday
  tomorrow tonight recently currently according currently image photo source file pictured
  requests photos names people police officials new old neither nor either unlike quoting like asked
  speaking tell let come thanks dear both whereas despite besides beyond given regarding apart among
  alongside nobody none everyone everybody someone somebody anyone anybody hey hi hello oh yeah well
  okay sorry`);

/** After a name, and part of it; no surname. */
export const nameSuffixes = words(`jr jr. sr sr. ii iii iv phd md`);

export const months: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, at) => [
      [name, at + 1] as const,
      ...(name === 'may' ? [] : [[name.slice(0, 3), at + 1] as const]),
    ])
    .concat([['sept', 9]]),
);

export const weekdays: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

export const numbers: ReadonlyMap<string, number> = new Map(
  `a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12
  thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20
  thirty:30 forty:40 fifty:50`
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [word = '', value = ''] = pair.split(':');
      return [word, Number(value)] as const;
    }),
);

/** Abbreviations whose full stop ends no sentence. */
export const abbreviations = words(`
  mr mrs ms dr prof gen col maj capt lt sgt adm rev sen rep gov st jr sr jan feb mar apr jun jul aug
  sep sept oct nov dec vs no vol inc ltd co corp dept est approx fig al etc supt insp det cpl pte cllr
  hon messrs mt ft`);

/** Particles inside names. */
export const particles = words(
  `de da di del della van von der den la le bin ibn al el bint abu dos du ap ab zu af`,
);

/** Nouns for what somebody puts forward, which may be anything else too: "a point that Crane disputed". */
export const viewNoun =
  /^(?:point|view|figure|argument|finding|conclusion|verdict|prediction|warning|promise|pledge|admission|criticism|complaint|position|sentiment|theory|contention|estimate|account|version|decision|ruling|move|proposal|demand)$/;

/** Nouns for what somebody claims: "a charge that Crane denied". */
export const claimNoun = /^(?:claim|allegation|charge|accusation|assertion|suggestion|statement)$/;

/** Words for words: what is issued or read out when somebody is quoted at length. */
export const statementNoun =
  /\b(?:statement|message|letter|reply|response|answer|comment|note|tweet|post|speech|email|e-mail|declaration)s?\b/i;

/** Lines that a page has around its article. */
export const furniture =
  /^(?:source link|leave a reply|your email address will not be published.*|required fields are marked.*|read more.*|share this.*|share on .*|follow us.*|related (?:articles?|stories|news|topics).*|advertisement|sign up.*|subscribe.*|newsletter.*|comments?(?: \(\d+\))?|post comment|save my name.*|tags?:.*|filed under.*|click here.*|print this.*|e-?mail this.*|sister links|sources?|external links|© .*|copyright .*|all rights reserved.*|cookie.*|skip to .*|back to top|loading.*|view comments.*|most (?:read|popular).*)$/i;

/** Begins what says whose picture it is. */
export const creditStart =
  /\b(?:(?:Image|Images|Photo|Photos|Photograph|Picture|Credit|File photo)s?:|Credit(?:\.{3}|…))/;
