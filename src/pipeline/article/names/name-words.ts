const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles that stand before a name; they are no part of it. */
export const TITLES = set(`
mr mrs ms miss mx dr sir dame lady lord baron baroness prof professor rev reverend fr father sister brother rabbi imam
sen senator rep representative congressman congresswoman gov governor president vice prime minister secretary
premier mayor councillor councilman councilwoman councilor chancellor ambassador attorney judge justice sheriff chief
gen general col colonel lt lieutenant sgt sergeant capt captain cpl corporal const constable cmdr commander maj major adm
admiral supt superintendent insp inspector det detective officer deputy agent king queen prince princess pope archbishop
bishop cardinal pastor coach director chairman chairwoman chairperson chair ceo cfo coo cto editor spokesman spokeswoman
spokesperson leader commissioner solicitor counsel treasurer whip speaker mp mla mpp mep showrunner actor actress
producer executive manager analyst economist republican democrat conservative liberal democratic labour tory
host star singer author writer designer owner founder principal dean provost staff warden strategist
former acting interim alderman alderwoman ald assemblyman assemblywoman assemblymember brigadier cathaoirleach cllr clr comptroller
comrade coroner delegate engr ensign garda hajia alhaji hon judge-elect madam magistrate mallam marshal monsieur ombudsman
patrolman petty principal private selectman selectwoman senator-elect sheikh shri smt squadron supervisor tánaiste taoiseach trooper
trustee undersecretary wing
`);

/** Titles and roles only a woman or only a man bears. */
export const FEMALE_WORDS = set(`
mrs ms miss dame lady baroness sister queen princess congresswoman councilwoman chairwoman spokeswoman actress mother mom mum
wife daughter aunt grandmother girl woman girlfriend niece widow businesswoman waitress hostess heroine
duchess countess policewoman saleswoman madam mommy mummy granddaughter stepmother bride nun mme mlle frau businesswomen songstress comedienne
`);
export const MALE_WORDS = set(`
mr sir lord baron father brother king prince congressman councilman chairman spokesman actor dad husband son uncle
grandfather boy man boyfriend nephew widower businessman waiter hero duke pope archbishop cardinal policeman
salesman fireman gentleman guy grandson stepfather groom monk herr fr rabbi imam frontman
`);

/** What somebody is to another. */
export const KIN_WORDS = set(`
wife husband spouse partner mother father mom mum dad daddy mommy mummy son daughter brother sister aunt uncle cousin
grandmother grandfather grandson granddaughter niece nephew fiancé fiancée widow widower twin stepmother stepfather
`);

/** A name that holds one of these is no person's. */
export const THING_WORDS = set(`
university college school academy institute party police department ministry office agency bureau commission council
committee association federation union club league party inc corp corporation company co ltd llc plc group bank
court church hospital centre center foundation fund society society board authority service services government
parliament congress senate house cabinet assembly news press times post globe star journal tribune herald gazette
magazine network television radio studios studio pictures entertainment records media street avenue road river
lake mount mountain island islands county city town province state states kingdom republic africa america canada
china britain england scotland wales ireland france germany russia ukraine india japan australia europe asia
nations nation world cup olympics games championship festival awards award airport station bridge park
museum theatre theater library hotel stadium arena building tower hall act bill law treaty agreement force forces
army navy guard corps party coalition alliance movement campaign project program programme initiative
report survey study index stock exchange market holdings partners international global national canadian american british
labs foods systems motors industries technologies solutions airlines airways railways enterprises electronics
pharmaceuticals logistics ventures brands
season episode day week month year north south east west northern southern eastern western indigenous
christmas easter thanksgiving halloween twitter facebook instagram google apple microsoft amazon netflix youtube reddit
english french german spanish chinese russian japanese european african asian muslim christian jewish catholic
`);

