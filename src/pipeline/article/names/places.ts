/** Places and peoples a newspaper names without saying where; a lone one of these words is nobody's name. */
export const PLACES: ReadonlySet<string> = new Set(
  `
afghanistan albania algeria angola argentina armenia austria azerbaijan bangladesh belarus belgium bolivia bosnia
botswana brazil bulgaria burundi cambodia cameroon chile colombia congo croatia cuba cyprus czechia denmark ecuador egypt
eritrea estonia ethiopia finland gaza ghana greece greenland guatemala guinea guyana haiti honduras hungary iceland
indonesia iran iraq italy jamaica kazakhstan kenya kosovo kuwait laos latvia lebanon liberia libya lithuania luxembourg
macedonia madagascar malawi malaysia maldives malta mauritius mexico moldova mongolia montenegro morocco mozambique
myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines
poland portugal qatar romania rwanda samoa senegal serbia singapore slovakia slovenia somalia spain sudan sweden
switzerland syria taiwan tajikistan tanzania thailand tibet togo tunisia turkey turkmenistan uganda uruguay uzbekistan
vatican venezuela vietnam yemen zambia zimbabwe uk usa eu un nato
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming alberta manitoba newfoundland ontario quebec
saskatchewan nunavut yukon labrador queensland tasmania
ala ariz ark calif colo conn fla ill ind kan ky mass md mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis
alta man ont que sask
london paris berlin rome madrid moscow beijing shanghai tokyo delhi mumbai dubai cairo istanbul brussels vienna athens
dublin edinburgh glasgow manchester liverpool birmingham leeds bristol cambridge oxford cardiff belfast amsterdam
copenhagen stockholm oslo helsinki warsaw prague budapest geneva zurich munich frankfurt hamburg barcelona lisbon
milan toronto montreal vancouver calgary ottawa edmonton winnipeg halifax regina hamilton brampton mississauga
boston chicago dallas denver detroit houston atlanta seattle miami philadelphia phoenix baltimore cleveland cincinnati
pittsburgh orlando tampa sacramento nashville memphis minneapolis milwaukee portland hollywood manhattan brooklyn queens
bronx broadway wimbledon washington melbourne perth brisbane auckland wellington johannesburg nairobi lagos tehran
baghdad kabul damascus jerusalem kyiv kiev seoul pyongyang manila jakarta bangkok hanoi wuhan davos westminster kremlin
canadians americans british britons english irish scottish scots welsh french germans russians chinese japanese koreans
indians iranians iraqis syrians israelis palestinians saudis ukrainians poles italians spaniards dutch belgian swiss
swedish norwegian danish finnish greek greeks turkish turks mexican mexicans brazilian cuban egyptian nigerian kenyan
pakistani afghan korean italian israeli iranian ukrainian polish hungarian australians europeans africans asians
republicans democrats conservatives liberals tories muslims christians jews catholics
internet covid brexit ebola
`
    .trim()
    .split(/\s+/),
);
