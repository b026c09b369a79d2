import { OnDemand } from '../OnDemand.tsx';
import { PARTS } from '../parts.ts';
import { SearchField } from '../search/SearchField.tsx';
import type { HitsSoFar } from '../search/use-search.ts';
import styles from './Header.module.css';
import { ShareButton } from './ShareButton.tsx';

type Props = {
  title: string;
  hits: HitsSoFar | null;
  /** Are the columns there? Without them there is nothing to export. */
  ready: boolean;
};

export function Header({ title, hits, ready }: Props) {
  return (
    <header className={styles.banner}>
      <p className={styles.brand}>Quoteline</p>
      <h1 className={styles.title}>{title}</h1>
      <SearchField hits={hits} />
      <div className={styles.tools} inert={!ready}>
        <ShareButton />
        <OnDemand fetchPart={PARTS.exportMenu} given={{}} className={styles.tool} aria-haspopup="menu">
          Export
        </OnDemand>
        <OnDemand fetchPart={PARTS.themeMenu} given={{}} className={styles.tool} aria-haspopup="menu">
          Theme
        </OnDemand>
        <OnDemand
          fetchPart={PARTS.keysDialog}
          given={{}}
          hotkey="?"
          className={styles.tool}
          aria-haspopup="dialog"
          aria-label="Keys"
        >
          ?
        </OnDemand>
      </div>
    </header>
  );
}
