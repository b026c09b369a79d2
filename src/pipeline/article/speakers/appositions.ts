import { isCueVerb } from './cue-words.ts';
import type { Named, Subject } from './named-reading.ts';
import {
  DETERMINERS,
  FAR,
  HANGING,
  headBefore,
  isWord,
  named,
  PREPOSITIONS,
  pronoun,
  reach,
  rolePhrase,
} from './noun-phrases.ts';

/** Words before which another clause ends. */
const TURN = /^(?:that|and|but|or|which|who|as|while|when|because|if)$/;

/** "the union's chief, Ana Lee,": the name that ends at `comma` and the role it is put to. */
function nameAfterRole(reading: Named, from: number, comma: number): Subject | null {
  const { items, endingAt } = reading;
  const name = endingAt.get(comma);
  const before = name && items[name.lead - 1];
  if (!name || name.looks === 'thing' || before?.token.kind !== 'comma') return null;
  // "the head of research at Acme, Ana Lee,": the role ends in a name that hangs on it.
  const inner = endingAt.get(name.lead - 1);
  const last = inner && inner.looks !== 'person' ? inner.lead - 1 : name.lead - 2;
  const head = items[last];
  if (!isWord(head) || last < from || head!.token.text !== head!.token.lower) return null;
  if (inner && !PREPOSITIONS.has(head!.token.lower) && DETERMINERS.has(head!.token.lower)) return null;
  let opens = last;
  for (; opens > from && opens > comma - FAR; opens -= 1) {
    const { token, quote } = items[opens - 1]!;
    if (quote >= 0 || !/word|possessive|number/.test(token.kind) || TURN.test(token.lower)) break;
    if (isCueVerb(token.lower) && token.text === token.lower) break;
  }
  // "Ana Lee, a friend of the mayor, Bob Ray, said" is about Lee.
  if (endingAt.has(opens - 1) && items[opens - 1]?.token.kind === 'comma') return null;
  if (PREPOSITIONS.has(items[opens]!.token.lower)) return null;
  const owned = items.slice(opens, name.lead).some(({ token }) => token.kind === 'possessive');
  if (!owned && !DETERMINERS.has(items[opens]!.token.lower)) return null;
  return { ...named(reading, name, name.from), opens };
}

/** The subject before ", 41, of Leeds,": a name or pronoun that ends right before a comma left of `comma`. */
export function beforeApposition(reading: Named, from: number, comma: number): Subject | null {
  const { items, endingAt } = reading;
  const apposed = nameAfterRole(reading, from, comma);
  if (apposed) return apposed;
  let found: Subject | null = null;
  for (let i = comma - 1; i > from && i > comma - FAR; i -= 1) {
    const { token, quote } = items[i]!;
    if (quote >= 0) break;
    // Ray left, while Lee, who stayed, said: another clause begins there.
    if (found && /^(?:while|whereas|although|though|because)$/.test(token.lower)) break;
    if (token.kind !== 'comma' && token.kind !== 'dash' && token.kind !== 'open') continue;
    const name = endingAt.get(i);
    if (name && (name.looks !== 'thing' || found === null))
      found = headBefore(reading, reach(from, i), name.lead, name.to) ?? named(reading, name, from);
    else if (!found && isWord(items[i - 1]) && i - 1 > from) {
      const phrase = rolePhrase(reading, reach(from, i), i - 1);
      if (phrase && phrase.from <= from + 1) found = phrase;
    }
  }
  return found ?? firstSubject(reading, from, comma);
}

/** The first name or pronoun from `from` on: what a sentence is about. An opening "In …," is passed over. */
export function firstSubject(reading: Named, from: number, limit: number): Subject | null {
  const { items, startingAt } = reading;
  let thing: Subject | null = null;
  for (let i = from; i < limit && i < from + FAR; i += 1) {
    const name = startingAt.get(i);
    if (
      name &&
      items[name.to]?.token.kind !== 'possessive' &&
      !HANGING.has(items[name.lead - 1]?.token.lower ?? '')
    ) {
      if (name.looks !== 'thing')
        return { kind: 'name', from: name.from, to: name.to, head: name.to - 1, names: [name] };
      thing ??= { kind: 'name', from: name.from, to: name.to, head: name.to - 1, names: [name] };
    }
    const { token, quote } = items[i]!;
    if (quote < 0 && /^(?:he|she|they)$/.test(token.lower)) return pronoun(i);
  }
  return thing;
}
