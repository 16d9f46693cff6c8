import { isSame } from "../../okr/progress.ts";
import { quoted } from "../../okr/cell-number.ts";
import { rowRule, type Told, write } from "../cells/row-rule.ts";
import { said } from "../cells/said.ts";
import { unitNamed, unitText } from "../cells/units.ts";
import { type NumberReading, numberIn, shown } from "../row-cells.ts";
import type { KeyResult, RuleCard } from "../rule.ts";

/** A unit cell that names another unit than the sentence or the number beside it. */
export const unitDisagrees = rowRule("unit-disagrees", "warning", (keyResult) => found(keyResult, "target") ?? found(keyResult, "start"));

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "When the words say days and the cell says hours, nobody knows which of the two the number counts.",
  source: "Keyline: only where sentence and numbers share a row can they contradict each other",
  examples: {
    bad: [
      { text: "Ticket income rises from €1.2M to €1.5M", cells: { start: 1.2, target: 1.5, unit: "$" }, at: "unit" },
      { text: "Complaints are closed within 3 days instead of 8", cells: { start: 8, target: 3, unit: "hours" }, at: "unit" },
      { text: "Ticket income rises from €40 to €65", cells: { start: 40, target: 65, unit: "%" }, at: "unit" },
      { text: "Punctuality rises from 81% to 92%", cells: { start: 0.81, target: 0.92, unit: "min" }, at: "unit" },
      { text: "Boarding", cells: { start: 5, target: { kind: "number", value: 3, unit: "min", asText: true }, unit: "seconds" }, at: "unit" },
      { text: "Boarding takes 3 minutes instead of 5", cells: { target: { kind: "number", value: 3, unit: "h", asText: true } }, at: "target" },
    ],
    good: [
      { text: "Ticket income rises from €1.2M to €1.5M", cells: { start: 1.2, target: 1.5, unit: "M€" } },
      { text: "Complaints are closed within 3 days instead of 8", cells: { start: 8, target: 3, unit: "Days" } },
      { text: "Complaints are closed within 48 hours instead of 96", cells: { start: 4, target: 2, unit: "days" } },
      { text: "90% of complaints are closed within 48 hours", cells: { target: 48, unit: "h" } },
      { text: "Ticket income rises from €40k to €65k", cells: { start: 40, target: 65, unit: "k€" } },
      { text: "Punctuality rises from 81% to 92%", cells: { start: 0.81, target: 0.92, unit: "percent" } },
      { text: "Rider rating rises from 41 to 48", cells: { start: 41, target: 48, unit: "NPS" } },
    ],
  },
};

type Meaning = "start" | "target";

function found(keyResult: KeyResult, meaning: Meaning): Told {
  const cell = numberIn(keyResult.cells, meaning);
  return cell && (inCell(keyResult, cell, meaning) ?? inSentence(keyResult, cell, meaning));
}

/** What the number's own cell shows, as "3 min" or by its format, against the unit cell. */
function inCell({ cells }: KeyResult, cell: NumberReading, meaning: Meaning): Told {
  const [own, stated] = [unitNamed(cell.unit), unitNamed(unitText(cells ?? {}))];
  if (own === null || stated === null || own === stated) return null;
  const value = `${shown(cell)}${cell.asText ? "" : ` in ${own}`}`;
  const message = `The ${meaning} is ${value} and the unit cell says ${quoted(unitText(cells ?? {}))}; let both say the same.`;
  return ["unit", message];
}

/** The same number in the sentence in another unit; another number may have been converted. */
function inSentence({ parse, cells }: KeyResult, cell: NumberReading, meaning: Meaning): Told {
  const stated = said(parse, meaning);
  const spoken = stated && spokenUnit(parse.quantities, stated.unit);
  const at = unitText(cells ?? {}) === "" ? meaning : "unit";
  const written = at === "unit" ? unitText(cells ?? {}) : cell.asText ? cell.unit : null;
  const named = unitNamed(written);
  if (!stated || !spoken || named === null || parse.quantities.some(({ unit }) => unitNamed(unit) === named)) return null;
  const factors = [1, ...(unitNamed(spoken) === "%" ? [100] : []), ...(stated.scaled ? [1e3, 1e6, 1e9] : [])];
  if (!factors.some((factor) => isSame(cell.value * factor, stated.value))) return null;
  const word = parse.tokens.find(({ lower }) => lower === spoken)?.text ?? spoken;
  const message = `The sentence counts in ${quoted(word)} and the ${at} cell in ${quoted(written ?? "")}; let both say the same.`;
  return [at, message, at === "unit" ? [write(at, word)] : []];
}

/** In "3 days instead of 8" the one without a unit has the other's. */
const spokenUnit = (all: KeyResult["parse"]["quantities"], own: string | null): string | null =>
  unitNamed(own) !== null ? own : own === null ? all.map(({ unit }) => unit).find((unit) => unitNamed(unit) !== null) ?? null : null;
