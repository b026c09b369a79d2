/** Given names of women, in lower case. */
export const FEMALE = `
aada aadya aaliyah aaradhya aasha abagail abbey abbi abbie abby abi abie abigail abril ada adaline adalyn addie
addilyn addison adel adela adelaide adele adelene adelia adelina adeline adelynn adreanna adriana adrianna adrianne
adriena adriene adrienne agatha aggie agnes agustina aicha aida aileen aimee aina aino ainsley aisha aishah aisling
aislinn aislynn ajla alaina alana alanis alanna alannah alanoud alayah alayna alba alecia aleisha alejandra
aleksandra alena alesia alessandra alexa alexandra alexia alexis alia alice alicia alicja alina aline alisa alise
alisha alison alissa aliza allie allison allyson althea alya alycia alysa alyson alyssa amahle amaia amaira amalia
amanda amber amberly amelia amelija amie amilia amina aminata amy ana anabel anamaria anastasia anastasija anaya
andjela andrea ane aneta anette angela angelia angelica angelina angeline angelique angie anika anisa anissa anita
anja anjelica ann anna annabel annabella annabelle annalisa annamaria anne annemarie annett annette annie annika
annmarie anohito antoinette antonella antonia anya aoi aria ariana arianna arianne arielle arleen arlena arlene
arlette aroha arpita asha ashanti ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraqat ashton asiya asja asmita
assil astrid ataahua athena aubrey audra audrey audri audry augustina augustine aurelia austeja ava avigail awa aya
ayana ayanna ayesha aygun aylin ayn ayse aysel azra azuna barbara barbora barbra bayarmaa bea beatrice beatriz becca
becky belinay belinda benita bernadette bernadine bernice bertha bertie beryl bess bessie beth bethanie bethany
betsy bette bettie bettina betty bettye beula beulah bev beverley beverly bianca biljana binita bintou bismah blanca
blanche blossom blythe bobbi bobbie boglarka bolormaa bonita bonnie brandi brandie breanna bree brenda brenna briana
brianna brianne bridget bridgett bridgette brigid brigitte britney britt brittany brittney brittni brittny bronwyn
brooke bryanna brynn caitlin caitlyn calista callie camila camile camilla camille candace candice cara carina
carissa carla carlene carley carlie carlota carlotta carly carmel carmela carmella carmen carol carole carolina
caroline carolyn carrie carrol casandra cassandra cassie catarina caterina catherina catherine cathleen cathryn
cathy catrina cayla cecelia cecile cecilia cecily celeste celia celina celine chandra chanelle chantal chantelle
charis charissa charla charlena charlene charlette charlotte charmaine chedeline chelsea chelsey cher cheri cherie
cheryl cheyenne chloe chrissy christa christal christen christiana christiane christie christina christine christy
chrystal ciara cierra cindi cindy clair claire clara clare clarice claris clarissa claudette claudia claudine cleo
cleopatra clotilde coleen colette colleen concepcion connie constance constanza consuelo cora coralie cordelia cori
corina corine corinna corinne cornelia corrine courtney courtni courtny cristal cristina cyndi cynthia dahlia daina
dalal damaris damia danette dani danica daniela daniele daniella danielle danika daniz daphna daphne dara darby
darcey darcie daria darla darlena darlene davida davina dayle dayna deana deandra deann deanna deanne deb debbie
debby debora deborah debra debrah dede dee deedee deena deidre deirdre dela delia delilah della delores deloris
delphine demetria dena denice denise desiree dhia diana diane dianna dianne dina dinah dionne diya djeneba dolores
dominique dona donna dora doreen doris dorla dorothea dorothy dorthy dottie ecrin edel eden edie edith edna edwina
eevi eileen eisha ekaterina ekta ela elaina elaine elana eleanor elen elena eleni eliana elicia elida elie elif elin
elina elinor elisa elisabeth elise eliska eliza elizabete elizabeth elizaveta ella ellen ellie elly elma elnora
eloise elouise elsa elsie elva elvina elvira ema emanuela emelda emely emerald emile emilee emilia emilie emilija
emily emina emine emma emmaline emmanuelle emmeline emmie emmy enid erica ericka erika erin erma ernestina ernestine
eryn esma esmeralda esperanza estela estele estella estelle ester estere esther estrella ethel etienne etta eugenia
eugenie eunice eva evangelina evangeline evelin evelina evelyn evi evie evita ewa fajr fanta farah farida farrah
farzana fatemeh fatiha fatima fatin fatma fatoumata fay faye felecia felicia fenna fernanda fien fiona flora
florencia fozia fran frances francesca francina francine francisca francoise freda freja frida frieda gabi gabija
gabriela gabriella gabrielle gail gale gamalat gamila garnet gayle gemma gena genesis genevieve genna georgette
georgie georgina geraldina geraldine geri germaine gertrud gertrude gia gianna gigi gilda gillian gina giovanna
gisela gisele giselle gita gladys glena glenda glenna gloria glynis golda goldie googoosh grace gracie graciela
greta gretchen griselda gunay gunel gwen gwendolyn gwyneth habiba hailey hala haley hallie hana hanah hanna hannah
hariet hariette harmony harriet harriett harriette hasnaa hasti hatice hattie hawa hayley heather heidi helen helena
helene helga helmi henrietta hermine hessa hester hilary hilda hildegard hillary himari hoda hollie hortense hosna
hosniya hussa hyacinth ida ila ilene iliana ilina ilona ilse imane imelda imogena imogene indira ines ingrid inji
iona irati irena irene irina irma isabel isabela isabele isabell isabella isabelle isadora isidora isla islande
isobel iva ivaana ivalu ivana iwona izaro jacinda jacinta jacky jaclyn jacquelina jacqueline jacquelyn jada jami
jana janae jane janele janelle janessa janet janette janice janie janina janine janis jaqueline jasmin jasmina
javiera jayne jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannette jeannie jeannina
jeannine jelena jen jena jenelle jenifer jenna jennette jenni jennie jennifer jenny jeri jerri jesica jess jessica
jil jilian jill jillian jing jo joan joana joane joann joanna joanne jocelyn jodi jodie joelle johana johanna joleen
jolena jolene joni josefa josefina josefine joselyn josephina josephine josie jovana joya joyce juana juanita
judeline judith judy jules julia juliana julianna julianne julie julienne juliet julieta juliette julissa justina
justine kabita kacey kadiatou kaede kaia kaitlin kaitlyn kaleigh kali kalle kallie kamala kamila kamile kanyakumari
kara karen kari karima karin karina karissa karla karly karolina karyn kassandra kassie kat katarina kate katelyn
katelynn katerina katharina katharine katherina katherine kathie kathleen kathrine kathryn kathy kati katia katie
katlyn katrina katy kavita kay kaye kayla kaylee kayleigh keeley keely keira keisha kejsi keley keli kelley kelli
kellie kelly kelsey kelsie kely kendra kenna kenza kera keri kerri khadija khadije khawla kheira khongordzol kia
kiana kiara kiera kiersten kiley kimberlee kimberley kimberli kimberly kimmernaq kira kirsten kirstin kizzy klea
konul kori kourtney krista kristen kristi kristie kristin kristina kristine kristy kristyna krystal kyla kylee kylie
kyra lacey lacie lacy ladona ladonna laia laila lakesha lamija lana lara larisa larissa latasha latifa latisha
latonya latoya laura laurel lauren laurie lauryn laverna laverne lavinia laxmi layla lea leah leana leandra leane
leann leanna leanne leda leena leia leigh leila leilani leja lejla lela lena lenora lenore leola leona leonie
leonora leora lesedi lesli lesly leticia letitia lettie lex lexie leyla lia lian liana lianne libbie libby lidia
lidya liepa lila lili lilia lilian liliana lilja lillia lillian lillie lilly lin lina linda lindsay lindsey lindsi
lindsy lindy lisa lisette liv livia liz liza lizbeth lizette lizzie lois lola lolita lora loraina loraine lorelei
lorena lorene loretta lori lorie lorna lorraina lorraine lorri lorrie lotte lottie louella louisa louise lovelie
luann lucia luciana lucie lucija lucile lucille lucinda lucy luela luella luisa luise lula lulu lulwa luna lupe
lupita luz lydia lyla lyn lyna lynda lyndsey lyne lynette lynn lynna lynne lynnette lynsey mabel mable macie macy
madalyn maddie madeleine madelina madeline madelyn madge madison madonna mae magda magdalena magdalene maggie maha
maia maire maisie maite maja malak malen malia malika malinda mallory mandakranta mandy manon manuela mara marcela
marcella marcelle marci marcia marcie marcy margaret margarette margarida margarita marge margery margie margo
margot margret margrette marguerite mari maria mariah mariam mariamawit mariami marian mariana mariane marianna
marianne maribel marie mariela mariella marija marilyn marina maris marisa marisol marissa maritza marjorie marla
marlena marlene marnie marsha marta martha martina martine marwa mary maryam maryan maryann marybeth maryjane
marylou masoumeh mathilde matilda matilde mattie maud maude maura maureen mavis maxina maxine maybell mayra maysoun
mazie mckenzie meagan meg megan meghan mei melanie melina melinda melisa melissa mellisa meredith meriem merissa
merjem meron meryem meryl mia micaela michaela michele michelle midori mika mikaela mila milagros mildred milena
milica millicent millie milly mimi mindy minenhle minerva minh minnie mira miral miranda miriam mirlande mitzi miyar
mobina moira mollie molly mona monica monika monique mrignayani muriel mya myra myriam myrlande myrna myrtle
naasunnguaq nadene nadia nadina nadine nadya nahia naima nalla nancy nanette naomi naomie narges natalia natalie
natalya natasha nathalie nehir nel nela nelisa nell nellie nena nerissa nesreen nia niamh nichole nicki nicky nicola
nicole nicolette niharika nika niki nikita nikki nila nilay nina nisanur nisha nita nivi noa noella noelle noemi
noor nora norah noreen norma nouf nour nur nuray nurul nyla octavia odelia odette odval ofelia oisha oksana ola olga
olivia ophelia oumou oyunbileg paige pam pamela pandora paninnguaq paola parvati patrica patrice patricia patti
pattie patty paula paulette paulina pauline peg peggy penelope perla petra philomena phoebe phylis phyllis pia
pipaluk polina polly portia priscila priscilla priyamvada prudence puteri queenie quiana rabina rachael rachel
rachele rachelle rachida rae raina ramona randi rania raquel rayna reanna reba rebeca rebecca rebeka rebekah reem
reema regan regina reihaneh reina rena renae renata renee reta reyna rhea rhiannon rhoda rhona rhonda ria richelle
ricki rikki riko rimas rin rina rita riya robbin roberta robyn rochele rochelle rocio roghayyeh rolanda ronda roni
ronna rosa rosalie rosalina rosalind rosalinda rosalyn rosanna rosanne roseann roseanne rosella roselle rosemarie
rosemary rosetta rosie roslyn rowan rowena roxana roxane roxanna roxanne roxie roxy ruth ruthie saanvi sabina sabine
sabrina sade sadie sahar saida sakeena sakineh sakura sallie sally salma salome samantha samira sandra sara sarah
sarina sasha savanna savannah scarlett selena selene selina selma serena serife setayesh sevda sevinj shahd shaikha
shaim shaimaa shakira shana shanaya shanda shania shanna shannon shanon shari sharlene sharon sharron sharyn shauna
shawna shayla shayma shayna sheba sheena sheila shelby shelia shelley shelly sheri sheridan sherifa sherri sherrie
sherry sheryl shira shirley shirli shirly shona shristi shyla sierra sillin silvia simona simone sindy siobhan sita
siti skye snezana sobia sofia sofie sofija somayyeh sondra sonia sonja sonya sophia sophie sri stacey staci stacie
stacy starla stefanie stela stella stephane stephanie sue suha sumayah sunita susan susana susane susanna susannah
susanne susi susie suzan suzana suzane suzanna suzanne suzette suzie suzy sybil sylvia sylvie tabatha tabitha tala
talia talitha tamar tamara tamera tami tamika tammi tammie tammy tamra tania tanika tanisha tanya tara tarana taryn
tasha tatiana tawana tegan teodora teresa tereza teri terri terrie tess tessa tessie thalia thandolwethu thea thelma
theodora theresa therese thomasina tia tiana tianna tiara tiffany tina tingting tisha toni tonia tonya tora tori
tracey traci tracie tracy tricia trina trish trisha trista trudy tui tula tyra ugne ursula urte usha uxue valentina
valeria valerie valery vanesa vanessa veda velma vera verna vernice veronica vesna vicki vickie vicky victoria vikky
viktoria viktorie viktorija vilte violeta vivian viviana vivien vivienne vusala wakana wanda wendi wendy whitney
whitni whitny widelene wila wilhelmina willa willow wilma winifred winnie winnifred winona xiaomei xiaoyan ximena
xinyi yael yagmur yan yarin yasmin yasmine yelena yesenia ying yolanda yuina yuna yvette yvona yvone yvonna yvonne
zada zahra zainab zara zehra zeinab zelda zelma zena zeynab zeynep zineb zoe zoey zofia zola zora zsofia svetlana
ksenia agnieszka katarzyna malgorzata sigrid freya veronique amelie giulia chiara pilar guadalupe priya deepa
lakshmi anjali neha pooja keiko michiko haruka yuki ngozi chioma folake adaeze zanele nomsa thandi aoife saoirse
roisin morag catriona eilidh bronwen carys ruby violet lily daisy ivy hazel pearl
abena abimbola achieng adaora adhiambo aditi adwoa afua ailsa aishwarya akinyi akosua akua amal amani aminatou anahera
ananya aparna april araba archana arundhati asma asmau atieno ayumi babette basma bhavna birgit birgitta bozena
bozhena bronagh bukola busisiwe caoimhe chebet chiamaka chidinma chihiro chitra clodagh coralee dalia danuta dawn
deepika divya earlene ebele eeva efua eimear elle esi esra fadia fatou fereshteh ffion fionnuala funke funmilayo
galina gayatri geeta ghada grainne grazyna gudrun gul gunilla guro hadiza halima halina halyna hanan hauwa hema
hinemoa huda huong ifeoma ijeoma iman ingeborg iryna ishita itzel jadwiga jaya jepkosgei josette june jyoti kaisa
kalpana kemi kiri kjersti kumiko lata lerato liisa lindiwe linh ljiljana losa lubna lyubov lyudmila madhuri maeve
mairead mairi makayla makena malini mamata maren maricela marit marjatta marketa marlee marzena mckenna meena
meenakshi megumi mehbooba merve muthoni nadezhda najwa naledi naliaka nandini naoko nataliya nawal ngaire ngoc nilufer
nirmala njeri nkechi nneka noeleen nompumelelo nomvula noriko nyambura obiageli olena olha olufunke oluwatoyin omotola
oonagh orla oyinkansola ozlem padma paivi palesa pallavi philippa phuong pratibha preeti priyanka prue radha raelene
ragnhild rajni rana reiko rekha renu riitta rima ritu roopa rosamund rose roza rukayat sakshi sandhya sangeeta
sarojini satoko savita sawsan seema sefina selin sevgi shahrzad shalini shilpa shireen shobha shreya shruti sian silje
sina sinead sirkka smriti sneha solveig sudha suhair sujata sushma svitlana swati synnove tanvi temitope tetyana
teuila thandiwe thuy titilayo tomoko torill tove trang tugba turid tuula uche ulla vandana vasundhara vendula verlene
vidya vrinda wafa wairimu wambui wangari wanjiru xiaoling xiomara yamini yetunde yewande yulia yumi zdenka zeenat
zhanna zuzanna
maya rhian delores josie
`;