/** Words of things that are family names as well. */
export const FAMILY_TOO = set(`
north south east west law lake park hall tower bridge street day church college bishop england ireland wales scotland
france london french english german league post winter summers christian guard bill island post world
`);

/** What people of a country are called; alone such a word names nobody: "the Dane said". */
export const DEMONYMS = set(`
african american argentine argentinian asian australian austrian bangladeshi belarusian belgian bolivian brazilian briton
bulgarian cameroonian canadian chilean colombian croat croatian cuban cypriot czech dane dutchman dutchwoman ecuadorian
egyptian englishman englishwoman eritrean estonian ethiopian european filipino finn frenchman frenchwoman georgian german
ghanaian greek haitian hungarian icelander indian indonesian iranian iraqi irishman irishwoman israeli italian ivorian
jamaican jordanian kazakh kenyan kosovan latvian lebanese liberian libyan lithuanian malaysian maltese mexican
mongolian moroccan nepali nigerian norwegian pakistani palestinian peruvian pole polish portuguese romanian russian
samoan scot scotsman scotswoman scottish senegalese serb serbian slovak slovene slovenian somali spaniard spanish sudanese swede swedish
swiss syrian taiwanese tanzanian thai tongan tunisian turk turkish ugandan ukrainian uruguayan venezuelan vietnamese
welsh welshman welshwoman yemeni zambian zimbabwean
`);

/** Capitals at the head of a sentence that begin no name. */
export const SENTENCE_OPENERS = set(`
a an the this that these those some any all both each every no none another other such many most more few several
i you he she it we they me him her us them my your his its our their mine who what when where why how which whose
and or but nor so yet for if then than as at by in on to of off up out with from into onto over under after before
during since until while because although though unless despite about above across against along among around
behind below beneath beside besides between beyond near through throughout toward towards upon within without per via
not never now here there today tomorrow yesterday tonight once again also even just only still too very well
is are was were be been being am do does did done has have had having can could will would shall should may might must
let get got go going come came make made take took see saw say says said according asked
one two three four five six seven eight nine ten
however meanwhile moreover furthermore instead indeed perhaps maybe later earlier soon recently finally eventually
first second third last next yes oh ah hey hi ok okay please thanks thank
its it's he's she's i'm i've i'd we're we've they're there's that's what's who's let's don't
unlike somehow assuming according additionally although amid besides elsewhere everyone everybody everything nobody nothing someone something anyone anything
speaking added adding asked whether given having being like together others either neither nearly almost about
more less much still maybe sure right thanks look listen remember imagine think know tell dear re
nonetheless nevertheless therefore thus hence otherwise likewise accordingly consequently regardless afterwards afterward
beforehand overall granted alas
related watch read photo image video update updated more advertisement follow share story originally both speaking
`);

export const CALENDAR = set(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
`);

/** Small words inside a name. */
export const PARTICLES = set(`
de del della di da dos das do du des van von der den ter ten la le las los bin ibn al el ben abu y e af av zu zum
`);

/** Groups of people that speak with one voice; "the company said" stands for an organisation. */
export const BODY_WORDS = set(`
company firm agency department ministry commission board union group team club school university church diocese
court government bank office party newspaper paper magazine network studio league hospital association organization
organisation police embassy council committee administration cabinet airline authority authorities broadcaster
brand bureau campaign centre center charity chain city coalition college consortium corporation district division
federation force foundation fund institute institution lab lobby maker manufacturer mill museum operator outfit outlet
parliament platform producer province provider publisher regulator retailer senate service shop site startup
state store supplier town tribunal trust watchdog website youtube channel giant
`);

/** Papers and messages that speak for whoever wrote them. */
export const PAPER_WORDS = set(`
statement report release letter post tweet lawsuit suit claim complaint ruling study document filing survey email e-mail
message memo notice affidavit decision judgment judgement submission caption description text order petition review
article editorial column note indictment warrant motion brief account blog bio biography website page advertisement ad
video song sign poster headline book op-ed announcement email
`);
