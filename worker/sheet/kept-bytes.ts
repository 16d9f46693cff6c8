// Objects share the memory of their isolate, so what is larger is made anew each time.
const MOST_BYTES = 256 * 1024;

/** What was last made of a sheet's version, such as its page. */
export interface KeptBytes {
  /** What belongs to a version; `make` makes it when another version, or nothing, is kept. Null is never kept. */
  of<Made extends Uint8Array | null>(version: number, make: () => Promise<Made>): Promise<Uint8Array | Made>;
}

/**
 * Keeps in memory what was made of one version. It depends on that version and on this code only, and both outlive the object
 * that keeps it; making it again after the object slept costs less than writing it to disk for a reader who may not come back.
 */
export function createKeptBytes(): KeptBytes {
  let kept: { readonly version: number; readonly bytes: Uint8Array } | null = null;
  return {
    async of(version, make) {
      if (kept?.version === version) return kept.bytes;
      const bytes = await make();
      if (bytes !== null && bytes.byteLength <= MOST_BYTES) kept = { version, bytes };
      return bytes;
    },
  };
}
