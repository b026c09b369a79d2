/** Files that were loaded, the last used longest; together at most `most` bytes. */
export class FileCache {
  readonly #files = new Map<string, Uint8Array>();
  readonly #most: number;
  #bytes = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(path: string): Uint8Array | undefined {
    const bytes = this.#files.get(path);
    if (bytes) {
      this.#files.delete(path);
      this.#files.set(path, bytes);
    }
    return bytes;
  }

  set(path: string, bytes: Uint8Array): void {
    this.#bytes += bytes.length - (this.#files.get(path)?.length ?? 0);
    this.#files.delete(path);
    this.#files.set(path, bytes);
    for (const [oldest, { length }] of this.#files) {
      if (this.#bytes <= this.#most) break;
      this.#files.delete(oldest);
      this.#bytes -= length;
    }
  }
}
