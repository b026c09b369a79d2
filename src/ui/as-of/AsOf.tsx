import { reportedInWords } from '../../derive/as-of.ts';
import { factsOf, outletOf, shorten } from '../../derive/mark-names.ts';
import { speakerPlace } from '../../derive/rows.ts';
import { dayNumberInWords } from '../../model/day-words.ts';
import { useScene } from '../scene.ts';
import { speakerColour } from '../speaker-colour.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './AsOf.module.css';

/** The rest is in the list: as many as can be read at a glance stand here. */
const MOST = 12;

import { useAsOf } from './use-as-of.ts';

/** What had been reported by the playhead's day. */
export function AsOf() {
  const { library, marks, time } = useScene();
  const summary = useAsOf();
  if (!summary || !time) return null;
  const { announcements, newest } = summary;
  return (
    <section className={styles.asOf} aria-labelledby="as-of">
      <h2 id="as-of">As of {dayNumberInWords(time.at)}</h2>
      <p className={styles.sum}>Reported by then: {reportedInWords(summary)}.</p>
      <div className={styles.columns}>
        {announcements.length > 0 && (
          <div>
            <h3>The latest word</h3>
            <ul>
              {announcements.slice(0, MOST).map(({ event, mention, sure }) => (
                <li key={event.id}>
                  <ViewLink patch={{ open: event.id, tab: 'quotations', span: null }} className={styles.link}>
                    {event.title}
                  </ViewLink>
                  <p>
                    {mention.says === null ? 'no time given' : `“${mention.says}”`},{' '}
                    {outletOf(library.article.get(mention.article)!)}
                    {!sure && ' (possibly by then)'}
                  </p>
                </li>
              ))}
            </ul>
          </div>
        )}
        {newest.length > 0 && (
          <div>
            <h3>Newest quotations</h3>
            <ul>
              {newest.map(({ mark, relation }) => {
                const facts = factsOf(library, marks, mark);
                const quotation = library.corpus.quotations[marks.item[mark]!]!;
                const colour = speakerColour(speakerPlace(marks, quotation.speaker?.person ?? null));
                return (
                  <li key={mark} style={{ borderColor: colour }}>
                    <ViewLink
                      patch={{ open: quotation.id, tab: 'quotations', span: null }}
                      className={styles.quote}
                    >
                      {shorten(facts.words, 110)}
                    </ViewLink>
                    <p>
                      <b style={{ color: colour }}>{facts.who}</b>, {facts.when}
                      {relation === 'possibly before' && ' (possibly by then)'}
                    </p>
                  </li>
                );
              })}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
