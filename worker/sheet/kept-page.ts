// Objects share the memory of their isolate, so a page of hundreds of key results is rendered anew instead.
const MOST_BYTES = 256 * 1024;

/** The rendered page of a sheet's latest version. */
export interface KeptPage {
  /** The page of the latest version, which `render` makes when it is not the one that is kept. */
  of(version: number, render: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

/**
 * Keeps one page in memory. A page depends on its version and on this code only, and both outlive the object that keeps it;
 * rendering it again after the object slept costs less than writing it to disk for a reader who may not come back.
 */
export function createKeptPage(): KeptPage {
  let kept: { readonly version: number; readonly html: Uint8Array } | null = null;
  return {
    async of(version, render) {
      if (kept?.version === version) return kept.html;
      const html = await render();
      kept = html.byteLength <= MOST_BYTES ? { version, html } : null;
      return html;
    },
  };
}
