import type { Counts } from './manifest.ts';

/** Stands in a column of indices for "not known" or "none". */
export const NONE = 0xffffffff;

const COLUMN_TYPES = { u8: Uint8Array, u32: Uint32Array, i32: Int32Array };
export type ColumnType = keyof typeof COLUMN_TYPES;

/**
 * Every column of a corpus, by what it describes. `id` has two numbers an item (`packed-id.ts`), `earliest`
 * and `latest` are day numbers with `OPEN_EARLIEST` and `OPEN_LATEST` for open ends. Offsets have one entry
 * more than there are items: item `i` has `[offsets[i], offsets[i + 1])` of the list beside them.
 */
const LAYOUT = {
  event: {
    id: 'u32',
    earliest: 'i32',
    latest: 'i32',
    subject: 'u32',
    milestone: 'u32',
    mentionOffsets: 'u32',
    /** In the order the event was told. */
    mentionArticle: 'u32',
  },
  article: {
    id: 'u32',
    earliest: 'i32',
    latest: 'i32',
    outlet: 'u32',
    /** An article's quotations are themselves one range: these offsets need no list. */
    quotationOffsets: 'u32',
    conflictOffsets: 'u32',
    conflict: 'u32',
  },
  quotation: { id: 'u32', article: 'u32', speaker: 'u32', lineage: 'u32', partial: 'u8' },
  /** `member` are quotations, the longest printing first. */
  lineage: { id: 'u32', memberOffsets: 'u32', member: 'u32' },
} as const satisfies Record<string, Record<string, ColumnType>>;

type Layout = typeof LAYOUT;
type ArrayOf = { u8: Uint8Array; u32: Uint32Array; i32: Int32Array };
export type Columns = {
  [Kind in keyof Layout]: {
    [Name in keyof Layout[Kind]]: Layout[Kind][Name] extends ColumnType ? ArrayOf[Layout[Kind][Name]] : never;
  };
};

/** The columns of a corpus in which there is nothing. */
export function noColumns(): Columns {
  const columns: Record<string, Record<string, ArrayOf[ColumnType]>> = {};
  for (const { kind, column, type } of PLACES) {
    columns[kind] ??= {};
    columns[kind][column] = new COLUMN_TYPES[type](column.endsWith('Offsets') ? 1 : 0);
  }
  return columns as Columns;
}

/** Where one column lies in the file: `length` in entries, `offset` in bytes, a multiple of eight. */
export type ColumnPlace = { name: string; type: ColumnType; length: number; offset: number };

/** Columns that can't be used; the message says in one line which, and why. */
export class ColumnsError extends Error {}

const ALIGNMENT = 8;
const aligned = (offset: number) => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

const PLACES = Object.entries(LAYOUT).flatMap(([kind, columns]) =>
  Object.entries(columns).map(([column, type]: [string, ColumnType]) => ({ kind, column, type })),
);

/** The columns as one file, little-endian, and the directory that says what lies where. */
export function writeColumns(columns: Columns): { bytes: Uint8Array<ArrayBuffer>; directory: ColumnPlace[] } {
  const of = columns as Record<string, Record<string, ArrayOf[ColumnType]>>;
  const directory: ColumnPlace[] = [];
  let end = 0;
  for (const { kind, column, type } of PLACES) {
    const { length, byteLength } = of[kind]![column]!;
    directory.push({ name: `${kind}.${column}`, type, length, offset: end });
    end = aligned(end + byteLength);
  }
  const bytes = new Uint8Array(end);
  for (const [at, { kind, column }] of PLACES.entries()) {
    const { buffer, byteOffset, byteLength } = of[kind]![column]!;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), directory[at]!.offset);
  }
  return { bytes, directory };
}

/**
 * Wraps a file of columns without copying it, and checks it: that every column is there and as long as
 * `counts` wants it, that offsets rise, and that no index points past what it points to. Throws a
 * `ColumnsError`.
 */
