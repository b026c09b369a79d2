import { memo } from 'react';
import { withCommas } from '../../derive/with-commas.ts';
import type { Kind } from '../../state/view.ts';
import { speakerColour } from '../speaker-colour.ts';
import styles from './RowLabel.module.css';

const GROUP = { announcement: 'Announcements', article: 'Coverage', quotation: 'Quotations' } as const;

type Props = {
  kind: Kind;
  label: string;
  colour: number | null;
  /** Not known yet where `null`. */
  count: number | null;
  top: number;
  head: boolean;
};

/** A row's name beside the chart and how many marks it shows, under its group's name where a group starts. */
export const RowLabel = memo(function RowLabel({ kind, label, colour, count, top, head }: Props) {
  return (
    <>
      {head && (
        <p className={styles.group} style={{ top: top - 26 }}>
          {GROUP[kind]}
        </p>
      )}
      <p className={styles.label} style={{ top: top + 5 }}>
        {kind === 'quotation' && (
          <span className={styles.swatch} style={{ background: speakerColour(colour) }} />
        )}
        <span className={styles.name} title={label}>
          {label}
        </span>{' '}
        <span className={styles.count}>{count !== null && withCommas(count)}</span>
      </p>
    </>
  );
});
