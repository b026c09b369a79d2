import { gateRules } from './gate/gate-rules.ts';

/** A person's name as bylines print it: two to four capitalised words, initials and particles among them. */
const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:de|da|del|van|von|der|bin|al|la|le) )*\\p{Lu}[\\p{L}'’.-]*){1,3}";
const NAMES = `${NAME}(?:(?:, | and | & )${NAME})*`;
/** A masthead's name: capitalised words, small ones between them. */
const OUTLET =
  "(?:[Tt]he )?[\\p{Lu}\\d][\\p{L}\\d'’.&-]*(?: (?:(?:of|the|and|&|for|on) )*[\\p{Lu}\\d][\\p{L}\\d'’&-]*){0,4}";

const AGENCY =
  '(?:The )?(?:Associated Press|Canadian Press|Press Association)|Reuters|Agence France-Presse|AFP|Bloomberg News|United Press International';

export type LineRule = { name: string; form: RegExp };

/** Lines a page's own furniture leaves among the words of the article, before its headline or after. */
const FURNITURE: readonly LineRule[] = [
  {
    name: 'skip-link',
    form: /^(?:click (?:here )?to )?skip(?: (?:to|ad|ads|the|this|navigation|main|content)\b.*)?$/i,
  },
  { name: 'overlay', form: /^(?:\S+ ){0,2}\S+(?:\.\.\.|…)$/u },
  {
    name: 'advertisement',
    form: /^(?:advertisement|ads?|sponsored(?: content)?|promoted|paid post)\b.{0,30}$/i,
  },
  {
    name: 'account',
    form: /^(?:sign (?:in|up)|log ?(?:in|out)|subscribe|register|my account|newsletters?)\b.{0,40}$/i,
  },
  {
    name: 'menu',
    form: /^(?:menu|home|search|close|back|share(?: this.*)?|print|e-?mail|comments?|follow us.*|read more|top stories|trending.*|breaking news|live|watch live|loading|news|sports?|opinion|business|entertainment|politics|world|video|photos?|gallery)[:.]?$/i,
  },
  { name: 'breadcrumb', form: /^\S[^.!?]{0,30}(?: ?[>»›/|] ?[^.!?>»›|]{1,40}){1,5}$/u },
  { name: 'list-item', form: /^[•·*–-]\s/u },
  { name: 'share-count', form: /^(?:\d[\d.,]*k?\s+)?(?:shares?|comments?|likes?|views?|tweets?)$/i },
  { name: 'reading-time', form: /^\d+ min(?:ute)?s? read$/i },
  { name: 'picture', form: /^(?:photo|image|picture|photograph|credit|courtesy)s?\b.{0,80}$/i },
  { name: 'cookie', form: /\b(?:cookies?|javascript|ad ?blocker)\b/i },
  { name: 'address', form: /^(?:https?:\/\/|www\.)\S+$/i },
];

const furnitureFor = gateRules(FURNITURE, ({ form }) => form);

export function isFurniture(line: string): boolean {
  return line.length < 200 && furnitureFor(line).some(({ form }) => form.test(line));
}

/** Lines that name who wrote the article; the first group is the name. */
export const BYLINES: readonly LineRule[] = [
  {
    name: 'written-by',
    form: new RegExp(
      `^(?:(?:[Ww]ritten|[Pp]osted|[Ww]ords|[Ss]tory|[Rr]eport(?:ed)?|[Aa]rticle|[Cc]ontributed|[Pp]ublished) )?[Bb][Yy]:? (${NAMES})(?=$| ?[,|•·–—(]|\\s-|\\s+(?:for|on|in|at|Published|Posted|Updated|Staff|Special)\\b|\\s+\\p{Lu}\\p{L}+\\.? \\d)`,
      'u',
    ),
  },
  { name: 'labelled', form: new RegExp(`^(?:Author|Writer|Reporter|Byline): ?(${NAMES})$`, 'u') },
  {
    name: 'name-and-outlet',
    form: new RegExp(`^(${NAMES}), (?:${AGENCY}|[\\p{L} ]{0,30}(?:producer|News|Staff))$`, 'u'),
  },
  {
    name: 'name-and-post',
    form: new RegExp(
      `^(${NAME}),? (?:[|•·–—-] )?(?:[Ss]taff [Ww]riter|[Cc]orrespondent|[Ss]taff [Rr]eporter|[Cc]olumnist)\\b.{0,40}$`,
      'u',
    ),
  },
];

/** A line that announces the byline or the date on the next one and says nothing itself. */
export const EMPTY_LABEL = /^(?:written|posted|contributed|story|published|updated)?\s*(?:by|on|at)?\s*:?$/i;

/** The note about the author at an article's foot: "Ana Lee is a senior editor at The Courier". */
export const AUTHOR_NOTE: LineRule = {
  name: 'author-note',
  form: new RegExp(
    `^(${NAME}) (?:is|was) (?:an? |the |our )?(?:[\\p{L}-]+,? ){0,5}?(?:[Ee]ditor|[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Jj]ournalist|[Cc]ontributor|[Cc]olumnist|[Cc]ritic)(?: [\\p{L}-]+){0,3}? (?:at|for|with|of) (${OUTLET})(?=[,.;]|$| (?:who|where|and|based|covering|having)\\b)`,
    'u',
  ),
};

/** Lines by which an outlet names itself; the first group is its name. */
export const OUTLETS: readonly LineRule[] = [
  {
    name: 'stay-tuned',
    form: new RegExp(
      `\\b(?:[Kk]eep it locked (?:on|to)|(?:[Ss]tay|[Kk]eep) (?:tuned|locked) (?:to|on|with)|[Ss]tick with|(?:[Kk]eep|be sure to keep) checking(?: back (?:at|with))?) (${OUTLET}) for (?:all |more |further |the |any )`,
      'u',
    ),
  },
  {
    name: 'copyright',
    form: new RegExp(
      `^(?:©|\\(c\\)|[Cc]opyright) ?(?:©|\\(c\\))? ?\\d{4},? (?:by )?(${OUTLET})(?=[.,]|$| All)`,
      'u',
    ),
  },
  {
    name: 'first-printed',
    form: new RegExp(
      `\\b[Tt]h(?:is|e) (?:article|story|report|column|piece|post) (?:was |were )?(?:originally |first )?(?:appeared|published|printed|posted) (?:first |originally )?(?:on|in|by|at) (${OUTLET})(?=[.,]|$| on\\b)`,
      'u',
    ),
  },
  { name: 'agency-dateline', form: new RegExp(`^\\p{Lu}[\\p{L}.,' -]{1,40} \\((${OUTLET})\\) ?[–—-]`, 'u') },
  { name: 'agency-line', form: new RegExp(`^(?:[–—-]\\s*|${NAMES}, )?(${AGENCY})$`, 'u') },
];

/** Those of the rules for lines that a line may follow. */
export const lineRulesFor = gateRules([...BYLINES, AUTHOR_NOTE, ...OUTLETS], ({ form }) => form);

/** What stands before or after a date on its line, and says which day of the article's life it is. */
export const MODIFIED_LABEL = /(?:\blast )?\b(?:updated|modified|amended|revised|edited|corrected)\b/i;
export const PUBLISHED_LABEL = /\b(?:published|posted|first|originally|created|filed|date|released)\b/i;

/** A page's word on its own changes: "This article was amended on 20 June 2019 to correct a name." */
export const CHANGE_NOTE =
  /^\W{0,4}(?:(?:editor['’]?s['’]? )?(?:note|correction|clarification|update)s? ?[:—–]|(?:an? (?:earlier|previous) version of )?this (?:article|story|report|column|piece|post|page|review|interview)\b[^.]{0,60}?\b(?:was|has been) (?:\p{L}+ )?(?:updated|modified|amended|revised|edited|corrected)\b)/iu;

/** What of such a note stands before the day the page was changed; a correction may name other days. */
export const CHANGED_ON =
  /(?:\bthis (?:article|story|report|column|piece|post|page|review|interview)\b[^.,;]{0,60}?\b|[:—–]\s*(?:last )?)(?:updated|modified|amended|revised|edited|corrected)\b[^.,;]{0,20}$/iu;

/** A name beside a date on a line of its own: "05.06.2018 · Ana Lee". */
export const NAME_BESIDE = new RegExp(`^${NAMES} ?[·|•]$|^[·|•] ?${NAMES}$`, 'u');

/** What stands before and after the day in a story's first line: "LEEDS, June 5, 2018 (Reuters) —". */
export const DATELINE_BEFORE = /^\p{Lu}[\p{L}.,'’ -]{1,50}, $/u;
export const DATELINE_AFTER = /^,? ?(\/[^/]{2,40}\/|\([^)]{2,40}\))? ?(?:--|[–—]| - )/u;
