import { isUndated } from '../../model/when.ts';
import { useScene } from '../scene.ts';
import { Conflicts } from './Conflicts.tsx';
import { Notices } from './Notices.tsx';
import { PrintedAgain } from './PrintedAgain.tsx';
import styles from './ReadingPanel.module.css';

/** The panel with nothing open: how to begin, and what this corpus does and does not know. */
export function PanelWelcome() {
  const { corpus } = useScene().library;
  const undated = corpus.articles.filter((article) => isUndated(article.published)).length;
  const unknown = corpus.quotations.filter((quotation) => quotation.speaker === null).length;
  return (
    <div className={styles.welcome}>
      <h2>Choose a mark to read it in its source</h2>
      {corpus.description !== null && <p>{corpus.description}</p>}
      <p>
        Every mark leads to the words it came from. A solid disc is a day an article states; a soft bar is a
        stretch of days it lies in; what carries no date at all has a place of its own.
      </p>
      <dl>
        <Fact
          name="Articles"
          value={corpus.articles.length}
          note={undated > 0 ? `${undated} undated` : null}
        />
        <Fact
          name="Quotations"
          value={corpus.quotations.length}
          note={unknown > 0 ? `${unknown} with speaker unknown` : null}
        />
        <Fact name="Speakers" value={corpus.people.length} note={null} />
        <Fact name="Announcements" value={corpus.events.length} note={null} />
      </dl>
      <PrintedAgain />
      <Conflicts />
      <Notices />
    </div>
  );
}

function Fact({ name, value, note }: { name: string; value: number; note: string | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {note !== null && <span> {note}</span>}
      </dd>
    </div>
  );
}
