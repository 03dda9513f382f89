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
  abdullah abdulrahman abiy adam adebayo adel adil adnan afonso agus ahmad ahmed ahmet aidan aiden
  aitor ajay ajit akbar akhilesh akio akira akshay alaa alan alasdair alasdhair alastair albert
  albie alec aled alejandro aleksandar aleksandr aleksei alessio alexander alexei alfie alfonso
  alfred aliko alireza alistair aliyu allan allen alp altaf alun alvaro alvin amadou amin aminu amir
  amit amos amr anand anatoly ander anders andre andrei andrej andres andrew andrey andriy andrzej
  andy angelo angelos angus anil anis ansar anthony antoine anton antonin antonio antti anurag
  anutin anwar archie arif arjun arkady arman armando arnav arnold arsen arthur arturo arun arvind
  asad asghar asher ashok ashraf asif aslan atal atif atiku austin ayman azim aziz azlan babar
  babatunde baburam badr bakr balaji bambang ban barack barnaby barney barry bart bartosz bashar
  bashir basil bassam bastian bastien basuki baz bazza behzad ben bengt benigno benjamin benny
  benoit bernard bernardo bernie bert bhupinder bilal bilawal bill billy binyamin bjorn bob bobby
  bogdan bohdan bohumil bola bongani bongbong boris boubacar brad bradley bram brandon brayden
  brendan brent brett brian bruce bryan bryce bukayo burak byron caetano caleb callum calvin cameron
  carl carlos cathal cecil cedric cemal cengiz cesar charles cheikh chet chidi chinedu chinua
  christian christoph christophe christopher christos chuck chukwudi chukwuemeka chukwuma cian
  ciaran cillian clarence clark claude claudio clayton cletus cliff clifford clint clive cody colin
  colm connor conor conrad corentin corey cormac cornelius craig crispin cristiano curtis cyril
  cyrus daan dafydd daichi daisuke damian damien damon dan daniel daniele danilo danylo daoud darius
  dariusz darnell darragh darrell darren daryl dave davey david davide davit dawid dawood daz dean
  declan dedi deepak dele demarcus demetrius denis dennis denys denzel derek dermot derrick deshawn
  desmond dev devendra dewi dexter dhruv didi didier diego dieter dietrich dilip dilwyn dimitri
  dimitris dinesh dinis dirk djibril dmitri dmitry domenico dominic dominik don donal donald donovan
  doug dougie douglas dragan duarte dumisani dusan dustin dwayne dwight dylan eamon earl ebo ebrahim
  eddie edgar edmund eduard eduardo edward edwin eero egon ehud eifion eko ekrem elhadj elias elijah
  elliot elliott elmer elon elvis emeka emil emile emilio emlyn emmanuel emmerson emre emyr enrique
  enver enzo eoghan eoin erdem eric erik ernest ernesto errol ertugrul erwin esteban ethan euan
  eugene eugenio evan everett ewan eyal ezra fabian fabien fabio fabrizio facundo fadi fahd faisal
  faiz farai farhad farid farooq farouk fawad fawzi federico felipe felix felix-antoine femi
  ferdinand fergal fergus fernando fethullah fidel filippo finlay finn fionn florian floyd francis
  francisco franco francois frank franz fraser fred freddie freddy frederic frederick friedrich
  fritz fuad fumio gabriel gabriele ganesh gareth garrett garry gary gaston gaurav gautam gavin gaz
  geert gennady gennaro geoff geoffrey georg george georges geraint gerald gerard gerardo gerhard
  gerry gethin ghassan giacomo giancarlo gianni gideon gilbert giles gino giorgi giorgio giorgos
  giovanni girish giuseppe glen glenn goncalo gonzalo gopal goran gordon gotabaya graeme graham greg
  greggory gregory grzegorz guido guillaume guillermo gulbuddin gunther gus gustav gustavo guy
  gwenael gwilym habibur hadi hafez hafiz haider haile hakan hakeem hakim hamad hamdi hamid hamish
  hamisi hamza hank hannes hans harald hardeep hari harish harold haroon harri harrison harry harsh
  haruki haruto harvey hashim hassan hatem hayao hector hefin heikki heinrich heinz helmut hemant
  hendrik henri henrik henry herbert herman hermann hernan herve hesham hicham hideki hideo himanshu
  hiram hiroki hiroshi hisham hitesh horace horst hosni howard howie hrvoje hubert hugh hugo
  humberto humphrey husain hussain hussein huw iain ian ibrahim ibrahima idris idriss ieuan ifeanyi
  ignacio igor ihor ike ikenna iker ilham ilir ilkka ilya imad imran inaki inder inzamam iorwerth
  iqbal irfan isaac isaiah isam isao ishaan ishaq ismael ismail ismet issa ivan ivica ivo ivor iwan
  jaap jaber jabu jacek jack jacob jacques jafar jagdish jahangir jair jake jakob jakub jalal jamal
  james jamil jamshid janez janusz jared jari jarmo jaroslav jarrod jason jasper jasprit javad javed
  javi javier jawad jawaharlal jay jayant jayden jebediah jed jeff jeffrey jens jeremiah jeremy
  jermaine jeroen jerome jerry jesper jez jim jimmy jiri jitendra joachim joao joaquim joaquin
  jochen jock joe joel joey johan johann johannes john johnnie johnno johnny joko jomo jonah jonas
  jonathan jonny jonty joost jordi jorge joris jose josef josep joseph josh joshua josiah jovan
  jozef juan juergen juha juhani jukka jules julian julio juma junaid junichiro jupp jurgen justin
  justus jusuf kacper kai kais kaleem kamal kamau kamran kapil karan kareem karel karim karl karol
  karsten karthik kashif kaspar kasper kassem katsuya kayode kazem kazuo keegan keir keisuke keith
  kelvin kemal ken kenan kendrick kenji kenneth kenta kenzo kev kevin khaled khalid khalifa khurram
  kieran kimmo kipchoge kiprono kirill kirk kishore klaas klaus koen kofi kohei koichi kojo konrad
  konstantin kostas kris krishnan kristian kristof krzysztof kumar kunal kunle kurt kwabena kwame
  kwesi kyle kyriakos lachie lachlan lakshman lalit lamar lamont larry lars lasse laszlo laurence
  laurent lautaro lawrence lazaro lech leif len leo leon leonard leonardo leonid leopold leroy
  lester leszek levan levi lewis liam lionel llewellyn logan loic lorenzo lou louie louis lubos luc
  luca lucas lucian luciano lucien ludwig luigi luis luiz luka lukas lukasz luke lutfi luther lwazi
  maarten macca maciej madhav madhu magnus mahathir mahbubur mahendra mahesh mahinda mahmood mahmoud
  mahmud majid makoto maksym malachi malcolm malky mamadou mandla manfred manish manmohan manny
  manoj manolo mansoor mansour manuel marc marcel marcelo marcin marco marcos marcus marek mariano
  mario marius mark marko markus marlon marshall martijn martin martti marty marvin marwan masahiro
  masaru masayoshi mason masood masoud massimo mateo mateus mateusz mathew mathias mathieu mathis
  matias matiur mats matt matteo matthew matthias matti mattie maurice mauricio mauro maxim maxime
  maximilian maxwell mehdi mehmet meirion mel melvin mervyn mesut micah michael michal micheal
  michel mick mickey miguel mihai mihail mikael mike mikel mikhail mikheil mikkel mikko milan miles
  milo milorad milos milton mirko miro miroslav mitch mitchell mizanur mohamad mohamed mohammad
  mohammed mohamud mohan mohsen mohsin moktar moncef monty moritz morris moses moshe mostafa moussa
  mpho muammar mubarak muhammad muhammadu mukesh mulatu muqtada murat murdo murray murtaza murugan
  musa mustafa muthu mwai mwangi mykhailo mykola myles nabil nadav nader nadir naftali nahuel najib
  nando naoto narendra naresh naseem naser nasir nasser nate nathan nathaniel naveed naveen navid
  nawaf nawaz nayib neal necmettin ned neil nelson nev neville nguema niall nicholas nick nico
  nicolae nicolas nicolo niels nigel niilo nikhil niklas nikol nikola nikolai nikos nils nitin nizar
  nnamdi noah noel norbert noriaki norman nouri nuno nuri nursultan nurul obinna oisin olaf ole oleg
  oleksandr oleksiy oliver olivier olli ollie olu olumide olusegun omar omer omid ondrej onur orhan
  oriol osama osamu oscar oskar osman osvaldo oswald otieno otis otto oumar ousmane owain owen oyo
  pablo paddy padraig pankaj panos parvez pascal patrick patrik paul paulo pavel pawel pedro pekka
  pep percy perry pervez pete peter petr petro petros petru phil philip philippe phillip pierre
  piers piet pieter pietro piotr prabowo pradeep prakash pramod pranab pranav prasad prashant pratap
  praveen prayut prayuth prem preston przemyslaw qasem qasim quentin quincy rached radek radoslaw
  radovan radu rafa rafael rafik rafiq rafiqul raghu rahim rahm rahul raila raj rajan rajat rajendra
  rajesh rajiv rajnath rakesh ralph ram ramesh rami ramiro ramon ramzan ramzi randy ranil ranjit
  ranveer raoul raphael rashid rasmus ratan ratko raul ravi ravindra ray raymond recep reggie
  reginald rehman reid reijo remy rene reuben reza rhodri rhys riad ricardo riccardo rich richard
  richie rick ricky rico rishi risto riyad rizwan rob robbo robert roberto rodney rodolfo rodrigo
  roger rohan rohit roland rolf roman romelu ron ronald ronan ronnie rory roscoe roshan ross rowan
  roy ruairi ruaridh ruben rubens rudi rudolf rudy rufus rupert russ russell rustam ryan ryo ryota
  saad sabir sachin sadiq saeb saeed sahil saif sajid sal salah salam salim salman salvador
  salvatore sameer sami samir samson samuel sandeep sandro sanjay sanjeev sanjiv santosh saqib
  satish satoshi saud saul scott scottie seamus sean sebastian sebastien segun selim selvam senthil
  seppo serge sergei sergey sergio sergiu serhiy seth shabir shafiq shafiqul shahbaz shahid shahrukh
  shakib shamil shane shankar shashi shaun shawn sher shigeru shimon shinji shinzo shivraj shlomo
  shoaib shohei shreyas shubman shunsuke shyam sibusiso sid siddharth sidney siegfried silas silvio
  simeon simon sinan sipho sizwe slawomir slobodan sohail solomon soren spencer srettha srinivas
  stan stanislav stanislaw stanley stavros stefan stefano stephan stephane stephen steve steven
  stevie stevo stewart stieg stjepan stuart sudhir suhail suharto sukarno suleiman sumit sunil suraj
  suresh sushil susilo susumu sven sven-goran syed sylvain sylvester szymon tadashi tadhg taha tahir
  takashi takeshi takuya talat tamim tanvir taras tarek tareq tariq taro tarquin tarun tatsuya
  tawfiq tayyip ted teddy tedros tendai terence terrence tetsuya teun thabo thaddeus thaksin
  thanasis themba theo theodore thiago thibault thierry thijs thomas thorsten thurgood tiago tim
  timo timothy tobias toby todd toivo tom tomas tomasz tomislav tommaso tommy tomos tony torquil
  torsten toru toshihiro travis trent trev trevor tristan tudur tunde tuomas turki tyler tyrone
  tyson uche uday uddhav uhuru ulf ulrich umar umberto umesh unai usman uwe vaclav vadim vaibhav
  valentin valeri valery varun vasco vasile vasily vasyl veikko veljko venkat vernon vic victor
  vijay vikas vikram viktor vinay vince vincent vincenzo vinicius vinod virat virgil vitali vitaly
  vito vivek vlad vladimir vojislav volker volodymyr vuk vyacheslav wade waheed waleed walid wallace
  wally walter waqar warren wasim wayne wendell werner wes wesley wieslaw wilbur wilfred wilfried
  wilhelm willem william willie wim winston wladyslaw wojciech wole wolfgang woody wouter wyn xabier
  xavier yahya yair yakub yann yannick yaroslav yash yasir yasser yasuhiro yasuo yaw yehuda yevgeny
  yevhen yitzhak yogesh yoichi yoram yoshihide yoshihiko yossi yousaf yousef youssef yukio yuri
  yuriy yusuf yusuke yuto yuval yves zac zach zachary zack zahid zaid zain zakaria zaki zane zayed
  zbigniew zdenek zeeshan zeke zhirayr ziad zinedine zoltan zoran zubair`);

/** Given names of women. */
export const femaleNames = words(`
  aaliyah abby abena abigail achieng ada adaeze adele adriana adrienne adwoa agatha agnes agnieszka
  aiko aileen ailsa aimee aine ainhoa aino aisha aisling akiko akinyi akosua alana alba alejandra
  aleksandra alessandra alessia alexandra alice alicia alina alisha alison allison alma alyssa amaia
  amaka amanda amber amelia amelie amina aminata amna amrita amy ana ananya anastasia anastasiya
  aneta angela angelica angelina angharad anika anita anja anjali anke ann anna annabel annalena
  anne anne-marie annegret anneke anneli annette annie annika anouk antje antonella antonia anushka
  aoife aparna arabella araceli aretha ariadna ariana arianna ariel arlene arundhati asha asma asmaa
  assumpta astrid asuncion atieno attracta audrey aung aurelie ava avril aya ayaan ayako ayesha
  azadeh bahar barbara barbora beata beate beatrice beatriz becca becky belinda benazir bernadette
  bernice bertha beryl bessie beth bethan bettina betty bev beverly bhavna bianca biljana birgit
  birgitta bonnie bozena brenda brid bridget brigid brigitte brita britney britt britta brittany
  bronagh bronwen bronwyn brooke bukola bushra caitlin caitriona camila camilla camille candace
  candice caoimhe caren carla carlotta carly carmen carol carole caroline carolyn carrie carys
  cassandra cassie catalina catarina caterina cath catherine catrin catriona cecile cecilia celeste
  celia celine ceri cerys chanel chantelle charlene charlotte chelo cherie cheryl chiamaka chiara
  chidinma chimamanda chinwe chioma chloe christa christiane christie christina christine christy
  ciara cindy claire clare claudia claudine clementine clodagh coco colette colleen condola
  condoleezza connie constance consuelo cora coral corazon cordelia coretta corina corinne cornelia
  cristina cynthia daisy daniela danielle danuta daphne daria darlene dayana deanna deb debbie
  deborah debra debs deepa deepika deirdre delia delphine delyth denise dervla desiree diana diane
  dilma dina divya diya dolly dolores dominique donatella donna dora doreen doria doris dorota
  dorothea dorothy dragana dunja ebba edith edna effie efua eileen eilidh eimear eirlys ekaterina
  elaine eleanor elena eleni eleri elif elin elisa elisabeth elise eliska eliza elizabeth elke ella
  ellen ellie elodie eloise elsa elsie elspeth eluned elzbieta emilia emilie emily emine emma
  emmanuelle enid erica erika erin ernestine esme esmeralda estelle esther ethel eugenia eugenie
  eunice eva eve evelyn evie ewa fabiola farah farhana farida farzana fatima fatma fatoumata fatuma
  fay federica felicia felicity femke fern fernanda ffion fidelma fiona fionnuala flavia flora
  flossie folake fran frances francesca francine francoise freja freya frida frieda funke gabriela
  gabriella gabrielle gail galina geeta geetha gemma genevieve georgie georgina geraldine gertrude
  ghislaine gillian gina ginny giorgia gisele giselle gita giulia giuliana gladys glenda glenys
  gloria golda goldie grace graciela grainne grazyna greta gretchen guadalupe gudrun gunilla gwen
  gwendolyn gwyneth hafsa hailey haley halima halina hana hanan hanna hannah hanne harriet haruka
  hatice hattie hayley hazel heather hedwig heidi heike helen helena helga helle helmi henna
  henrietta hiba hilda hillary huda ida ifeoma ikram ilana ilaria ildiko ilse iman imani imelda
  imogen indira ines inga inge ingrid ioana irena irene irina irma iryna isabel isabella isabelle
  iseabail ishbel isla isobel itzel itziar ivana ivanka iveta iwona izabela jacinda jacinta
  jacqueline jacqui jada jadwiga jana jane janelle janet janice janina janine jaya jayne jeanette
  jeanne jeannie jelena jemima jemma jenna jennie jennifer jenny jessica jill jimena jitka joana
  joann joanna joanne jocelyn jodie johanna jolanta josefina josephine josie joyce juana juanita
  judi judie judith judy julia juliana juliane julianne julie juliette justine justyna kaisa kaitlyn
  kaja kajsa kalpana kamala kara karen kari karin karina karla karolina karoline kasia katalin
  katarina katarzyna kate katerina kath katharina katharine katherina katherine kathleen kathryn
  kathy katie katja katka katrin katrina katy kavita kavitha kayla kaylee kayleigh keiko keira
  keisha kelley kellie kendra keri kerstin khadija kiara kiera kimberly kinga kirsi kirsten kirstie
  kirstin kirsty kristen kristin kristina krystal krystyna ksenia kudzai kumiko kyra lakshmi lana
  lara larisa larissa lashonda latifa latisha latoya laura lauren laurie laxmi layla lea leah leanne
  leila lena lenka leonie leonor leonora lerato leticia letitia letizia lia liisa lilian liliana
  lillian lily lina linda lindiwe lindy linnea lisa lisbeth lise liv livia liz liza lois lola lorena
  loretta lori lorna lorraine lotte lottie louisa louise lowri luana lucia luciana lucie lucille
  lucinda lucy ludmila ludovica luisa lupe lupita luz lydia lyn lyndsey lynette lynn lynne lyudmila
  mabel maddie madeleine madeline madhuri mae maelle maeve mafalda magali magda magdalena maggie
  mags maha mahalakshmi mahnaz mairead mairi maisie maja makiko malala malgorzata mallory mamta
  manju manuela mara marcela marcella marcia mared margaret margarethe margarita margaux margit
  margo margot margrethe maria mariam mariana marianne maribel marica marie marieke mariko marilyn
  marina marine marion marisa marisela marisol marissa marja marjorie marketa marlene marsha marta
  marte martha marthe martina marwa mary maryam maryanne masha mathilde matilda matilde maud maude
  maureen mavis maxine maya mayumi meena meera meg megan megawati meghan megumi mei melania melanie
  melinda melissa meredith meryl mhairi michaela michelle michiko mika mila mildred milena milica
  millicent millie mimi mina mindy mira miranda miriam moira mollie molly mona monica monika monique
  morag morsheda morven muireann muriel myra myriam myrtle nadezhda nadia nadine nadya nafisa nahid
  naima najla nancy nanette naoko naomi narges nasreen nasrin natalia natalie nataliya natasa
  natasha nathalie nawal neema neha nell nellie nelly nerys nesrine nessa ngozi nia niamh nicole
  nicolette nidia nigella nikki nina nirmala nisha nita njeri nneka noelia noemi nokuthula nomsa
  nomvula nora noreen noriko norma nour noura nuala nuha nuria nyambura oceane octavia odette ofelia
  oksana olena olga olive olivia oluchi oona oonagh ophelia oprah orla ottilie padma paetongtarn
  paige paivi paloma pam pamela paola parvati parveen patricia patrizia pattie patty paula paulette
  paulina pauline peggy penelope penny petra philippa phoebe phyllis pia pilar polina polly pooja
  poonam poppy pratibha preeti prerna priscilla priti priya priyanka rachael rachel rachida radha
  raisa rana rania raquel rasha rashida rashmi rebecca reem reiko rekha renata renate renee renu
  revathi rhea rhian rhiannon rhoda rhona rhonda ria riitta rita ritu riya roberta robyn rochelle
  rocio roisin ronda rosa rosalia rosalie rosalind rosalyn rosanna roseanne rosemary rosie rowena
  roxana roxane roxanne ruby rudo rukhsana rukmini rupa ruth ruxandra saba sabina sabine sabrina
  sachiko sadia sadie safia sahar saima sakina sakura sally salma samantha samia samira sanae sanam
  sandra sandrine sandy sangeeta sania sanna sanne saoirse sapna sara sarah saraswathi saraswati
  sarita saskia savita scarlett seema selena selma selvi senga seonaid serena shabana shabnam
  shaista shakira shanelle shania shanice shanta shanti shari sharmila sharon shauna sheena sheila
  shelley sherri sherry shilpa shirin shirley shivani shobha shona shreya shweta sian signe sigrid
  silke silvana silvia simona sinead siobhan sivan smita smriti sneha snezana sofia soledad solveig
  sondra sonia sophia soraya sorcha stacey stefania stefanie steffi stella stephanie sudha sue
  sumaya sunita supriya susan susana susanna susannah susanne suzanne suzie svenja svetlana swati
  sybil sylvia sylwia tabitha taina tamar tamara tamika tamsin tania tanya tara tarja tash tasha
  tatenda tatiana tatjana tatyana tawakkol taylah teagan tegan temitope teresa tereza tess tessa
  thais thandeka thandi thandiwe thelma thenmozhi theresa therese tiffany tiina tilda tilly tina
  titilayo tomoko tonya tova tracey tricia trish trudy tuba tuula tuva ulla ulrika ulrike uma una
  ursula urszula uschi usha ute vaishali valentina valeria valerie vandana vanessa varsha vasundhara
  vera verena veronica veronika veronique vesna vicki vicky victoria vidya vigdis vijaya viktoria
  violet violeta virginia viviana vivien vivienne vlasta wafa wambui wanda wangari wanjiku wanjiru
  wendy whitney wilhelmina wilma winifred winnie xenia ximena xiomara yadira yael yana yaneth yanis
  yara yasmin yasmina yelena yesenia yetunde yevgenia yingluck yoko yolanda yolande yuko yulia
  yuliya yumi yuriko yvette yvonne zadie zahra zainab zanele zara zdenka zdzislawa zeinab zelda
  zeynep zoe zoey zofia zoya zsofia zsuzsanna zubaida zuzana zuzanna`);

/** Given names that men and women bear: a person's, and of which sex nobody can tell. */
export const sharedNames = words(`
  alex alexi alexis ali amal amandeep andrea arden ashley bailey bobbie casey charlie charly chris
  cory courtney dana drew emery frankie gabby gabi gale gurpreet harpreet hayden hilary hye jackie
  jaden jae jaime jamie jan jean jess jesse jin jo joan jody jordan kei kelly kendall kerry kim
  kiran laverne lee lesley leslie li lindsay lindsey madison manpreet marley max micky ming nana
  navjot nicky nicola nikita noa noor nur pat quinn reese riley robbie robin rui sam sascha sasha
  shannon shay simone siya skyler stacy sung tatum taylor terry tommie toni tracy vivian wei xiao yuki
  yong`);

/** Given names that are months or places too: who bears one is a person only where the clause says so. */
export const ambiguousNames = words(`
  april asia august austin brooklyn carolina chad charlotte chelsea dakota dallas florence georgia
  houston india israel jordan june kenya lincoln london madison may paris savannah sydney victoria
  virginia washington`);
