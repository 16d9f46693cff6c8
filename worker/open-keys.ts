const FEW = 32;

/** The objects and lists that are open at one place of a JSON text, with the keys seen so far in each object. */
export class OpenKeys {
  readonly #inside: boolean[] = [];
  readonly #keys: string[][] = [];
  readonly #many: (Set<string> | null)[] = [];
  #depth = 0;

  /** Opens an object or a list, and gives the depth that this makes. */
  enter(isObject: boolean): number {
    this.#inside[this.#depth] = isObject;
    this.#keys[this.#depth] = [];
    this.#many[this.#depth] = null;
    return ++this.#depth;
  }

  /** Closes what was opened last, if anything is open. */
  leave(): void {
    if (this.#depth > 0) this.#depth--;
  }

  /** Tells whether an object was opened last. */
  inObject(): boolean {
    return this.#depth > 0 && this.#inside[this.#depth - 1] === true;
  }

  /** Adds a key to the object that was opened last; false when it has that key already. */
  add(key: string): boolean {
    const level = this.#depth - 1;
    const keys = this.#keys[level] ?? [];
    // Looking along a short list is faster than any set; along a long one it would take forever.
    if (keys.length < FEW) return !keys.includes(key) && keys.push(key) > 0;
    const many = (this.#many[level] ??= new Set(keys));
    return many.size < many.add(key).size;
  }
}
