import { useMemo } from 'react';
import { membersOf } from '../../derive/library.ts';
import { spreadOf } from '../../derive/spread.ts';
import { withCommas } from '../../derive/with-commas.ts';
import type { Lineage } from '../../model/corpus.ts';
import { useScene } from '../scene.ts';
import { Loaded } from '../shards/Loaded.tsx';
import { useLoaded } from '../shards/use-loaded.ts';
import styles from './LineageTab.module.css';
import { Paged } from './Paged.tsx';
import { SpreadFigure } from './SpreadFigure.tsx';
import { Wordings } from './Wordings.tsx';

type SectionProps = {
  /** The utterance's place among the corpus's lineages. */
  index: number;
  /** The printing that is open, if one is. */
  chosen: number | null;
  /** So many printings at once. */
  page: number;
};

/** One utterance. */
export function LineageSection({ index, chosen, page }: SectionProps) {
  const { library } = useScene();
  const { length } = membersOf(library, index);
  const loading = useLoaded({ lineage: [index] });
  return (
    <section aria-label="Printings of one utterance">
      <h3>
        Printed in {withCommas(length)} {length === 1 ? 'place' : 'places'}
      </h3>
      <Loaded loading={loading} what="its printings">
        {() => (
          <Printings lineage={library.item('lineage', index)!} index={index} chosen={chosen} page={page} />
        )}
      </Loaded>
    </section>
  );
}

type Props = SectionProps & { lineage: Lineage };

/** How it spread, then each printing's wording against the fullest, and what it changes, in words. */
function Printings({ lineage, index, chosen, page }: Props) {
  const { library } = useScene();
  const first = lineage.first && library.indexOf('quotation', lineage.first.quotation);
  const spread = useMemo(() => spreadOf(library, index, first), [library, index, first]);
  const { fullest, others } = useMemo(() => {
    const indices = membersOf(library, index);
    const members = lineage.members.map((member, at) => ({ member, quotation: indices[at]! }));
    const fullest = members.find(({ member }) => member.quotation === lineage.fullest) ?? members[0]!;
    const printings = members.filter((printing) => printing !== fullest);
    return { fullest, others: [...printings, ...lineage.headlines] };
  }, [library, index, lineage]);
  const at = others.findIndex((other) => 'quotation' in other && other.quotation === chosen);
  return (
    <>
      <p className={styles.first}>
        {lineage.first?.says ??
          'Which of them was first can’t be told from what this corpus knows of their dates.'}
      </p>
      {spread.printings.length > 1 && (
        <SpreadFigure spread={spread} first={first} chosen={chosen} page={page} />
      )}
      <Paged all={others} page={page} of="others" at={at}>
        {(shown) => <Wordings fullest={fullest} others={shown} chosen={chosen} />}
      </Paged>
    </>
  );
}
