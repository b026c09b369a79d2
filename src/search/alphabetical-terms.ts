/** Terms by their numbers, in the order they came, and in alphabetical order, which is kept up from time to time. */
export class AlphabeticalTerms {
  readonly #terms: string[] = [];
  #order = new Uint32Array(0);

  get all(): readonly string[] {
    return this.#terms;
  }

  /** Adds a term that is not there yet; tells its number. */
  add(term: string): number {
    return this.#terms.push(term) - 1;
  }

  /** The numbers of all terms in alphabetical order: what came since is sorted and merged with what was in order. */
  inOrder(): Uint32Array {
    const terms = this.#terms;
    const old = this.#order;
    if (old.length === terms.length) return old;
    const fresh = Uint32Array.from({ length: terms.length - old.length }, (_, at) => old.length + at);
    fresh.sort((a, b) => (terms[a]! < terms[b]! ? -1 : 1));
    const order = new Uint32Array(terms.length);
    let next = 0;
    let at = 0;
    for (const number of fresh) {
      while (next < old.length && terms[old[next]!]! < terms[number]!) order[at++] = old[next++]!;
      order[at++] = number;
    }
    order.set(old.subarray(next), at);
    this.#order = order;
    return order;
  }
}
