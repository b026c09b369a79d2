import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useExplorer } from '../../state/explorer.ts';
import { LONGEST_SEARCH } from '../../state/read-link.ts';
import styles from './SearchField.module.css';

const PAUSE_MS = 160;
export const SEARCH_ID = 'search';

/** Words, “phrases”, beginnings of words; the view follows a moment after the typing. */
export function SearchField() {
  const q = useExplorer((state) => state.view.q);
  const change = useExplorer((state) => state.change);
  const [text, setText] = useState(q);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(q);

  useEffect(() => {
    if (q === sent.current) return;
    sent.current = q;
    setText(q);
  }, [q]);
  useEffect(() => () => clearTimeout(waiting.current), []);

  const send = (next: string) => {
    clearTimeout(waiting.current);
    const trimmed = next.trim();
    if (trimmed === sent.current) return;
    // The first letter of a search makes a step for Back; the letters after it refine that step.
    const step = sent.current === '' || trimmed === '' ? 'push' : 'replace';
    sent.current = trimmed;
    change({ q: trimmed }, step);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      send(text);
    }
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      setText('');
      send('');
    }
  };
  return (
    <search className={styles.search}>
      <input
        id={SEARCH_ID}
        type="search"
        aria-label="Search quotations, articles and announcements"
        aria-keyshortcuts="/"
        placeholder="Search words or “a phrase”"
        maxLength={LONGEST_SEARCH}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          const next = event.currentTarget.value;
          setText(next);
          clearTimeout(waiting.current);
          waiting.current = setTimeout(() => send(next), PAUSE_MS);
        }}
        onKeyDown={onKeyDown}
      />
      <span aria-hidden="true">/</span>
    </search>
  );
}
