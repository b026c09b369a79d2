import { useMemo, useState } from 'react';
import { CONFLICT_KIND, conflictGroups } from '../../derive/conflict-groups.ts';
import { headlineOf, outletOf } from '../../derive/mark-names.ts';
import type { Conflict } from '../../model/corpus.ts';
import { useScene } from '../scene.ts';
import { ViewLink } from '../ViewLink.tsx';
import { Clipped } from './Clipped.tsx';
import styles from './Conflicts.module.css';

const PAGE = 10;

/** Where sources can't all be right: what differs, and the way to each side's words. */
export function Conflicts() {
  const { conflicts } = useScene().library.corpus;
  const groups = useMemo(() => conflictGroups(conflicts), [conflicts]);
  const [length, setLength] = useState(PAGE);
  if (groups.length === 0) return null;
  return (
    <section className={styles.conflicts} aria-labelledby="conflicts">
      <h3 id="conflicts">Where sources disagree</h3>
      <ul>
        {groups.slice(0, length).map((group) => (
          <li key={group.id}>
            <h4>{CONFLICT_KIND[group.kind]}</h4>
            {group.conflicts.map((conflict) => (
              <OneConflict key={conflict.id} conflict={conflict} />
            ))}
          </li>
        ))}
      </ul>
      {groups.length > length && (
        <button type="button" className={styles.more} onClick={() => setLength(length + PAGE)}>
          Show more of {groups.length - length} others
        </button>
      )}
    </section>
  );
}

function OneConflict({ conflict }: { conflict: Conflict }) {
  const { library } = useScene();
  return (
    <>
      <Clipped text={conflict.says} />
      {conflict.evidence.map(({ article, start, end }) => {
        const source = library.article.get(article)!;
        return (
          <ViewLink
            key={`${article}:${start}`}
            className={styles.link}
            patch={{ open: article, tab: 'source', span: { start, end } }}
          >
            {outletOf(source)}: {headlineOf(source)}
          </ViewLink>
        );
      })}
    </>
  );
}
