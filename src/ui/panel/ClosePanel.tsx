import { useExplorer } from '../../state/explorer.ts';
import { closePanel } from './close-panel.ts';
import styles from './ReadingPanel.module.css';

export function ClosePanel() {
  const change = useExplorer((state) => state.change);
  return (
    <button type="button" className={styles.close} aria-label="Close" onClick={() => closePanel(change)}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3.5 3.500 9 9m0-9-9 9" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
    </button>
  );
}
