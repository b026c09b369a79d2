import { speakerColour } from '../speaker-colour.ts';
import type { PlacedRow } from './chart-layout.ts';
import styles from './Timeline.module.css';

const GROUP = { announcement: 'Announcements', article: 'Coverage', quotation: 'Quotations' } as const;

/** A row's name beside the chart, under its group's name where a group starts. */
export function RowLabel({ placed }: { placed: PlacedRow }) {
  const { row, top, head } = placed;
  const count = row.dated.length + row.undated.length;
  return (
    <>
      {head && (
        <p className={styles.group} style={{ top: top - 26 }}>
          {GROUP[row.kind]}
        </p>
      )}
      <p className={styles.label} style={{ top: top + 5 }}>
        {row.kind === 'quotation' && (
          <span className={styles.swatch} style={{ background: speakerColour(row.colour) }} />
        )}
        <span className={styles.name} title={row.label}>
          {row.label}
        </span>{' '}
        <span className={styles.count}>{count}</span>
      </p>
    </>
  );
}
