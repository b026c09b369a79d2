import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useState } from 'react';
import { isTyping } from '../keyboard.ts';
import styles from './Header.module.css';
import dialog from './KeysDialog.module.css';

const KEYS = [
  ['/', 'search'],
  ['Tab', 'from region to region'],
  [
    '← →',
    'along a row of marks; on the playhead, to the previous and next mark; among printings, to the one before and after',
  ],
  ['↑ ↓', 'to the row above and below; in the list, to the item above and below'],
  ['Shift ← →', 'move the playhead by a tenth of the window'],
  ['Home End', 'to the first and last'],
  ['Enter', 'open a mark in the reading panel'],
  ['Esc', 'close the panel'],
  ['Space', 'on the playhead: play and pause'],
  ['Ctrl or ⌘ wheel', 'zoom in and out'],
  ['?', 'this list'],
] as const;

/** All keys, listed; opened by its button or by `?`, and so open from its start. */
export function KeysDialog() {
  const [open, setOpen] = useState(true);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event.target)) setOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger className={styles.tool} aria-label="Keys">
        ?
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.backdrop} />
        <Dialog.Popup className={dialog.popup}>
          <Dialog.Title className={dialog.title}>Keys</Dialog.Title>
          <dl className={dialog.keys}>
            {KEYS.map(([key, does]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <Dialog.Close className={dialog.close}>Close</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
