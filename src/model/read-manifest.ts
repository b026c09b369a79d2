import * as v from 'valibot';
import {
  BUNDLE_VERSION,
  type Counts,
  Manifest,
  Names,
  namesProblem,
  SHARD_ITEMS,
  type ShardItem,
  type ShardKind,
} from './manifest.ts';

/** A file taken in, or why it can't be, in words that go on from "it can't be used:". */
export type Read<T> = { read: T } | { problem: 'newer' | 'broken'; says: string };

const Head = v.object({ format: v.literal('quoteline-corpus'), version: v.number() });

function broken(says: string): { problem: 'broken'; says: string } {
  return { problem: 'broken', says };
}

function parse<T>(schema: v.GenericSchema<unknown, T>, data: unknown): Read<T> {
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return { read: parsed.output };
  const [issue] = parsed.issues;
  return broken(`at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`);
}

/** Checks what was read from a bundle's `corpus.json`: its version, then its shape. */
export function readManifest(data: unknown): Read<Manifest> {
  const head = v.safeParse(Head, data);
  if (!head.success) return broken('it is no Quoteline bundle');
  const { version } = head.output;
  if (version > BUNDLE_VERSION) {
    const says = `it has format version ${version}, and version ${BUNDLE_VERSION} is the newest read here`;
    return { problem: 'newer', says };
  }
  if (version < BUNDLE_VERSION) {
    return broken(`it has format version ${version}, and only version ${BUNDLE_VERSION} is read here`);
  }
  return parse(Manifest, data);
}

/** Checks what was read from a bundle's `names.json` against the manifest's counts. */
export function readNames(data: unknown, counts: Counts): Read<Names> {
  const names = parse(Names, data);
  const problem = 'read' in names ? namesProblem(names.read, counts) : null;
  return problem === null ? names : broken(problem);
}

type Sizes = Pick<Manifest, 'counts' | 'shardSizes'>;

/** How many shards of a kind there are. */
export function shardCount({ counts, shardSizes }: Sizes, kind: ShardKind): number {
  return Math.ceil(counts[kind] / shardSizes[kind]);
}

/** Checks what was read from shard number `shard` of a kind: every item, and that there are as many as should be. */
export function readShard<Kind extends ShardKind>(
  sizes: Sizes,
  kind: Kind,
  shard: number,
  data: unknown,
): Read<ShardItem<Kind>[]> {
  const schema = v.array(SHARD_ITEMS[kind] as v.GenericSchema<unknown, ShardItem<Kind>>);
  const items = parse(schema, data);
  const wanted = itemsIn(sizes, kind, shard);
  if (!('read' in items) || items.read.length === wanted) return items;
  return broken(`it has ${items.read.length} items instead of ${wanted}`);
}

function itemsIn({ counts, shardSizes }: Sizes, kind: ShardKind, shard: number): number {
  return Math.min(shardSizes[kind], counts[kind] - shard * shardSizes[kind]);
}
