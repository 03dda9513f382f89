/**
 * Given names that are common in English-language news, from whatever language; lower case and
 * without accents. None that is more often a word, a place or a surname.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A folded word without its accents: "joão" is "joao". */
export function plain(low: string): string {
  return /[^ -~]/.test(low) ? low.normalize('NFD').replace(/\p{M}/gu, '') : low;
}

/** Whether it is a given name, or two joined by a hyphen: "jean-claude". */
export function isGivenName(low: string): boolean {
  const name = plain(low);
  return isGiven(name) || (name.includes('-') && name.split('-').every(isGiven));
}

function isGiven(name: string): boolean {
  return maleNames.has(name) || femaleNames.has(name) || sharedNames.has(name);
}

/** Given names of men. */
export const maleNames = words(`
  aamir aaron abbas abdallah abdel abdelaziz abdelfattah abdi abdirahman abdul abdulaziz abdulla
  abdullah abdulrahman abiy adam adel adil adnan agus ahmad ahmed ahmet aidan aiden ajay ajit
  akbar akhilesh akio akira akshay alaa alan alasdair alastair albert albie alec aled alejandro
  aleksandar aleksandr aleksei alexander alexei alfie alfonso alfred aliko alireza alistair
  aliyu allan allen alp altaf alvaro alvin amadou amin aminu amir amit amos amr anand anatoly
  anders andre andrei andrej andres andrew andrey andriy andy angelo angelos angus anil anis
  ansar anthony antoine anton antonin antonio anurag anutin anwar archie arif arjun arkady arman
  armando arnav arnold arsen arthur arturo arun arvind asad asghar asher ashok ashraf asif aslan
  atal atif atiku austin ayman azim aziz babar baburam badr bakr bambang ban barack barney barry
  bart bashar bashir basil bassam bastian basuki behzad ben benigno benjamin benny benoit
  bernard bernardo bernie bert bhupinder bilal bilawal bill billy binyamin bjorn bob bobby
  bogdan bola bongbong boris boubacar brad bradley bram brandon brendan brent brett brian bruce
  bryan bryce bukayo burak byron caleb callum calvin cameron carl carlos cecil cedric cemal
  cengiz cesar charles cheikh chet chidi chinedu chinua christian christoph christophe
  christopher christos chuck chukwuemeka chukwuma cian cillian clarence clark claude claudio
  clayton cliff clifford clint clive cody colin colm connor conor conrad corey cormac cornelius
  craig cristiano curtis cyril cyrus dafydd daisuke damian damien damon dan daniel daniele
  danilo danylo daoud darius dariusz darnell darrell darren daryl dave david davit dawood dean
  declan dedi deepak demarcus demetrius denis dennis denzel derek derrick desmond dev devendra
  dexter dhruv didi didier diego dieter dietrich dilip dimitri dimitris dinesh dirk djibril
  dmitri dmitry domenico dominic dominik don donald donovan doug dougie douglas dragan dustin
  dwayne dwight dylan eamon earl ebrahim eddie edgar edmund eduard eduardo edward edwin egon
  ehud eko ekrem elhadj elias elijah elliot elliott elmer elon elvis emeka emil emile emilio
  emmanuel emmerson emre emyr enrique enver enzo eoin erdem eric erik ernest ernesto errol
  ertugrul erwin esteban ethan euan eugene eugenio evan everett ewan eyal ezra fabian fabio
  fabrizio fadi fahd faisal faiz farhad farid farooq farouk fawad fawzi felipe felix
  felix-antoine ferdinand fergus fernando fethullah fidel finlay finn florian floyd francis
  francisco franco francois frank franz fraser fred freddie frederic frederick friedrich fritz
  fuad fumio gabriel gabriele gareth garrett garry gary gaston gaurav gautam gavin geert gennady
  geoff geoffrey georg george georges geraint gerald gerard gerardo gerhard gerry gethin ghassan
  giacomo giancarlo gianni gideon gilbert giles gino giorgi giorgio giorgos giovanni girish
  giuseppe glen glenn gonzalo gopal goran gordon gotabaya graeme graham greg greggory gregory
  guido guillaume guillermo gulbuddin gunther gus gustav gustavo guy hadi hafez hafiz haider
  haile hakan hakeem hakim hamad hamdi hamid hamish hamza hank hannes hans harald hardeep hari
  harish harold haroon harrison harry harsh haruki harvey hashim hassan hatem hayao hector
  heinrich heinz helmut hemant hendrik henri henrik henry herbert herman hermann hernan herve
  hesham hicham hideki hideo himanshu hiram hiroki hiroshi hisham horace horst hosni howard
  howie hrvoje hubert hugh hugo humberto humphrey husain hussain hussein huw iain ian ibrahim
  ibrahima idris idriss ieuan ignacio igor ihor ike ilham ilir ilya imad imran inder inzamam
  iqbal irfan isaac isaiah isam isao ishaan ishaq ismael ismail ismet issa ivan ivica ivo ivor
  iwan jaap jaber jabu jacek jack jacob jacques jafar jagdish jair jake jakob jakub jalal jamal
  james jamil jamshid janez jared jarrod jason jasper jasprit javad javed javi javier jawad
  jawaharlal jay jayant jayden jed jeff jeffrey jens jeremiah jeremy jerome jerry jesper jim
  jimmy jitendra joachim joao joaquin jochen joe joel joey johan johann johannes john johnnie
  johnny joko jomo jonah jonas jonathan jonny joost jorge joris jose josef josep joseph josh
  joshua josiah jovan jozef juan juergen jules julian julio junaid junichiro jupp jurgen justin
  justus jusuf kai kais kaleem kamal kamran kapil karan kareem karel karim karl karol karsten
  kashif kaspar kasper kassem katsuya kayode kazem kazuo keegan keir keisuke keith kelvin kemal
  ken kenan kendrick kenji kenneth kenta kenzo kevin khaled khalid khalifa khurram kieran kirill
  kirk kishore klaas klaus kofi kohei koichi konrad konstantin kostas kris kristian kristof
  krzysztof kumar kunal kurt kwame kwesi kyle kyriakos lachlan lakshman lalit lamar larry lars
  lasse laszlo laurence laurent lawrence lazaro lech leif len leo leon leonard leonardo leonid
  leopold leroy lester levan levi lewis liam lionel llewellyn logan lorenzo lou louie louis luc
  luca lucas lucian luciano lucien ludwig luigi luis luiz luka lukas luke lutfi luther maarten
  maciej madhav magnus mahathir mahendra mahesh mahinda mahmood mahmoud mahmud majid makoto
  malachi malcolm mamadou manfred manish manmohan manny manoj manolo mansoor mansour manuel marc
  marcel marcelo marcin marco marcos marcus marek mariano mario marius mark marko markus marlon
  marshall martijn martin marty marvin marwan masahiro masaru masayoshi mason masood masoud
  massimo mateo mateusz mathew mathias mathieu mats matt matteo matthew matthias maurice
  mauricio mauro maxim maxime maximilian maxwell mehdi mehmet mel melvin mervyn mesut micah
  michael micheal michel mickey miguel mihai mihail mikael mike mikel mikhail mikheil milan
  miles milo milorad milos milton mirko miro miroslav mitch mitchell mohamad mohamed mohammad
  mohammed mohamud mohan mohsen mohsin moktar moncef monty morris moses moshe mostafa moussa
  muammar mubarak muhammad muhammadu mukesh mulatu muqtada murat murray murtaza musa mustafa
  mwai mykhailo mykola myles nabil nadav nader nadir naftali najib nando naoto narendra naresh
  naseem naser nasir nasser nate nathan nathaniel naveen navid nawaf nawaz nayib neal necmettin
  ned neil nelson neville nguema niall nicholas nick nico nicolae nicolas niels nigel nikhil
  nikol nikola nikolai nikos nils nitin nizar noah noel norbert noriaki norman nouri nuno nuri
  nursultan oisin olaf ole oleg oleksandr oleksiy oliver olivier ollie olu olusegun omar omer
  omid onur orhan osama osamu oscar oskar osman osvaldo oswald otis otto oumar ousmane owain
  owen oyo pablo paddy padraig pankaj panos parvez pascal patrick patrik paul paulo pavel pawel
  pedro pep percy perry pervez pete peter petr petro petros petru phil philip philippe phillip
  pierre piet pieter piotr prabowo pradeep prakash pramod pranab pranav prasad prashant pratap
  praveen prayut prayuth prem preston qasem qasim quentin quincy rached radoslaw radovan radu
  rafa rafael rafik rafiq raghu rahim rahm rahul raila raj rajan rajat rajendra rajesh rajiv
  rajnath rakesh ralph ram ramesh ramiro ramon ramzan ramzi randy ranil ranjit ranveer raoul
  raphael rashid rasmus ratan ratko raul ravi ravindra ray raymond recep reggie reginald rehman
  reid remy rene reuben reza rhodri rhys riad ricardo rich richard richie rick ricky rico rishi
  riyad rizwan rob robert roberto rodney rodolfo rodrigo roger rohan rohit roland rolf roman
  romelu ron ronald ronan ronnie rory roshan ross rowan roy ruben rudi rudolf rudy rufus rupert
  russ russell rustam ryan ryo ryota saad sabir sachin sadiq saeb saeed sahil saif sajid sal
  salah salam salim salman salvador salvatore sameer sami samir samson samuel sandeep sandro
  sanjay sanjeev sanjiv santosh saqib satish satoshi saud saul scott scottie seamus sean
  sebastian sebastien selim serge sergei sergey sergio sergiu serhiy seth shabir shafiq shahbaz
  shahid shahrukh shakib shamil shane shankar shashi shaun shawn sher shigeru shimon shinji
  shinzo shivraj shlomo shoaib shohei shreyas shubman shunsuke sid siddharth sidney siegfried
  silas silvio simeon simon sinan sipho slobodan sohail solomon soren spencer srettha srinivas
  stan stanislav stanley stavros stefan stefano stephan stephane stephen steve steven stevie
  stewart stuart sudhir suhail suharto sukarno suleiman sumit sunil suraj suresh sushil susilo
  susumu sven sven-goran syed sylvain sylvester tadashi taha tahir takashi takeshi takuya talat
  tamim tarek tareq tariq taro tatsuya tawfiq tayyip ted teddy tedros terence terrence tetsuya
  teun thabo thaddeus thaksin thanasis theo theodore thiago thibault thierry thomas thorsten
  thurgood tiago tim timothy tobias toby todd tom tomas tomasz tomislav tommy tomos tony torsten
  toru toshihiro travis trent trevor tristan tunde turki tyler tyrone tyson uday uddhav uhuru
  ulrich umar umberto umesh usman uwe vaclav vadim vaibhav valentin valeri valery vasile vasily
  vasyl veljko venkat vernon vic victor vijay vikas vikram viktor vinay vince vincent vinicius
  vinod virat virgil vitali vitaly vito vivek vlad vladimir vojislav volker volodymyr vuk
  vyacheslav wade waheed waleed walid wallace wally walter waqar warren wasim wayne wendell
  werner wesley wilbur wilfred wilfried wilhelm willem william willie wim winston wojciech wole
  wolfgang woody wouter xavier yahya yair yakub yann yannick yaroslav yash yasir yasser yasuhiro
  yasuo yehuda yevgeny yitzhak yoichi yoram yoshihide yoshihiko yossi yousaf yousef youssef yuki
  yukio yuri yuriy yusuf yusuke yuval yves zac zach zachary zack zaid zain zakaria zaki zane
  zayed zbigniew zdenek zeeshan zhirayr zinedine zoltan zoran zubair`);

