import { requestNow } from "./network.ts";

const OUTDATED = 412;

// What this page has last seen of each kept thing: it may replace nothing else.
const seen = new Map<string, string>();
const addressOf = (name: string): string => `/_kept/${name}`;
const precondition = (name: string): Record<string, string> => ({ "If-Match": seen.get(name) ?? "" });

/** Reads what is kept under a name, or null. */
export async function readKept<T>(name: string): Promise<T | null> {
  const response = await fetch(addressOf(name));
  seen.set(name, response.headers.get("etag") ?? "");
  return response.json();
}

/** Replaces what this page has last seen; false when something else was kept meanwhile, rejected when nothing answers. */
export async function replaceKept(name: string, value: object): Promise<boolean> {
  const response = await fetch(addressOf(name), { method: "PUT", headers: precondition(name), body: JSON.stringify(value) });
  if (response.status === OUTDATED) return false;
  if (!response.ok) throw new Error(`${response.status}`);
  seen.set(name, response.headers.get("etag") ?? "");
  return true;
}

/** As replaceKept, and waits for the outcome; throws Unreachable when nothing answers. */
export function replaceKeptNow(name: string, value: object): boolean {
  const response = requestNow("PUT", addressOf(name), precondition(name), JSON.stringify(value));
  if (response.status === OUTDATED) return false;
  seen.set(name, response.headers?.["etag"] ?? "");
  return true;
}

/** Tells whether what is kept is still what this page has last seen; a server that does not answer tells nothing else. */
export function isCurrent(name: string): boolean {
  try {
    return requestNow("GET", addressOf(name)).headers?.["etag"] === seen.get(name);
  } catch {
    return true;
  }
}

/** Forgets what is kept under a name. */
export async function forgetKept(name: string): Promise<void> {
  await fetch(addressOf(name), { method: "DELETE" });
}
