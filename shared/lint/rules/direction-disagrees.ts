import { quoted } from "../../okr/cell-number.ts";
import type { Meaning } from "../../sheet/okr-sheet.ts";
import { vocabulary } from "../../vocabulary.ts";
import { measureType, type NumberReading, numberIn, shown } from "../row-cells.ts";
import { typeOfBound } from "../cells/stated-type.ts";
import { offScale } from "../cells/percent-scale.ts";
import { rowRule, type Told, write } from "../cells/row-rule.ts";
import { directedVerb } from "../directed-verb.ts";
import { maySay } from "../same-amount.ts";
import type { KeyResult, RuleCard } from "../rule.ts";

/** A direction or a type that goes the other way than the numbers or the sentence of its row. */
export const directionDisagrees = rowRule(
  "direction-disagrees", "error", (keyResult) => byWay(keyResult, "direction") ?? byWay(keyResult, "type") ?? byBound(keyResult),
);

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "When one cell says up and the numbers beside it go down, the grade rewards what nobody wanted.",
  source: "Keyline: what the cells of a row say must be true together",
  examples: {
    bad: [
      { text: "Late buses", cells: { start: 50, target: 20, direction: "Increase" }, at: "direction" },
      { text: "Night riders", cells: { start: 700, target: 900, direction: "lower is better" }, at: "direction" },
      { text: "Night riders", cells: { start: 700, target: 900, type: "decrease" }, at: "type" },
      { text: "Reduce late buses to 20", cells: { target: 20, direction: "up" }, at: "direction" },
      { text: "Keep late buses below 20", cells: { target: 20, type: "at least" }, at: "type" },
      { text: "Stock accuracy stays above 97%", cells: { target: 0.97, type: "at most" }, at: "type" },
    ],
    good: [
      { text: "Late buses", cells: { start: 50, target: 20, direction: "Decrease", type: "number" } },
      { text: "Night riders", cells: { start: 700, target: 900, direction: "↑" } },
      { text: "Night riders", cells: { start: "", target: 900, direction: "down" } },
      { text: "Keep late buses below 20", cells: { target: 20, type: "at most" } },
      { text: "Raise punctuality to 95%", cells: { start: 80, target: 0.95, direction: "up" } },
      { text: "Complaints answered within 2 days rise above 90%", cells: { target: 90, type: "at least" } },
    ],
  },
};

const PAIRS =
  "up down|increase decrease|increasing decreasing|higher lower|more less|maximise minimise|maximize minimize|grow shrink|rise fall|raise reduce|↑ ↓|▲ ▼";
const ends = (side: 0 | 1): string[] => PAIRS.split("|").map((pair) => pair.split(" ")[side] ?? "");
const directionNamed = vocabulary<"up" | "down">([["up", ends(0).join("|")], ["down", ends(1).join("|")]]);

const wordIn = (written: string): string => written.trim().toLowerCase().replace(/ (?:is|=) (?:better|good)$/, "");

function byWay(keyResult: KeyResult, at: Meaning): Told {
  const { parse, cells } = keyResult;
  const [start, target, cell] = [numberIn(cells, "start"), numberIn(cells, "target"), cells?.[at]];
  if (cell?.kind !== "text") return null;
  const word = wordIn(cell.text);
  const named = directionNamed(word);
  const goes = start && target ? wayOf(start, target) : directedVerb(parse, parse.tokens.length)?.class ?? null;
  if (named === null || goes === null || named === goes || offScale(keyResult) !== null) return null;
  const others = start && target ? `the numbers go ${goes}, from ${shown(start)} to ${shown(target)}` : `the sentence goes ${goes}`;
  const message = `The ${at} cell says ${quoted(cell.text)}, but ${others}; turn one of them round.`;
  const other = ends(named === "up" ? 1 : 0)[ends(named === "up" ? 0 : 1).indexOf(word)] ?? "";
  return [at, message, [write(at, cell.text.toLowerCase().replace(word, other))]];
}

const wayOf = (start: NumberReading, target: NumberReading): "up" | "down" | null =>
  start.value === target.value || start.unit !== target.unit ? null : start.value < target.value ? "up" : "down";

/** "Keep it below 20" is no "at least". */
function byBound({ parse, cells }: KeyResult): Told {
  const [stated, target, type] = [parse.target, numberIn(cells, "target"), measureType(cells)];
  const bound = stated?.comparator ?? null;
  if (!stated || parse.quantities.length > 1 || !target || bound === null || (type !== "at least" && type !== "at most") || !maySay(stated, target)) return null;
  const right = typeOfBound(bound);
  if (right === type) return null;
  const message = `The sentence says “${bound}” and the type cell “${type}”, so the grade would run the wrong way; let both say the same.`;
  return ["type", message, [write("type", right)]];
}
