import { shorten, speakerOf } from '../../derive/mark-names.ts';
import { speakerPlace } from '../../derive/rows.ts';
import { joinWords } from '../../model/span.ts';
import { useScene } from '../scene.ts';
import { speakerColour } from '../speaker-colour.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './Reading.module.css';

/** A quotation in a list: who, and the first words. */
export function QuotationLine({ index }: { index: number }) {
  const { library, marks } = useScene();
  const quotation = library.item('quotation', index)!;
  const colour = speakerColour(speakerPlace(marks, index));
  return (
    <li style={{ borderColor: colour }}>
      <ViewLink patch={{ open: quotation.id, tab: 'quotations', span: null }} className={styles.line}>
        <span className={styles.who} style={{ color: colour }}>
          {speakerOf(quotation)}
        </span>
        <q>{shorten(joinWords(quotation.segments), 120)}</q>
      </ViewLink>
    </li>
  );
}
