const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const phrases = (list: string): readonly string[] => list.trim().split(/\s*\n\s*/);

export const FIRST_NAMES = words(`
Ada Agnes Alma Amara Anders Anita Anton Astrid Aziz Bela Benita Birgit Boris Bruno Camila Carla Cedric Chiara Clara
Conrad Dagmar Dalia Damian Daria Delia Dina Edda Edgar Elif Elina Emil Enzo Erik Esra Farah Felix Fiona Flora
Frida Gemma Gerda Gideon Greta Gustav Hana Hector Helga Henrik Hugo Ida Igor Ilse Imani Ines Ingrid Irena Ivo Jana
Jasper Jelena Joanna Jonas Judit Kaja Karim Katya Keiko Klara Kofi Lara Laszlo Leila Lena Leon Linus Lorena Luisa
Magda Malik Marek Marta Mathis Mila Mina Mona Nadia Naomi Nico Nina Noor Odile Olga Oscar Otto Paula Petra Pilar
Radek Rafael Rana Rosa Ruben Runa Samir Selma Sven Talia Tamar Theo Tilda Tomas Ulla Vera Viktor Wanda Yara Yusuf
`);

export const LAST_NAMES = words(`
Abara Adler Albrecht Almeida Andrade Arslan Bakker Balint Baptiste Barros Becker Belmonte Benali Berglund Bianchi Blom
Bogdan Borges Brandt Calder Campos Carvalho Castell Cerny Chandra Colbert Corwin Costa Dahl Danso Delgado Demir
Dietrich Dorsey Drummond Duarte Ebner Eklund Elmore Engel Eriksen Falk Farkas Ferrer Fischer Fontaine Forsberg Frost
Gallo Garrow Gatti Geiger Gruber Haddad Hagen Halloran Hansen Harada Hartwell Hassan Heller Herrera Hoffman Holm Horvat
Ibarra Iversen Jansen Jimenez Joshi Kaplan Karlsen Keller Kimura Kowalski Kramer Kruger Lambert Landry Larsen Laurent
Lindgren Lombardi Lund Macias Madsen Maier Marchetti Marlow Mendes Meyer Mikkelsen Moreau Moritz Mueller Nadeau Nagy
Navarro Nguyen Nielsen Novak Nowak Oberg Ocampo Okafor Olsen Ortega Ostrov Palmgren Park Pereira Petrov Pfeiffer
Pinto Popov Quist Rahman Ramos Reinhardt Richter Rinaldi Rossi Ruiz Saito Salazar Santoro Sauer Schmitt Seidel Serrano
Silva Skov Soto Steiner Strand Suzuki Szabo Tanaka Thorsen Torres Toth Traore Ueda Ulrich Vargas Vasquez Vega Vogel
Wallin Weber Wendt Werner Winkler Yamada Zeller Ziegler Zimmer Zoric
`);

export const PLACES = words(`
Albury Ansgar Barrowby Beldon Brinton Calder Carrick Colby Danvers Eastmere Elsworth Fairmont Farley Glenmoor Hadley
Halstead Harwick Holmby Kelstone Kingsmere Lakeford Langley Lisby Marlby Merrow Midvale Norwick Oakham Oldbury Penrose
Ravenby Redhill Rushmore Selby Stanmore Thornby Upton Wexcombe Whitby Winslow Wolden Yarrow
`);

export const ROLES = phrases(`
mayor
head coach
chief executive
finance minister
union leader
lead singer
police chief
school principal
team captain
director
spokeswoman
historian
chief engineer
novelist
opposition leader
hospital manager
`);

export const OUTLET_WORDS = words(
  'Star Echo Post Times Herald Tribune Courier Gazette Chronicle Observer Journal Dispatch',
);
