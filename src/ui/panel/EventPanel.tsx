import { headlineOf, outletOf } from '../../derive/mark-names.ts';
import type { CorpusEvent } from '../../model/corpus.ts';
import { whenInWords } from '../../model/day-words.ts';
import { useScene } from '../scene.ts';
import { ViewLink } from '../ViewLink.tsx';
import { ClosePanel } from './ClosePanel.tsx';
import styles from './EventPanel.module.css';
import panel from './ReadingPanel.module.css';
import { Reasons } from './Reasons.tsx';

/** An announcement: what each article said of its time, in the order of telling. */
export function EventPanel({ event }: { event: CorpusEvent }) {
  const { library } = useScene();
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
        <ol className={styles.tellings}>
          {event.mentions.map((mention) => {
            const article = library.article.get(mention.article);
            return (
              article && (
                <li key={`${article.id}:${mention.start}`}>
                  <p className={styles.says}>
                    {mention.says === null ? 'no time given' : `“${mention.says}”`}
                  </p>
                  <blockquote>{mention.words}</blockquote>
                  <ViewLink
                    className={styles.link}
                    patch={{
                      open: article.id,
                      tab: 'source',
                      span: { start: mention.start, end: mention.end },
                    }}
                  >
                    {outletOf(article)}, {whenInWords(article.published)}: {headlineOf(article)}
                  </ViewLink>
                </li>
              )
            );
          })}
        </ol>
        <h3>Why this date</h3>
        <Reasons because={event.when.because} none="No sentence in this corpus bounds it." />
        {event.corrections.map((correction) => (
          <p key={correction.field}>Corrected by the editor: {correction.note}</p>
        ))}
      </section>
    </>
  );
}
