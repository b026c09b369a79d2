import { Menu } from '@base-ui/react/menu';
import { useRef } from 'react';
import { useScene } from '../scene.ts';
import { download } from './download.ts';
import styles from './Header.module.css';
import menu from './Menu.module.css';

const FORMATS = [
  { format: 'csv', name: 'Table (CSV)' },
  { format: 'json', name: 'Data (JSON)' },
  { format: 'annotations', name: 'Web annotations (JSON-LD)' },
  { format: 'citations', name: 'Citations (text)' },
] as const;

/** What is shown, as a file: the same items as in chart, list and counts. */
export function ExportMenu() {
  const { library, marks, visible } = useScene();
  const place = useRef<HTMLDivElement>(null);
  const take = async (format: (typeof FORMATS)[number]['format']) => {
    const { exportMarks } = await import('./export-marks.ts');
    download(await exportMarks(format, library, marks, visible.marks, location.href));
  };
  return (
    // The menu is drawn inside the banner, so that it lies in a landmark.
    <div ref={place}>
      <Menu.Root>
        <Menu.Trigger className={styles.tool}>Export</Menu.Trigger>
        <Menu.Portal container={place}>
          <Menu.Positioner className={menu.positioner} align="end" sideOffset={4}>
            <Menu.Popup className={menu.popup}>
              {FORMATS.map(({ format, name }) => (
                <Menu.Item key={format} className={menu.item} onClick={() => take(format)}>
                  {name}
                </Menu.Item>
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  );
}
