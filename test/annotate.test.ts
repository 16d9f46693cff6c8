import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** A process of its own starts slowly on a busy machine. */
const PATIENCE = 60_000;

const command = fileURLToPath(new URL("corpus/annotate.ts", import.meta.url));

function annotate(lines: readonly string[]): { readonly answers: unknown[]; readonly problems: string; readonly status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command], { input: lines.join("\n"), encoding: "utf8" });
  return { answers: stdout.split("\n").filter((line) => line !== "").map((line): unknown => JSON.parse(line)), problems: stderr, status };
}

const KEY_RESULT = { id: "a", kind: "kr", text: "Raise the front desk rating from 3.9 to 4.5 by June", objective: "Visitors feel welcome" };
const TASK = { id: "b", kind: "kr", text: "Launch the loyalty card\u2028" };
const OBJECTIVE = { id: "c", kind: "objective", text: "Reach 90% happy visitors", objective: null };
const GRID = {
  id: "d",
  grid: [["Objective", "Key result", "Owner", "Target", "Due"], ["Visitors feel welcome", "Front desk rating", "Ana", 4.5, { date: "2026-06-30" }]],
};

test("each line is answered by one, in order", () => {
  const { answers, problems, status } = annotate([KEY_RESULT, TASK, OBJECTIVE, GRID].map((asked) => JSON.stringify(asked)));
  expect(answers).toMatchObject([
    {
      id: "a",
      parsed: {
        measurable: true, has_baseline: true, baseline: 3.9, has_target: true, target: 4.5, unit: null, has_deadline: true, direction: "increase",
      },
      labels: { output_not_outcome: false, vague: false },
      findings: [],
    },
    { id: "b", labels: { output_not_outcome: true }, findings: expect.arrayContaining([expect.objectContaining({ rule: "delivery-verb", span: [0, 6] })]) },
    { id: "c", labels: { contains_metric: true } },
    {
      id: "d",
      tables: [{ headerRow: 0, firstRow: 1, lastRow: 1, columns: { objective: 0, keyResult: 1, owner: 2, target: 3, due: 4 } }],
      rows: [{ row: 1, objective: "Visitors feel welcome", keyResult: "Front desk rating", owner: "Ana", target: 4.5, due: "2026-06-30" }],
    },
  ]);
  expect([problems, status]).toEqual(["", 0]);
}, PATIENCE);

test("a grid that is no OKR sheet has no tables", () => {
  const { answers } = annotate([JSON.stringify({ id: "e", grid: [["Shopping", "Price"], ["Milk", 1.2]] })]);
  expect(answers).toEqual([{ id: "e", tables: [], rows: [] }]);
}, PATIENCE);

test("a line that cannot be read is told with its number, and the others are answered", () => {
  const { answers, problems, status } = annotate([JSON.stringify(TASK), "{ not json", "", JSON.stringify({ id: "f", kind: "poem" }), JSON.stringify(OBJECTIVE)]);
  expect(answers).toMatchObject([{ id: "b" }, { id: "c" }]);
  expect(problems.trim().split("\n")).toEqual([
    "line 2: not JSON",
    "line 4: neither {\"id\", \"kind\": \"kr\" or \"objective\", \"text\"} nor {\"id\", \"grid\"}",
  ]);
  expect(status).toBe(1);
}, PATIENCE);
