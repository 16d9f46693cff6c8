import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const HOME = "shared/okr/progress.ts";
// A bar's height on the chart of a cell is no progress of a key result.
const OTHER_SCALES = ["addon/workbench/host/engine/shims.ts"];

/** A difference by another that shares a term with it, with names, members, indexes, calls, numbers or cell references for terms. */
const TERM = String.raw`[\w$.]+(?:\([^()]*\)|\[[^\]]*\]|![^)\s]*)*`;
const BY = String.raw`\s*\)+\s*/\s*[\w.]*\(+\s*`;
const FORMULA = new RegExp(
  [
    String.raw`\(\s*${TERM}\s*-\s*(${TERM})${BY}(?:${TERM}\s*-\s*\1|\1\s*-\s*${TERM})\s*\)`,
    String.raw`\(\s*(${TERM})\s*-\s*${TERM}${BY}(?:${TERM}\s*-\s*\2|\2\s*-\s*${TERM})\s*\)`,
  ].join("|"),
  "g",
);

const formulasIn = (text: string): string[] => text.match(FORMULA) ?? [];

const sources = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => path.posix.join(folder, file.split(path.sep).join("/")))
    .filter((file) => /\.(tsx?|html)$/.test(file));

test("the one formula for the progress of a metric stands in one file, once", () => {
  const found = ["shared", "addon", "worker"].flatMap(sources).flatMap((file) =>
    formulasIn(readFileSync(path.join(root, file), "utf8")).map(() => file),
  );
  expect(found.filter((file) => !OTHER_SCALES.includes(file))).toEqual([HOME]);
});

test.each([
  "const done = (current - start) / (target - start);",
  "return ( row.current-row.start )/( row.target-row.start )",
  "(cells[2] - cells[0]) / (cells[1] - cells[0])",
  "Math.max(0, ((now() - from) / (to - from)))",
  "(start - current) / (start - target)",
  "1 - (target - current) / (target - start)",
  "1 - (target - current) / Math.abs(target - start)",
  "1 + (current - target) / (target - start)",
  "\"=IF(F2=\\\"\\\",\\\"\\\",(F2-D2)/(E2-D2))\"",
  "=(F2-$D2)/(E2-$D2)",
])("a second formula would be noticed: %s", (text) => {
  expect(formulasIn(text)).toHaveLength(1);
});

test.each(["(y2 - y1) / (x2 - x1)", "(high - low) / total", "(a - b) / (c - d)"])("another quotient is none: %s", (text) => {
  expect(formulasIn(text)).toEqual([]);
});
