import { useState } from 'react';
import { CONFLICT_KIND, conflictGroups } from '../../derive/conflict-groups.ts';
import { range } from '../../derive/library.ts';
import type { Conflict } from '../../model/corpus.ts';
import { useScene } from '../scene.ts';
import { Loaded } from '../shards/Loaded.tsx';
import { useLoaded } from '../shards/use-loaded.ts';
import { Clipped } from './Clipped.tsx';
import styles from './Conflicts.module.css';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import { PageSteps } from './PageSteps.tsx';

const PAGE = 16;

/** Where sources can't all be right: what differs, and the way to each side's words. */
export function Conflicts() {
  const { library, bundle } = useScene();
  const { counts } = bundle.manifest;
  const [from, setFrom] = useState(0);
  const shown = range(from, Math.min(from + PAGE, counts.conflict));
  const loading = useLoaded({ conflict: shown });
  if (counts.conflict === 0) return null;
  return (
    <section className={styles.conflicts} aria-labelledby="conflicts">
      <h3 id="conflicts">Where sources disagree</h3>
      <PageSteps from={from} page={PAGE} total={counts.conflict} show={setFrom} />
      <Loaded loading={loading} what="what sources disagree on">
        {() => (
          <ul>
            {conflictGroups(shown.map((index) => library.item('conflict', index)!)).map((group) => (
              <li key={group.id}>
                <h4>{CONFLICT_KIND[group.kind]}</h4>
                {group.conflicts.map((conflict) => (
                  <OneConflict key={conflict.id} conflict={conflict} />
                ))}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function OneConflict({ conflict }: { conflict: Conflict }) {
  return (
    <>
      <Clipped text={conflict.says} />
      <EvidenceLinks
        evidence={conflict.evidence}
        className={styles.link}
        name={({ outlet, headline }) => `${outlet}: ${headline}`}
      />
    </>
  );
}
