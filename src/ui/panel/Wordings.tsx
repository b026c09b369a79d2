import type { Lineage } from '../../model/corpus.ts';
import { useScene } from '../scene.ts';
import { Loaded } from '../shards/Loaded.tsx';
import { useLoaded } from '../shards/use-loaded.ts';
import { ArticleLink } from './ArticleLink.tsx';
import styles from './LineageTab.module.css';
import { PrintingItem } from './PrintingItem.tsx';

/** A printing of an utterance, `quotation` in the corpus. */
export type Printed = { member: Lineage['members'][number]; quotation: number };
type Echo = Lineage['headlines'][number];

type Props = { fullest: Printed; others: readonly (Printed | Echo)[]; chosen: number | null };

/** The fullest printing of an utterance, and some others of it beside that. */
export function Wordings({ fullest, others, chosen }: Props) {
  const { library } = useScene();
  const printings = [fullest, ...others.filter((other) => 'quotation' in other)];
  const quotation = printings.map((printing) => printing.quotation);
  const article = quotation.map((index) => library.columns.quotation.article[index]!);
  const loading = useLoaded({ quotation, article });
  return (
    <Loaded loading={loading} what="these printings">
      {() => (
        <ol aria-label="Wordings">
          {printings.map((printing) => (
            <PrintingItem
              key={printing.quotation}
              member={printing.member}
              index={printing.quotation}
              fullest={fullest.quotation}
              chosen={printing.quotation === chosen}
            />
          ))}
          {others.map(
            (other) => 'words' in other && <HeadlineEcho key={other.article + other.start} {...other} />,
          )}
        </ol>
      )}
    </Loaded>
  );
}

function HeadlineEcho({ article, start, end, words }: Echo) {
  return (
    <li>
      <p className={styles.meta}>
        <span>echoed in a headline</span>
      </p>
      <blockquote>‘{words}’</blockquote>
      <ArticleLink className={styles.link} article={article} span={{ start, end }}>
        {({ outlet, when, headline }) => `${outlet}, ${when}: ${headline}`}
      </ArticleLink>
    </li>
  );
}
