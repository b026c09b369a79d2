import type { Item } from '../reading/read-text.ts';
import { genderOfFirstName } from './first-names.ts';
import { bare, isCapital } from './name-capitals.ts';

/** What people are or do; before a given name such a word is no part of the name: "Poet Ana Lee". */
const DESCRIPTORS: ReadonlySet<string> = new Set(
  `
  activist adviser advisor apprentice architect artist astronaut astronomer athlete attorney barrister batsman bassist
  biologist blogger boss boxer broadcaster builder businessman businesswoman butcher campaigner candidate captain
  carer cashier catcher cellist chef chemist choreographer cleaner clerk climber collector columnist comedian comic
  commuter composer conductor consultant contestant contractor correspondent councillor couple critic curator customer
  cyclist dad dancer daughter dealer defender defendant dentist designer developer diver doctor driver drummer
  ecologist economist electrician engineer entrepreneur environmentalist ex-husband ex-wife expert farmer fan filmmaker
  firefighter forward geologist goalkeeper golfer grandfather grandmother guitarist gymnast historian housewife
  hubby humorist husband illustrator instructor inventor investigator investor janitor jockey journalist keeper
  landlady landlord lawmaker lawyer lecturer librarian lobbyist locksmith magician mathematician mechanic member
  midfielder midwife model motorist mother mum mom musician neighbor neighbour novelist nurse nutritionist official
  organiser organizer outfielder painter paramedic passenger paediatrician pediatrician pensioner pharmacist
  photographer physicist pianist pilot pitcher player playwright plumber poet policewoman politician presenter
  prosecutor psychiatrist psychologist publican publisher quarterback rapper ranger receptionist referee regular
  reliever reporter researcher resident retiree rider runner sailor saleswoman scientist screenwriter sculptor
  senator shareholder shortstop shopper shopkeeper skater skier skipper sociologist soloist soprano spectator
  spokesperson sprinter stallholder statistician striker student surgeon surveyor survivor swimmer teacher teammate
  technician tenant tenor tourist trader trainee trainer translator trucker trustee undersecretary veteran
  veterinarian victim videographer vet violinist virologist visitor vocalist volunteer voter waiter waitress
  widow widower wife winemaker winger witness worker zoologist
  `
    .trim()
    .split(/\s+/),
);

/** Endings of words for what people do; such a word counts only before a known given name. */
const TRADE =
  /^\p{L}{3,}(?:ologist|ographer|ician|iatrist|keeper|maker|visor|trician|worker|holder|master|manager|ologue|dresser|scientist|ist|woman|man|person)$/u;

/** "Match-winner", "Seventh-seeded": a capital only for standing first. */
const COMPOUND = /^\p{Lu}[\p{L}’']*-(?:\p{L}+-)*(?:\p{Ll}{4,}|old)$/u;

/**
 * The item a name begins at behind words that only say who its bearer is; `from` where there are none. Words count as
 * such before a given name, or, opening a sentence, before a name that stands without them elsewhere.
 */
export function afterDescriptors(
  items: readonly Item[],
  from: number,
  to: number,
  opens: boolean,
  known: { small: ReadonlySet<string>; capital: ReadonlySet<string> },
): number {
  for (let i = Math.min(to - 1, from + 4); i > from; i -= 1) {
    const { text, lower } = items[i - 1]!.token;
    if (!isCapital(items[i]!.token.text)) continue;
    const word = bare(lower);
    const compound = COMPOUND.test(text) && (opens || i - 1 > from || !isCapital(text));
    const small = opens && i - 1 === from && known.small.has(word) && genderOfFirstName(word) === null;
    const given = genderOfFirstName(bare(items[i]!.token.lower)) !== null && i + 1 < to;
    const trade = given && TRADE.test(word) && genderOfFirstName(word) === null;
    if (!compound && !small && !trade && !DESCRIPTORS.has(word)) continue;
    const alone =
      opens && (compound || i - 1 === from) && (i + 1 < to || known.capital.has(items[i]!.token.lower));
    // "Council Member Quill Ray": no list knows every given name.
    const two =
      DESCRIPTORS.has(word) && to - i === 2 && genderOfFirstName(bare(items[from]!.token.lower)) === null;
    if (given || alone || two) return i;
  }
  return from;
}
