import { dayNumber } from '../../../model/day.ts';
import type { ArticleRecord } from '../../../model/record.ts';
import { type Claim, evidenceOf, type Naming, numberOfDay as number, TRUST } from './claim.ts';
import type { Demand } from './constraints.ts';
import type { EditorDate } from './date-articles.ts';

/** What an article says of its own day, and what its words about other days say of it. */
export function articleClaims(record: ArticleRecord, naming: Naming): Claim[] {
  return [...statedClaims(record, naming), ...timexClaims(record, naming)];
}

function statedClaims({ id, published, modified }: ArticleRecord, naming: Naming): Claim[] {
  const claims: Claim[] = [];
  const own = (says: string) => says.replace(/^The article/, naming.article(id)).replace(/\.$/, '');
  const reason = published.because[0];
  if (published.basis === 'stated') {
    const demand: Demand = { kind: 'fixed', from: number(published.earliest), to: number(published.latest) };
    claims.push({
      x: id,
      demand,
      trust: TRUST.stated,
      says: () =>
        reason && reason.evidence.length > 0
          ? own(reason.says)
          : `${naming.article(id)} came with its publication day`,
      evidence: reason?.evidence ?? [],
    });
  }
  if (modified?.latest != null) {
    const updated = modified.because[0];
    const demand: Demand = { kind: 'fixed', from: null, to: number(modified.latest) };
    claims.push({
      x: id,
      demand,
      trust: TRUST.modified,
      says: () => own(updated?.says ?? 'The article was updated'),
      evidence: updated?.evidence ?? [],
    });
  }
  return claims;
}

export function editorClaim({ article, earliest, latest, note }: EditorDate, naming: Naming): Claim {
  const demand: Demand = { kind: 'fixed', from: number(earliest), to: number(latest) };
  const says = () => `The editor dates ${naming.article(article)}${note === '' ? '' : `: ${note}`}`;
  return { x: article, demand, trust: TRUST.editor, says, evidence: [] };
}

/** What an article tells as past lies not after its own day, what it tells as to come not before. */
function timexClaims({ id, timexes, quotations }: ArticleRecord, naming: Naming): Claim[] {
  const claims: Claim[] = [];
  for (const timex of timexes) {
    if (timex.bearing?.kind !== 'calendar' || timex.tense === null) continue;
    const { earliest, latest } = timex.bearing;
    const spoken = quotations.some(({ segments }) =>
      segments.some(({ start, end }) => start <= timex.start && timex.end <= end),
    );
    const evidence = [evidenceOf(id, timex)];
    if (timex.tense === 'past' && earliest !== null) {
      claims.push({
        x: id,
        demand: { kind: 'fixed', from: dayNumber(earliest), to: null },
        trust: TRUST.past,
        says: () => `${naming.article(id)} looks back on “${timex.words}”`,
        evidence,
      });
    }
    // Somebody quoted may have said "in 2019" at any time; only the paper's own future is later than the paper.
    if (timex.tense === 'future' && latest !== null && !spoken) {
      claims.push({
        x: id,
        demand: { kind: 'fixed', from: null, to: dayNumber(latest) },
        trust: TRUST.plan,
        says: () => `${naming.article(id)} looks ahead to “${timex.words}”`,
        evidence,
      });
    }
  }
  return claims;
}
