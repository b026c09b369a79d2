import { Menu } from '@base-ui/react/menu';
import { useState } from 'react';
import { applyTheme, storedTheme, THEMES, type Theme } from '../theme.ts';
import styles from './Header.module.css';
import menu from './Menu.module.css';

const NAME: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' };

export function ThemeMenu() {
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const [theme, setTheme] = useState(storedTheme);
  const take = (next: Theme) => {
    setTheme(next);
    applyTheme(next);
  };
  return (
    // The menu is drawn inside the banner, so that it lies in a landmark.
    <div ref={setPlace}>
      <Menu.Root defaultOpen>
        <Menu.Trigger className={styles.tool}>Theme</Menu.Trigger>
        <Menu.Portal container={place}>
          <Menu.Positioner className={menu.positioner} align="end" sideOffset={4}>
            <Menu.Popup className={menu.popup}>
              <Menu.RadioGroup value={theme} onValueChange={take}>
                {THEMES.map((each) => (
                  <Menu.RadioItem key={each} value={each} className={menu.item} closeOnClick>
                    <span className={menu.sign}>
                      <Menu.RadioItemIndicator>✓</Menu.RadioItemIndicator>
                    </span>
                    {NAME[each]}
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  );
}
