import { CONTAINED, headerMeanings } from "./header-meanings.ts";
import { cellText } from "./header-text.ts";
import type { Tab } from "./tab.ts";

const LINE = /^([^:：]{2,30})[:：]\s*(\S.*)$/;
const IN_BRACKETS = /\s*[([].*$/;

/** The name on a line such as "Owner: Ada (Product)" that stands alone in its row, or null. */
export function ownerLine(tab: Tab, row: number): string | null {
  const filled = (tab.values[row] ?? []).filter((cell) => cell !== "");
  const [, label = "", name = ""] = filled.length === 1 ? LINE.exec(cellText(filled[0])) ?? [] : [];
  const [first] = label === "" ? [] : headerMeanings(label);
  return first?.meaning === "owner" && first.rank < CONTAINED ? name.replace(IN_BRACKETS, "").trim() || null : null;
}
