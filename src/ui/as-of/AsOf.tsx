import { memo } from 'react';
import { type AsOf as AsOfDay, reportedInWords } from '../../derive/as-of.ts';
import { outletAt, tellersOf } from '../../derive/library.ts';
import { factsOf, missingInWords, outletInWords, shorten } from '../../derive/mark-names.ts';
import { QUOTATION } from '../../derive/marks.ts';
import { speakerPlace } from '../../derive/rows.ts';
import { dayNumberInWords } from '../../model/day-words.ts';
import { useScene, useSettledAt } from '../scene.ts';
import { Trouble } from '../shards/Trouble.tsx';
import { useLoaded } from '../shards/use-loaded.ts';
import { speakerColour } from '../speaker-colour.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './AsOf.module.css';
import { useAsOf } from './use-as-of.ts';

/** What had been reported by the playhead's day. */
export function AsOf() {
  const at = useSettledAt();
  const summary = useAsOf();
  return summary && at !== null && <Summary at={at} summary={summary} />;
}

/** Drawn anew once it changes, which is after what is filtered. */
const Summary = memo(function Summary({ at, summary }: { at: number; summary: AsOfDay }) {
  const { announcements, newest } = summary;
  const loading = useLoaded({
    event: announcements.map(({ event }) => event),
    quotation: newest.map(({ quotation }) => quotation),
  });
  return (
    <section className={styles.asOf} aria-labelledby="as-of">
      <h2 id="as-of">As of {dayNumberInWords(at)}</h2>
      <p className={styles.sum}>Reported by then: {reportedInWords(summary)}.</p>
      <Trouble loading={loading} what="some of their words" />
      <div className={styles.columns}>
        {announcements.length > 0 && (
          <div>
            <h3>The latest word</h3>
            <ul>
              {announcements.map((announcement) => (
                <LatestWord key={announcement.event} {...announcement} />
              ))}
            </ul>
          </div>
        )}
        {newest.length > 0 && (
          <div>
            <h3>Newest quotations</h3>
            <ul>
              {newest.map(({ quotation, relation }) => (
                <Newest key={quotation} quotation={quotation} possibly={relation === 'possibly before'} />
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
});

function LatestWord({ event, mention, sure }: { event: number; mention: number; sure: boolean }) {
  const { library, marks } = useScene();
  const facts = factsOf(library, marks, event);
  const item = library.item('event', event);
  const says = item && item.mentions[mention]!.says;
  return (
    <li>
      <ViewLink patch={{ open: marks.idOf(event), tab: 'quotations', span: null }} className={styles.link}>
        {facts.words}
      </ViewLink>
      <p>
        {item
          ? says === null
            ? 'no time given'
            : `“${says}”`
          : missingInWords(library, 'event', event, 'what it said')}
        , {outletInWords(outletAt(library, tellersOf(library, event)[mention]!))}
        {!sure && ' (possibly by then)'}
      </p>
    </li>
  );
}

function Newest({ quotation, possibly }: { quotation: number; possibly: boolean }) {
  const { library, marks } = useScene();
  const mark = marks.starts[QUOTATION]! + quotation;
  const facts = factsOf(library, marks, mark);
  const colour = speakerColour(speakerPlace(marks, quotation));
  return (
    <li style={{ borderColor: colour }}>
      <ViewLink patch={{ open: marks.idOf(mark), tab: 'quotations', span: null }} className={styles.quote}>
        {shorten(facts.words, 110)}
      </ViewLink>
      <p>
        <b style={{ color: colour }}>{facts.who}</b>, {facts.when}
        {possibly && ' (possibly by then)'}
      </p>
    </li>
  );
}
