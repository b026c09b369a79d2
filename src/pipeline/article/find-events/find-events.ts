import type { ArticleEvent, Timex } from '../../../model/record.ts';
import type { Span } from '../../../model/span.ts';
import type { When } from '../../../model/when.ts';

export type EventSource = {
  id: string;
  text: string;
  paragraphs: readonly Span[];
  headline: Span | null;
  published: When;
  timexes: readonly Timex[];
};

/** What an article says of things with a time of their own, one event a subject and milestone. */
export function findEvents(_source: EventSource): ArticleEvent[] {
  return [];
}
