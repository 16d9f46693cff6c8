import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rulesPages } from "../docs/rules/pages.ts";

const folder = new URL("../../docs/rules/", import.meta.url);

test("docs/rules holds a page for each rule and the list of all, as the rules say today; npm run docs renews them", async () => {
  const pages = await rulesPages();
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect(readFileSync(new URL(name, folder), "utf8"), name).toBe(text);
});

test("a page says what its rule says of each example, with what its fixes write", async () => {
  const page = (await rulesPages()).get("soft-quantifier.md");
  expect(page).toContain("- Interview **several** night drivers\n  - “several” means something else to everybody; say how many.<br>*Put a number here:* `Interview […] night drivers`");
});
