import type { CorpusEvent } from '../../model/corpus.ts';
import { whenInWords } from '../../model/day-words.ts';
import { useScene } from '../scene.ts';
import { Loaded } from '../shards/Loaded.tsx';
import { useLoaded } from '../shards/use-loaded.ts';
import { ArticleLink } from './ArticleLink.tsx';
import { ClosePanel } from './ClosePanel.tsx';
import styles from './EventPanel.module.css';
import { Paged } from './Paged.tsx';
import panel from './Reading.module.css';
import { Reasons } from './Reasons.tsx';

const PAGE = 20;

/** An announcement: what each article said of its time, in the order of telling. */
export function EventPanel({ index }: { index: number }) {
  const { library } = useScene();
  const loading = useLoaded({ event: [index] });
  return (
    <>
      {!loading.ready && <ClosePanel />}
      <Loaded loading={loading} what="this announcement">
        {() => <OpenEvent event={library.item('event', index)!} />}
      </Loaded>
    </>
  );
}

function OpenEvent({ event }: { event: CorpusEvent }) {
  return (
    <>
      <header className={panel.head}>
        <ClosePanel />
        <p className={panel.meta}>
          <span>{event.subject}</span>
          <span>{event.milestone}</span>
          <span>{whenInWords(event.when)}</span>
        </p>
        <h2>{event.title}</h2>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.body} aria-label="What was reported" tabIndex={0}>
        <h3>What each article said, in order of telling</h3>
        <Paged all={event.mentions} page={PAGE} of="tellings">
          {(shown) => (
            <ol className={styles.tellings}>
              {shown.map(({ article, start, end, says, words }) => (
                <li key={`${article}:${start}`}>
                  <p className={styles.says}>{says === null ? 'no time given' : `“${says}”`}</p>
                  <blockquote>{words}</blockquote>
                  <ArticleLink className={styles.link} article={article} span={{ start, end }}>
                    {({ outlet, when, headline }) => `${outlet}, ${when}: ${headline}`}
                  </ArticleLink>
                </li>
              ))}
            </ol>
          )}
        </Paged>
        <h3>Why this date</h3>
        <Reasons because={event.when.because} none="No sentence in this corpus bounds it." />
        {event.corrections.map((correction) => (
          <p key={correction.field}>Corrected by the editor: {correction.note}</p>
        ))}
      </section>
    </>
  );
}
