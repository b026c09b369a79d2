/** What is known of single items, by their indices: a map from numbers that is asked of every word. */
export class ByItem<Value> {
  readonly #values: (Value | undefined)[];

  /** For indices below `length`; nothing is known past them. */
  constructor(length: number) {
    this.#values = new Array<Value | undefined>(length).fill(undefined);
  }

  get(item: number): Value | undefined {
    return item >= 0 && item < this.#values.length ? this.#values[item] : undefined;
  }

  has(item: number): boolean {
    return this.get(item) !== undefined;
  }

  set(item: number, value: Value): void {
    this.#values[item] = value;
  }
}
