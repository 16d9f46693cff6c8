import { isEmpty } from "../row-cells.ts";
import type { KeyResultRule, RuleCard } from "../rule.ts";

/** A key result in a table that nobody is named for. */
export const missingOwner: KeyResultRule = {
  id: "missing-owner",
  on: "keyResult",
  severity: "warning",
  wording: false,
  check: ({ cells }) => {
    if (cells === null || !isEmpty(cells, "owner")) return [];
    return [{ at: "owner", span: null, message: cells.owner ? BLANK_CELL : NO_COLUMN, fixes: [] }];
  },
};

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "A key result without an owner is nobody's to move and nobody's to report on.",
  source: "Framework; OKR Guide",
  examples: {
    bad: [
      { text: "Late buses fall from 50 to 20", cells: { owner: "" }, at: "owner" },
      { text: "Late buses fall from 50 to 20", cells: {}, at: "owner" },
    ],
    good: ["Late buses fall from 50 to 20", { text: "Late buses fall from 50 to 20", cells: { owner: "Ines" } }],
  },
};

const BLANK_CELL = "Nobody is named for this key result; write who will report on it.";
const NO_COLUMN = "This table has no column for owners; add one, and name who will report on each key result.";
