import { gunzip } from "../bytes.ts";
import type { StoredSnapshot } from "./store.ts";

/** Writes a kept version as the JSON that answers a read; its content is JSON already and goes out as it is. */
export async function writtenSnapshot({ summary, body }: StoredSnapshot): Promise<Uint8Array> {
  return new TextEncoder().encode(`${JSON.stringify(summary).slice(0, -1)},"content":${await gunzip(body)}}`);
}
