import { membersOf } from '../../derive/library.ts';
import { speakerOf } from '../../derive/mark-names.ts';
import { speakerPlace } from '../../derive/rows.ts';
import { ruleInWords } from '../../derive/rule-words.ts';
import { NONE } from '../../model/columns.ts';
import { joinWords } from '../../model/span.ts';
import { useScene } from '../scene.ts';
import { speakerColour } from '../speaker-colour.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './QuotationCard.module.css';

/** One quotation: its words, who spoke, and how that is known. */
export function QuotationCard({ index }: { index: number }) {
  const { library, marks } = useScene();
  const quotation = library.item('quotation', index)!;
  const { speaker, cue, via, within, kind, segments, rule, corrections } = quotation;
  const colour = speakerColour(speakerPlace(marks, index));
  const lineage = library.columns.quotation.lineage[index]!;
  const elsewhere = lineage === NONE ? 0 : membersOf(library, lineage).length - 1;
  // The outer quotation stands in the same article, whose quotations come together.
  const outer = within === null ? undefined : library.item('quotation', library.indexOf('quotation', within));
  return (
    <figure className={styles.card} style={{ borderColor: colour }}>
      <blockquote>“{joinWords(segments)}”</blockquote>
      <figcaption style={{ color: colour }}>{speakerOf(quotation)}</figcaption>
      <dl className={styles.how}>
        <dt>Printed as</dt>
        <dd>{kind === 'partial' ? 'a fragment in the reporter’s sentence' : 'a whole utterance'}</dd>
        {speaker?.mention && (
          <>
            <dt>Named by</dt>
            <dd>“{speaker.mention.words}”</dd>
          </>
        )}
        <dt>Cue</dt>
        <dd>{cue ? `“${cue.words}”` : 'none printed'}</dd>
        <dt>Via</dt>
        <dd>{via ? via.name : 'no other source named'}</dd>
        {elsewhere > 0 && (
          <>
            <dt>Printed</dt>
            <dd>
              <ViewLink patch={{ tab: 'lineage', span: null }} className={styles.link}>
                in {elsewhere} other {elsewhere === 1 ? 'place' : 'places'}
              </ViewLink>
            </dd>
          </>
        )}
        {outer && (
          <>
            <dt>Within</dt>
            <dd>words of {speakerOf(outer)}</dd>
          </>
        )}
        <dt>Found by</dt>
        <dd>
          the rule “{ruleInWords(rule)}”
          {speaker
            ? `; its speaker by “${ruleInWords(speaker.rule)}”, ${speaker.confidence} confidence`
            : '; no rule could tell its speaker'}
        </dd>
        {corrections.map((correction) => (
          <div key={correction.field} className={styles.correction}>
            <dt>Corrected</dt>
            <dd>by the editor: {correction.note}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
