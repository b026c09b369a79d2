/** A capital, also behind a bound article: al-Amin, d'Arcy. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  // A small letter without a mark behind the first or second one: nearly every word there is.
  if (
    isSmall(code) &&
    (text.length < 2 || isSmall(text.charCodeAt(1))) &&
    (text.length < 3 || isSmall(text.charCodeAt(2)))
  )
    return false;
  return CAPITAL.test(text);
}

const CAPITAL = /^(?:(?:a[dhlnrstz]|el|ul|[dl])[-‑'’])?[@\p{Lu}\p{Lt}]/u;
const isSmall = (code: number) => code >= 97 && code <= 122;

/** Capitals that are no name's: "R-Leeds" behind a politician, "Leeds-based". */
const HUNG =
  /^(?:[A-Z]-\p{Lu}\p{Ll}|\p{Lu}.*[-‑](?:area|backed|based|born|bound|built|controlled|educated|era|funded|headquartered|held|led|like|listed|made|native|occupied|only|owned|raised|registered|run|speaking|sponsored|style|themed|trained|wide)$)/u;

/** Is a capital no part of a name? */
export function isHung(text: string): boolean {
  return text.includes('-') && HUNG.test(text);
}

/** A word in lower case without its full stop, its apostrophes straight. */
export function bare(lower: string): string {
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return word.includes('’') ? word.replace('’', "'") : word;
}
