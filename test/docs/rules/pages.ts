import { rulesContents } from "./contents.ts";
import { rulePage } from "./page.ts";
import { allRuled } from "./ruled.ts";

/** All pages about rules by the names of their files. */
export async function rulesPages(): Promise<ReadonlyMap<string, string>> {
  const all = await allRuled();
  return new Map([["README.md", rulesContents(all)], ...all.map((ruled) => [`${ruled.rule.id}.md`, rulePage(ruled)] as const)]);
}
