/** Disjoint sets over `0..size-1`; a set's root is its smallest member, whatever the order of joining. */
export class UnionFind {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  find(item: number): number {
    const parent = this.#parent;
    let root = item;
    while (parent[root]! !== root) root = parent[root]!;
    for (let at = item; at !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const rootA = this.find(a);
    const rootB = this.find(b);
    this.#parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}
