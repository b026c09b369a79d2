import type { ArticleRecord } from '../../model/record.ts';

/**
 * What the corpus stages read of a record: of its time expressions only those that name days of the calendar. The
 * others, most of what a record holds, were for the events of their own article.
 */
export function slimRecord(record: ArticleRecord): ArticleRecord {
  const timexes = record.timexes.filter(
    ({ bearing }) => bearing?.kind === 'calendar' || bearing?.kind === 'yearly',
  );
  return { ...record, timexes };
}
