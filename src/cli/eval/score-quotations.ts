import type { ArticleRecord, Attribution } from '../../model/record.ts';
import { add, type GoldArticle, type GoldSpeaker, pair, type Score } from './gold.ts';
import { sameFullName, samePerson } from './names.ts';

/** A piece of a quotation within one paragraph; `core` lies inside marks and closing punctuation. */
type Piece<Q> = { start: number; end: number; core: { start: number; end: number }; of: Q };
type GoldQuote = NonNullable<GoldArticle['quotes']>[number];
type Predicted = { kind: string; rule: string; speaker: Attribution | null };

/** What became of one piece: matched exactly or nearly, missed or invented. */
export type Outcome = {
  article: string;
  what: 'exact' | 'near' | 'missed' | 'invented';
  words: string;
  start: number;
  gold: GoldSpeaker | null;
  /** Was the kind found the annotated one? */
  kind: string | null;
  predicted: Predicted | null;
  /** Is the speaker right; `null` where the annotation names none that can be judged. */
  lenient: boolean | null;
  full: boolean | null;
};

export type QuotationScore = {
  exact: Score;
  near: Score;
  joint: Score;
  jointFull: Score;
  outcomes: Outcome[];
};

export function emptyScore(): QuotationScore {
  const zero = (): Score => ({ right: 0, predicted: 0, gold: 0 });
  return { exact: zero(), near: zero(), joint: zero(), jointFull: zero(), outcomes: [] };
}

export function addScore(into: QuotationScore, more: QuotationScore): void {
  for (const part of ['exact', 'near', 'joint', 'jointFull'] as const) add(into[part], more[part]);
  into.outcomes.push(...more.outcomes);
}

const MARK = /[\s"“”„«»'‘’`]/;

function piecesOf<Q>(text: string, start: number, end: number, of: Q): Piece<Q>[] {
  const pieces: Piece<Q>[] = [];
  for (let from = start; from < end; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 || newline > end ? end : newline;
    let [s, e] = [from, to];
    while (s < e && MARK.test(text[s]!)) s += 1;
    while (e > s && MARK.test(text[e - 1]!)) e -= 1;
    let coreEnd = e;
    while (coreEnd > s && /[\s,.;:?!…—–-]/.test(text[coreEnd - 1]!)) coreEnd -= 1;
    if (/[\p{L}\p{N}]/u.test(text.slice(s, e))) {
      pieces.push({ start: s, end: e, core: { start: s, end: coreEnd }, of });
    }
    from = to + 1;
  }
  return pieces;
}

const near = (a: Piece<unknown>, b: Piece<unknown>, overlap: number) =>
  overlap >= 0.8 * Math.max(a.end - a.start, b.end - b.start);
const exact = (a: Piece<unknown>, b: Piece<unknown>) =>
  a.core.start === b.core.start && a.core.end === b.core.end;

/** Annotations call fragments in the reporter's sentence `mixed`. */
const kindOf = ({ kind }: GoldQuote) => (kind === 'mixed' ? 'partial' : (kind ?? 'direct'));

const judgeable = (speaker: GoldSpeaker) =>
  speaker.resolved === true || !speaker.mtype || speaker.mtype === 'name' || speaker.mtype === 'org';

function judge(predicted: Attribution | null, gold: GoldSpeaker | null) {
  if (!gold) return { lenient: predicted === null, full: predicted === null };
  if (!judgeable(gold)) return { lenient: null, full: null };
  const names = [gold.text, ...(gold.alt ?? [])];
  const right = (same: typeof samePerson) =>
    predicted !== null && names.some((name) => same(predicted.name, name));
  return { lenient: right(samePerson), full: right(sameFullName) };
}

/**
 * Scores one article the way quotation attribution is usually scored: pieces per paragraph, matched one
 * to one at 80 % overlap (near) or to the letter (exact). Annotated quotations of another kind than
 * `asked` are optional: found, they count neither for nor against.
 */
export function scoreQuotations(
  gold: GoldArticle,
  record: ArticleRecord,
  kinds: ReadonlySet<string>,
  asked: 'direct' | 'partial' = 'direct',
): QuotationScore {
  const { text } = gold;
  const all = (gold.quotes ?? []).flatMap((quote) =>
    piecesOf<GoldQuote>(text, quote.start, quote.end, quote),
  );
  const wanted = all.filter(({ of }) => kindOf(of) === asked);
  const optional = all.filter(({ of }) => kindOf(of) !== asked);
  const found = record.quotations
    .filter(({ kind }) => kinds.has(kind))
    .flatMap((quotation) =>
      quotation.segments.flatMap(({ start, end }) => piecesOf<Predicted>(text, start, end, quotation)),
    );
  const first = pair(found, wanted, near);
  const counted = found.filter(
    (piece, i) =>
      first.has(i) ||
      !optional.some((other) => {
        const overlap = Math.min(piece.end, other.end) - Math.max(piece.start, other.start);
        return overlap >= 0.5 * Math.min(piece.end - piece.start, other.end - other.start);
      }),
  );
  const matched = pair(counted, wanted, near);
  const exactly = pair(counted, wanted, exact);
  const score = emptyScore();
  const counts = { predicted: counted.length, gold: wanted.length };
  score.exact = { right: exactly.size, ...counts };
  score.near = { right: matched.size, ...counts };
  const unjudged = wanted.filter(({ of }) => of.speaker && !judgeable(of.speaker)).length;
  let [joint, jointFull, dropped] = [0, 0, 0];
  const outcome = (piece: Piece<unknown>, rest: Omit<Outcome, 'article' | 'words' | 'start'>): Outcome => ({
    article: gold.id,
    words: text.slice(piece.start, piece.end),
    start: piece.start,
    ...rest,
  });
  for (const [i, j] of matched) {
    const { of: predicted } = counted[i]!;
    const { of: quote } = wanted[j]!;
    const judged = judge(predicted.speaker, quote.speaker ?? null);
    const isExact = exactly.get(i) === j;
    if (judged.lenient === null) dropped += 1;
    if (judged.lenient) joint += 1;
    if (judged.full && isExact) jointFull += 1;
    score.outcomes.push(
      outcome(wanted[j]!, {
        what: isExact ? 'exact' : 'near',
        gold: quote.speaker ?? null,
        kind: predicted.kind,
        predicted,
        ...judged,
      }),
    );
  }
  const hit = new Set(matched.values());
  for (const [j, piece] of wanted.entries()) {
    const none = { kind: null, predicted: null, lenient: null, full: null };
    if (!hit.has(j))
      score.outcomes.push(outcome(piece, { what: 'missed', gold: piece.of.speaker ?? null, ...none }));
  }
  for (const [i, piece] of counted.entries()) {
    const none = { kind: piece.of.kind, gold: null, lenient: null, full: null };
    if (!matched.has(i))
      score.outcomes.push(outcome(piece, { what: 'invented', predicted: piece.of, ...none }));
  }
  score.joint = { right: joint, predicted: counted.length - dropped, gold: wanted.length - unjudged };
  score.jointFull = { ...score.joint, right: jointFull };
  return score;
}