/** Given names of women. */
export const femaleNames = words(`
  aaliyah abby abigail ada adaeze adele adriana adrienne agatha agnes agnieszka aileen ailsa
  aimee aine aisha aisling akiko akinyi alana alba alejandra aleksandra alessandra alexandra
  alice alicia alina alisha alison allison alma alyssa amanda amber amelia amelie amina aminata
  amna amrita amy ana ananya anastasia anastasiya aneta angela angelica angelina anika anita
  anja anjali anke ann anna annabel annalena anne anne-marie annegret annette annie annika anouk
  antje antonella antonia anushka aoife arabella aretha ariana arianna ariel arlene arundhati
  asha asma asmaa astrid asuncion audrey aung ava avril aya ayaan ayako ayesha azadeh bahar
  barbara barbora beata beate beatrice beatriz becca becky belinda benazir bernadette bernice
  bertha beth bettina betty beverly bianca birgit bonnie brenda bridget brigid brigitte britney
  britta brittany bronwen bronwyn brooke caitlin caitriona camilla camille candace candice
  caoimhe caren carla carlotta carly carmen carol carole caroline carolyn carrie carys cassandra
  cassie catalina catarina caterina catherine catrin catriona cecile cecilia celeste celia
  celine cerys chanel chantelle charlene charlotte cherie cheryl chiamaka chiara chidinma
  chimamanda chioma chloe christa christiane christie christina christine christy ciara cindy
  claire clare claudia claudine clementine coco colette colleen condola condoleezza connie
  constance consuelo cora coral corazon cordelia coretta corinne cornelia cristina cynthia daisy
  daniela danielle daphne daria darlene deanna deb debbie deborah debra deepa deepika deirdre
  delia delphine delyth denise desiree diana diane dilma dina divya diya dolores dominique
  donatella donna dora doreen doria doris dorothea dorothy dragana dunja edith edna eileen
  eilidh ekaterina elaine eleanor elena eleni eleri elif elisa elisabeth elise eliza elizabeth
  elke ella ellen ellie eloise elsa elsie emilia emilie emily emine emma emmanuelle erica erika
  erin ernestine esme esmeralda estelle esther ethel eugenia eugenie eunice eva eve evelyn evie
  ewa fabiola farah farida fatima fatma fatoumata fay federica felicia felicity fern fernanda
  ffion fiona fionnuala flavia flora folake fran frances francesca francine francoise freya
  frida frieda gabriela gabriella gabrielle gail galina gemma genevieve georgie georgina
  geraldine gertrude ghislaine gillian gina ginny giorgia gisele giselle gita giulia giuliana
  gladys glenda glenys gloria golda goldie grace grainne greta gretchen guadalupe gudrun gwen
  gwendolyn gwyneth hailey haley hana hanan hanna hannah hanne harriet haruka hatice hayley
  hazel heather hedwig heidi heike helen helena helga helle henrietta hiba hilda hillary huda
  ida ikram ilana ildiko ilse iman imani imelda imogen indira ines inga inge ingrid ioana irene
  irina irma isabel isabella isabelle isla isobel ivana ivanka iveta izabela jacinda jacinta
  jacqueline jacqui jada jadwiga jana jane janelle janet janice janina janine jaya jayne
  jeanette jeanne jeannie jelena jemima jemma jenna jennie jennifer jenny jessica jill joana
  joann joanna joanne jocelyn jodie johanna josefina josephine josie joyce juana juanita judi
  judie judith judy julia juliana juliane julianne julie juliette justine justyna kaitlyn kaja
  kajsa kamala kara karen karin karina karla karolina karoline kasia katalin katarina katarzyna
  kate katerina katharina katharine katherina katherine kathleen kathryn kathy katie katja
  katrin katrina katy kavita kayla kaylee kayleigh keiko keira keisha kelley kellie kendra keri
  kerstin khadija kiara kiera kimberly kirsten kirstie kirstin kirsty kristen kristin kristina
  krystal kumiko kyra lakshmi lana lara larissa latifa latisha latoya laura lauren laurie lea
  leah leanne leila lena leonie leonora leticia letitia letizia lia lilian liliana lillian lily
  lina linda lindiwe lindy lisa lisbeth lise liv livia liz liza lois lola lorena loretta lori
  lorna lorraine lotte lottie louisa louise luana lucia luciana lucie lucille lucinda lucy
  ludmila luisa lupita luz lydia lyn lyndsey lynette lynn lynne mabel maddie madeleine madeline
  mae maeve magda magdalena maggie maha mahnaz mairead mairi maisie maja makiko malala
  malgorzata mallory manuela mara marcella marcia margaret margarethe margarita margaux margit
  margo margot margrethe maria mariam mariana marianne maribel marica marie marieke mariko
  marilyn marina marine marion marisa marisol marissa marjorie marlene marsha marta marte martha
  marthe martina marwa mary maryam maryanne masha mathilde matilda maud maude maureen mavis
  maxine maya mayumi meena meera meg megan megawati meghan megumi melania melanie melinda
  melissa meredith meryl michaela michelle michiko mika mila mildred milena millicent millie
  mimi mina mindy mira miranda miriam moira mollie molly mona monica monika monique morag muriel
  myra myriam myrtle nadia nadine nadya nafisa nahid naima najla nancy nanette naomi narges
  nasreen nasrin natalia natalie natasa natasha nathalie nawal neha nell nellie nelly nesrine
  ngozi nia niamh nicole nicolette nigella nikki nina nisha nita noemi nomsa nora noreen noriko
  norma nour noura nuala nuha octavia odette ofelia oksana olena olga olive olivia oluchi oona
  oonagh ophelia oprah orla ottilie paetongtarn paige paloma pam pamela paola patricia patrizia
  pattie patty paula paulette paulina pauline peggy penelope penny petra philippa phoebe phyllis
  pia pilar polly pooja poppy pratibha preeti prerna priscilla priti priya priyanka rachael
  rachel rachida raisa rana rania raquel rasha rashida rebecca reem reiko rekha renata renate
  renee rhea rhian rhiannon rhoda rhona rhonda ria rita riya roberta robyn rochelle roisin ronda
  rosa rosalia rosalie rosalind rosalyn rosanna roseanne rosemary rosie rowena roxana roxane
  roxanne ruby rukmini rupa ruth ruxandra saba sabina sabine sabrina sachiko sadia sadie safia
  sahar sakina sakura sally salma samantha samia samira sanae sanam sandra sandy sangeeta sania
  sanna saoirse sapna sara sarah sarita saskia scarlett selena selma serena shabana shaista
  shakira shanelle shania shanice shanta shari sharmila sharon shauna sheena sheila shelley
  sherri sherry shirin shirley shivani shona shreya sian sigrid silke silvana silvia simona
  sinead siobhan sivan smita smriti snezana sofia soledad solveig sondra sonia sophia soraya
  stacey stefania stefanie steffi stella stephanie sue sunita susan susana susanna susannah
  susanne suzanne suzie svenja svetlana swati sybil sylvia tabitha taina tamar tamara tamsin
  tania tanya tara tasha tatiana tatyana tawakkol tegan teresa tess tessa thais thandi thelma
  theresa therese tiffany tilda tina tomoko tonya tova tracey tricia trish trudy tuba ulla
  ulrike uma una ursula uschi usha ute valentina valeria valerie vanessa vasundhara vera verena
  veronica veronika veronique vesna vicki vicky victoria vigdis viktoria violet violeta virginia
  vivien vivienne wafa wanda wangari wanjiku wanjiru wendy whitney wilhelmina wilma winifred
  winnie xenia xiomara yael yana yanis yara yasmin yasmina yelena yevgenia yingluck yoko yolanda
  yolande yuko yulia yuliya yumi yuriko yvette yvonne zadie zahra zainab zanele zara zeinab
  zelda zeynep zoe zoey zofia zsofia zsuzsanna zuzana`);

/** Given names that men and women bear: a person's, and of which sex nobody can tell. */
export const sharedNames = words(`
  alex alexi alexis ali amal amandeep andrea arden ashley bailey bobbie casey charlie charly chris
  cory courtney dana drew emery frankie gabby gabi gale gurpreet harpreet hayden hilary hye jackie
  jaden jae jaime jamie jan jean jess jesse jin jo joan jody jordan kei kelly kendall kerry kim
  kiran laverne lee lesley leslie li lindsay lindsey madison manpreet marley max micky ming nana
  navjot nicky nicola nikita noa noor nur pat quinn reese riley robbie robin rui sam sascha sasha
  shannon shay simone siya skyler stacy sung tatum taylor terry tommie toni tracy vivian wei xiao
  yong`);

/** Given names that are months or places too: who bears one is a person only where the clause says so. */
export const ambiguousNames = words(`
  april asia august austin brooklyn carolina chad charlotte chelsea dakota dallas florence georgia
  houston india israel jordan june kenya lincoln london madison may paris savannah sydney victoria
  virginia washington`);
