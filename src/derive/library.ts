import type { Columns } from '../model/columns.ts';
import { dayOf, OPEN_EARLIEST, OPEN_LATEST } from '../model/day.ts';
import type { Names, ShardItem, ShardKind } from '../model/manifest.ts';
import { indexOfId } from '../model/packed-id.ts';
import type { Interval } from '../model/when.ts';
import { type Marks, marksFrom } from './marks.ts';

/** The items fetched so far: `item` is `undefined` until its shard is there, `failed` where it can't be had. */
export type Shelf = {
  item: <Kind extends ShardKind>(kind: Kind, index: number) => ShardItem<Kind> | undefined;
  failed: (kind: ShardKind, index: number) => boolean;
};

/** What has a column of ids. */
export type Indexed = 'event' | 'article' | 'quotation' | 'lineage';

/**
 * A corpus as far as it is known by now: all of its columns and names, and of its items those that were
 * looked at. Items are known by their index in the bundle; `indexOf` is -1 for an id that is not there.
 */
export type Library = Shelf & {
  columns: Columns;
  names: Names;
  marks: Marks;
  indexOf: (kind: Indexed, id: string) => number;
};

export function makeLibrary(
  columns: Columns,
  names: Names,
  shelf: Shelf,
  marks: Marks = marksFrom(columns, names),
): Library {
  return {
    ...shelf,
    columns,
    names,
    marks,
    indexOf: (kind, id) => indexOfId(columns[kind].id, id),
  };
}

/** The quotations of an article, as indices, in the order of its text. */
export function quotationsOf({ columns }: Library, article: number): number[] {
  const { quotationOffsets } = columns.article;
  return range(quotationOffsets[article]!, quotationOffsets[article + 1]!);
}

/** The printings of an utterance, as indices of quotations, the longest first. */
export function membersOf({ columns }: Library, lineage: number): Uint32Array {
  const { memberOffsets, member } = columns.lineage;
  return member.subarray(memberOffsets[lineage]!, memberOffsets[lineage + 1]!);
}

/** The articles that tell of an event, as indices, in the order told. */
export function tellersOf({ columns }: Library, event: number): Uint32Array {
  const { mentionOffsets, mentionArticle } = columns.event;
  return mentionArticle.subarray(mentionOffsets[event]!, mentionOffsets[event + 1]!);
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** The days of an event or an article. */
export function daysOf({ columns }: Library, kind: 'event' | 'article', index: number): Interval {
  const earliest = columns[kind].earliest[index]!;
  const latest = columns[kind].latest[index]!;
  return {
    earliest: earliest === OPEN_EARLIEST ? null : dayOf(earliest),
    latest: latest === OPEN_LATEST ? null : dayOf(latest),
  };
}

/** The outlet of an article, `null` where it is not stated. */
export function outletAt({ columns, names }: Library, article: number): string | null {
  return names.outlet[columns.article.outlet[article]!] ?? null;
}

/** The speaker of a quotation, `null` where unknown. */
export function speakerAt({ columns, names }: Library, quotation: number): string | null {
  return names.speaker.labels[columns.quotation.speaker[quotation]!] ?? null;
}
