import { useMemo } from 'react';
import { ARTICLE, isUndatedMark } from '../../derive/marks.ts';
import { withCommas } from '../../derive/with-commas.ts';
import { NONE } from '../../model/columns.ts';
import { useScene } from '../scene.ts';
import { CorpusNotes } from './CorpusNotes.tsx';
import styles from './PanelWelcome.module.css';

/** The panel with nothing open: how to begin, and what this corpus does and does not know. */
export function PanelWelcome() {
  const { library, marks, bundle } = useScene();
  const { counts, description } = bundle.manifest;
  const { undated, unknown } = useMemo(() => {
    const { columns } = library;
    return {
      undated: countWhere(counts.article, (at) => isUndatedMark(marks, marks.starts[ARTICLE]! + at)),
      unknown: countWhere(counts.quotation, (at) => columns.quotation.speaker[at] === NONE),
    };
  }, [library, marks, counts]);
  return (
    <div className={styles.welcome}>
      <h2>Choose a mark to read it in its source</h2>
      {description !== null && <p>{description}</p>}
      <p>
        Every mark leads to the words it came from. A solid disc is a day an article states; a soft bar is a
        stretch of days it lies in; what carries no date at all has a place of its own.
      </p>
      <dl>
        <Fact
          name="Articles"
          value={counts.article}
          note={undated > 0 ? `${withCommas(undated)} undated` : null}
        />
        <Fact
          name="Quotations"
          value={counts.quotation}
          note={unknown > 0 ? `${withCommas(unknown)} with speaker unknown` : null}
        />
        <Fact name="Speakers" value={counts.person} note={null} />
        <Fact name="Announcements" value={counts.event} note={null} />
      </dl>
      <CorpusNotes />
    </div>
  );
}

function Fact({ name, value, note }: { name: string; value: number; note: string | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {withCommas(value)}
        {note !== null && <span> {note}</span>}
      </dd>
    </div>
  );
}

function countWhere(length: number, holds: (at: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < length; at++) if (holds(at)) count += 1;
  return count;
}