export function readColumns(buffer: ArrayBuffer, directory: readonly ColumnPlace[], counts: Counts): Columns {
  const places = new Map(directory.map((place) => [place.name, place]));
  const columns: Record<string, Record<string, ArrayOf[ColumnType]>> = {};
  for (const { kind, column, type } of PLACES) {
    const name = `${kind}.${column}`;
    const place = places.get(name);
    if (place?.type !== type) throw new ColumnsError(`the column ${name} is not there`);
    const Wrapped = COLUMN_TYPES[type];
    const { length, offset } = place;
    if (offset % ALIGNMENT !== 0 || offset + length * Wrapped.BYTES_PER_ELEMENT > buffer.byteLength) {
      throw new ColumnsError(
        `the column ${name} does not lie within the ${buffer.byteLength} bytes there are`,
      );
    }
    columns[kind] ??= {};
    columns[kind][column] = new Wrapped(buffer, offset, length);
  }
  checkColumns(columns as Columns, counts);
  return columns as Columns;
}

/** Columns that other columns' offsets divide: they have as many entries as those say. */
const LISTS = ['event.mentionArticle', 'article.conflict', 'lineage.member'];

function checkColumns(columns: Columns, counts: Counts): void {
  const of = columns as Record<string, Record<string, ArrayOf[ColumnType]>>;
  for (const { kind, column } of PLACES) {
    const name = `${kind}.${column}`;
    if (column.endsWith('Offsets') || LISTS.includes(name)) continue;
    const wanted = counts[kind as keyof Columns] * (column === 'id' ? 2 : 1);
    const { length } = of[kind]![column]!;
    if (length !== wanted) {
      throw new ColumnsError(`the column ${name} has ${length} entries instead of ${wanted}`);
    }
  }
  const { event, article, quotation, lineage } = columns;
  checkDays('event', event.earliest, event.latest);
  checkDays('article', article.earliest, article.latest);
  checkOffsets('event.mentionOffsets', event.mentionOffsets, counts.event, event.mentionArticle.length);
  checkOffsets('article.quotationOffsets', article.quotationOffsets, counts.article, counts.quotation);
  checkOffsets('article.conflictOffsets', article.conflictOffsets, counts.article, article.conflict.length);
  checkOffsets('lineage.memberOffsets', lineage.memberOffsets, counts.lineage, lineage.member.length);
  checkIndices('event.subject', event.subject, counts.subject);
  checkIndices('event.milestone', event.milestone, counts.milestone);
  checkIndices('event.mentionArticle', event.mentionArticle, counts.article);
  checkIndices('article.outlet', article.outlet, counts.outlet, true);
  checkIndices('article.conflict', article.conflict, counts.conflict);
  checkIndices('quotation.article', quotation.article, counts.article);
  checkIndices('quotation.speaker', quotation.speaker, counts.person, true);
  checkIndices('quotation.lineage', quotation.lineage, counts.lineage, true);
  checkIndices('lineage.member', lineage.member, counts.quotation);
}

function checkDays(kind: string, earliest: Int32Array, latest: Int32Array): void {
  for (let at = 0; at < earliest.length; at++) {
    if (earliest[at]! > latest[at]!) throw new ColumnsError(`${kind} ${at} has an end before its beginning`);
  }
}

function checkOffsets(name: string, offsets: Uint32Array, count: number, end: number): void {
  if (offsets.length !== count + 1 || offsets[0] !== 0 || offsets[count] !== end) {
    throw new ColumnsError(`the column ${name} does not lead from 0 to ${end} in ${count} steps`);
  }
  for (let at = 0; at < count; at++) {
    if (offsets[at]! > offsets[at + 1]!) throw new ColumnsError(`the column ${name} falls at ${at}`);
  }
}

function checkIndices(name: string, indices: Uint32Array, end: number, orNone = false): void {
  for (let at = 0; at < indices.length; at++) {
    const index = indices[at]!;
    if (index >= end && !(orNone && index === NONE)) {
      throw new ColumnsError(`the column ${name} points to ${index} at ${at}, and there are ${end}`);
    }
  }
}
