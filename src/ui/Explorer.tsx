import type { Corpus } from '../model/corpus.ts';
import { useExplorer } from '../state/explorer.ts';
import styles from './Explorer.module.css';
import { Header } from './header/Header.tsx';
import { ReadingPanel } from './panel/ReadingPanel.tsx';
import { SceneContext, useIndexed, useMakeScene } from './scene.ts';
import { useSearch } from './search/use-search.ts';
import { Timeline } from './timeline/Timeline.tsx';

export function Explorer({ corpus }: { corpus: Corpus }) {
  const indexed = useIndexed(corpus);
  const scene = useMakeScene(indexed, useSearch());
  const open = useExplorer((state) => state.view.open);
  return (
    <SceneContext value={scene}>
      <div className={styles.page}>
        <Header title={corpus.title} />
        <main className={styles.main}>
          <Timeline />
        </main>
        <ReadingPanel key={open} />
      </div>
    </SceneContext>
  );
}
