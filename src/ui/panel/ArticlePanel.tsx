import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { headlineOf, outletOf } from '../../derive/mark-names.ts';
import type { Article } from '../../model/corpus.ts';
import { whenInWords } from '../../model/day-words.ts';
import { useExplorer } from '../../state/explorer.ts';
import type { Tab } from '../../state/view.ts';
import { useScene } from '../scene.ts';
import { Loaded } from '../shards/Loaded.tsx';
import { useLoaded } from '../shards/use-loaded.ts';
import { ClosePanel } from './ClosePanel.tsx';
import { LineageTab } from './LineageTab.tsx';
import { QuotationsTab } from './QuotationsTab.tsx';
import styles from './Reading.module.css';
import { SourceTab } from './SourceTab.tsx';
import { WhyTab } from './WhyTab.tsx';

/** What a tab shows: an article, `index` in the corpus, and which of its quotations is chosen, by index, too. */
export type Reading = { article: Article; index: number; quotation: number | null };

const TABS: readonly { tab: Tab; name: string; content: (reading: Reading) => ReactNode }[] = [
  { tab: 'quotations', name: 'Quotations', content: (reading) => <QuotationsTab {...reading} /> },
  { tab: 'source', name: 'Source', content: (reading) => <SourceTab {...reading} /> },
  { tab: 'lineage', name: 'Lineage', content: (reading) => <LineageTab {...reading} /> },
  { tab: 'why', name: 'Why this date', content: (reading) => <WhyTab {...reading} /> },
];

type Props = { article: number; quotation: number | null };

/** An article, or one of its quotations, open for reading. */
export function ArticlePanel({ article, quotation }: Props) {
  const { library } = useScene();
  const loading = useLoaded({ article: [article] });
  return (
    <>
      {!loading.ready && <ClosePanel />}
      <Loaded loading={loading} what="this article">
        {() => (
          <OpenArticle article={library.item('article', article)!} index={article} quotation={quotation} />
        )}
      </Loaded>
    </>
  );
}

function OpenArticle({ article, index, quotation }: Reading) {
  const tab = useExplorer((state) => state.view.tab);
  const change = useExplorer((state) => state.change);
  return (
    <>
      <header className={styles.head}>
        <ClosePanel />
        <p className={styles.meta}>
          <span>{outletOf(article)}</span>
          <span>{whenInWords(article.published)}</span>
          {article.modified && <span>updated {whenInWords(article.modified)}</span>}
        </p>
        <h2>{headlineOf(article)}</h2>
        {article.byline !== null && <p className={styles.byline}>{article.byline}</p>}
      </header>
      <Tabs.Root
        className={styles.tabs}
        value={tab}
        onValueChange={(value: Tab) => change({ tab: value, span: null })}
      >
        <Tabs.List className={styles.tabList}>
          {TABS.map((each) => (
            <Tabs.Tab key={each.tab} value={each.tab} className={styles.tab}>
              {each.name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((each) => (
          <Tabs.Panel key={each.tab} value={each.tab} className={styles.tabPanel}>
            {each.content({ article, index, quotation })}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </>
  );
}
