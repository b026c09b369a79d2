import type { NameMention } from '../names/find-names.ts';
import { ByItem } from '../reading/by-item.ts';
import type { Reading } from '../reading/read-text.ts';

/**
 * Who does something, as the reporter wrote it; `[from, to)` are items. `names` are several for
 * "Ana Lee and Bob Ray"; a role has none ("the minister", "police").
 */
export type Subject = {
  kind: 'name' | 'pronoun' | 'role';
  from: number;
  to: number;
  /** The item of a role's head noun: "the chief of the union" is a chief. */
  head: number;
  names: readonly NameMention[];
  /** Where words that only lead to the name begin: "the union's chief, | Ana Lee". */
  opens?: number;
};

/** A reading with its names indexed by the items they begin and end at. */
export type Named = Reading & {
  names: readonly NameMention[];
  startingAt: Pick<ByItem<NameMention>, 'get' | 'has'>;
  endingAt: Pick<ByItem<NameMention>, 'get' | 'has'>;
};

export function withNames(reading: Reading, names: readonly NameMention[]): Named {
  const startingAt = new ByItem<NameMention>(reading.items.length);
  const endingAt = new ByItem<NameMention>(reading.items.length + 1);
  for (const name of names) {
    startingAt.set(name.from, name);
    endingAt.set(name.to, name);
  }
  return { names, startingAt, endingAt, ...reading };
}

/** Is told "stage rule: what it found" of every rule that decided. */
export type Trace = (line: string) => void;
