import { withCommas } from '../../derive/with-commas.ts';
import styles from './Filters.module.css';

export const filterLabel = (name: string, chosen: number) =>
  chosen > 0 ? `${name}, ${withCommas(chosen)} chosen` : name;

/** What stands on a filter's button: its name, and how many of its values are chosen. */
export function FilterName({ name, chosen }: { name: string; chosen: number }) {
  return (
    <>
      {name}
      {chosen > 0 && (
        <span className={styles.number} aria-hidden="true">
          {withCommas(chosen)}
        </span>
      )}
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path
          d="m2 3.500 3 3 3-3"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      </svg>
    </>
  );
}
