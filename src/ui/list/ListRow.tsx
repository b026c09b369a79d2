import type { Ref } from 'react';
import { factsOf } from '../../derive/mark-names.ts';
import { itemOf } from '../../derive/marks.ts';
import { relationTo } from '../../derive/playhead.ts';
import { speakerPlace } from '../../derive/rows.ts';
import { excerpt, hitSpans } from '../../derive/search-query.ts';
import { useExplorer } from '../../state/explorer.ts';
import { KINDS } from '../../state/view.ts';
import { useAt, useDrawn, useScene } from '../scene.ts';
import { Highlighted } from '../search/Highlighted.tsx';
import { speakerColour } from '../speaker-colour.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './List.module.css';

type Props = {
  mark: number;
  /** Its place in the whole list, from 0. */
  row: number;
  /** Does it hold the list's tab stop? */
  stop: boolean;
  /** Its place among the rows that are measured. */
  index?: number;
  ref?: Ref<HTMLTableRowElement>;
};

/** One item of the list; its words are the way into the panel. */
export function ListRow({ mark, row, stop, index, ref }: Props) {
  const { library, marks } = useScene();
  const { search } = useDrawn();
  const at = useAt();
  const { found } = search;
  const open = useExplorer((state) => state.view.open);
  const id = marks.idOf(mark);
  const facts = factsOf(library, marks, mark);
  const relation =
    at !== null ? relationTo(at, marks.earliest[mark]!, marks.latest[mark]!) : 'possibly before';
  const kind = KINDS[marks.kind[mark]!]!;
  const colour = kind === 'quotation' ? speakerColour(speakerPlace(marks, itemOf(marks, mark))) : undefined;
  const elsewhere = kind === 'article' && found !== null && hitSpans(facts.words, found).length === 0;
  return (
    <tr
      ref={ref}
      aria-rowindex={row + 2}
      data-row={row}
      data-index={index}
      data-open={id === open || undefined}
      data-after={relation === 'after' || undefined}
    >
      <td className={styles.when}>
        {facts.when}
        {at !== null && relation !== 'before' && (
          <small>{relation === 'after' ? 'after the playhead' : 'possibly by the playhead'}</small>
        )}
      </td>
      <td className={styles.kind}>{facts.kind}</td>
      <td className={styles.who} style={{ color: colour }}>
        {facts.who}
      </td>
      <th scope="row" className={styles.words}>
        <ViewLink
          patch={{ open: id, tab: 'quotations', span: null }}
          current={id === open}
          tabIndex={stop ? 0 : -1}
          opens
        >
          <Highlighted text={excerpt(facts.words, 220, found)} />
        </ViewLink>
        {elsewhere && <small>found in the article’s text</small>}
      </th>
      <td className={styles.outlet}>{facts.outlet}</td>
    </tr>
  );
}
