import { snapshotContentSchema } from "../../shared/wire/snapshot.schema.ts";
import type { SnapshotContent } from "../../shared/wire/snapshot.ts";
import { gunzip } from "../bytes.ts";
import { quickCheck } from "../quick-check.ts";
import type { StoredSnapshot } from "../sheet/store.ts";
import { pageBytes } from "./answer.ts";
import { PublishedPage } from "./published.tsx";

const fits = quickCheck(snapshotContentSchema);

/** Renders the page of a kept version, for readers in a zone, as the bytes that go out. */
export async function renderPage({ summary, body }: StoredSnapshot, zone: string): Promise<Uint8Array> {
  const content = contentIn(await gunzip(body));
  return pageBytes(<PublishedPage summary={summary} content={content} zone={zone} />);
}

// What JSON.parse says of a text it cannot read repeats that text, and an object's errors are logged by the platform as they are.
function contentIn(text: string): SnapshotContent {
  try {
    const json: unknown = JSON.parse(text);
    return fits(json) ? json : snapshotContentSchema.parse(json);
  } catch {
    throw new Error("a kept version cannot be read back");
  }
}
