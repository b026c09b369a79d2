import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { withCommas } from '../../derive/with-commas.ts';
import { useExplorer } from '../../state/explorer.ts';
import { LONGEST_SEARCH } from '../../state/read-link.ts';
import type { Bundle } from '../load-corpus.ts';
import { useScene } from '../scene.ts';
import { holdTurns } from '../slices.ts';
import styles from './SearchField.module.css';
import { fetchSearch, type HitsSoFar } from './use-search.ts';

export const SEARCH_ID = 'search';
const HITS_ID = 'search-hits';

/** Starts the search's program, and opens the index, ahead of the first key. */
const prepare = (bundle: Bundle) => {
  // Should it fail, the first search says so.
  fetchSearch()
    .then(({ openIndex }) => openIndex(bundle))
    .catch(() => {});
};

/** Words, “phrases”, beginnings of words; the view follows every key. */
export function SearchField({ hits }: { hits: HitsSoFar | null }) {
  const { bundle } = useScene();
  const q = useExplorer((state) => state.view.q);
  const change = useExplorer((state) => state.change);
  const [text, setText] = useState(q);
  const sent = useRef(q);

  useEffect(() => {
    if (q === sent.current) return;
    sent.current = q;
    setText(q);
  }, [q]);

  const send = (next: string) => {
    const trimmed = next.trim();
    if (trimmed === sent.current) return;
    // The first letter of a search makes a step for Back; the letters after it refine that step.
    const step = sent.current === '' || trimmed === '' ? 'push' : 'replace';
    sent.current = trimmed;
    change({ q: trimmed }, step);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
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
        aria-describedby={HITS_ID}
        aria-keyshortcuts="/"
        placeholder="Search words or “a phrase”"
        maxLength={LONGEST_SEARCH}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onFocus={() => prepare(bundle)}
        onChange={(event) => {
          // A chart's hundred shards would be fetched to be shown until the next key.
          holdTurns();
          const next = event.currentTarget.value;
          setText(next);
          send(next);
        }}
        onKeyDown={onKeyDown}
      />
      <span className={styles.key} aria-hidden="true">
        /
      </span>
      <span id={HITS_ID} className={styles.hits}>
        {hits && hitsInWords(hits)}
      </span>
    </search>
  );
}

/** "1,204 hits", and in place of which word: "3 hits for “bridge”"; while there may be more, "1,204 hits so far". */
function hitsInWords({ count, more, near }: HitsSoFar): string {
  if (more)
    return count === 0 ? 'searching …' : `${withCommas(count)} ${count === 1 ? 'hit' : 'hits'} so far`;
  const amount = count === 0 ? 'no hits' : count === 1 ? '1 hit' : `${withCommas(count)} hits`;
  const [first, second] = near.flatMap(({ terms }) => terms);
  if (count === 0 || first === undefined) return amount;
  return `${amount} for “${first}”${second === undefined ? '' : ' …'}`;
}
