import type { NameMention } from '../names/find-names.ts';
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
  startingAt: ReadonlyMap<number, NameMention>;
  endingAt: ReadonlyMap<number, NameMention>;
};

export function withNames(reading: Reading, names: readonly NameMention[]): Named {
  const startingAt = new Map(names.map((name) => [name.from, name]));
  const endingAt = new Map(names.map((name) => [name.to, name]));
  return { ...reading, names, startingAt, endingAt };
}

/** Is told "stage rule: what it found" of every rule that decided. */
export type Trace = (line: string) => void;
