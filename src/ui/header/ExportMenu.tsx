import { Menu } from '@base-ui/react/menu';
import { useState } from 'react';
import type { FormatName } from '../../derive/exports.ts';
import { withCommas } from '../../derive/with-commas.ts';
import styles from './Header.module.css';
import menu from './Menu.module.css';
import { useExport } from './use-export.ts';

const FORMATS: readonly { format: FormatName; name: string }[] = [
  { format: 'csv', name: 'Table (CSV)' },
  { format: 'json', name: 'Data (JSON)' },
  { format: 'annotations', name: 'Web annotations (JSON-LD)' },
  { format: 'citations', name: 'Citations (text)' },
];

/** What is shown, as a file: the same items as in chart, list and counts. */
export function ExportMenu() {
  const { state, start, cancel } = useExport();
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  return (
    // The menu is drawn inside the banner, so that it lies in a landmark.
    <div ref={setPlace} className={styles.share}>
      <Menu.Root defaultOpen>
        <Menu.Trigger className={styles.tool}>Export</Menu.Trigger>
        <Menu.Portal container={place}>
          <Menu.Positioner className={menu.positioner} align="end" sideOffset={4}>
            <Menu.Popup className={menu.popup}>
              {FORMATS.map(({ format, name }) => (
                <Menu.Item key={format} className={menu.item} onClick={() => start(format)}>
                  {name}
                </Menu.Item>
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <div className={styles.outcome} aria-live="polite" data-shown={state !== null || undefined}>
        {state?.step === 'running' && (
          <>
            <label>
              Exporting {withCommas(state.count)} items
              <progress max={1} value={state.share} />
            </label>
            <button type="button" onClick={cancel}>
              Cancel
            </button>
          </>
        )}
        {state?.step === 'failed' && (
          <>
            <p>The export stopped: {state.says}</p>
            <button type="button" onClick={state.retry}>
              Try again
            </button>
            <button type="button" onClick={cancel}>
              Close
            </button>
          </>
        )}
      </div>
    </div>
  );
}
