import { quoted } from "../../okr/cell-number.ts";
import { rowRule } from "../cells/row-rule.ts";
import type { RuleCard } from "../rule.ts";
import { EVERYBODY, GROUP_WORDS, ROLE_WORDS } from "../words/owners.ts";

/** An owner cell that names everybody, or a team where the house style wants a person. */
export const groupAsOwner = rowRule("group-as-owner", "warning", ({ cells }, { owner: allowed }) => {
  const owner = cells?.owner;
  if (owner?.kind !== "text" || owner.text.includes("@")) return null;
  const named = owner.text.toLowerCase().replace(/^(?:the|our|whole|entire|\s)+/, "").split(/[^a-z]+/).filter((word) => word !== "");
  const isNobody = named.length > 0 && named.every((word) => EVERYBODY.has(word));
  const onePerson = allowed === "one person";
  if (!isNobody && !(onePerson && named.some((word) => GROUP_WORDS.has(word)) && !named.some((word) => ROLE_WORDS.has(word)))) return null;
  const asked = onePerson ? "the one person" : "the person or the one team";
  return ["owner", `Where ${quoted(owner.text)} owns it, nobody feels asked; name ${asked} who will report on it.`];
});

/** Why the rule is there, whom it comes from, and how it behaves. */
export const card: RuleCard = {
  why: "What belongs to everybody is looked after by nobody, and a reminder has no one to go to.",
  source: "OKR Framework: one named owner for each key result; Handbook and Engineering essay: a team may own",
  examples: {
    bad: [
      { text: "Late buses fall from 50 to 20", cells: { owner: "Everyone" }, at: "owner" },
      { text: "Late buses fall from 50 to 20", cells: { owner: "The whole team" }, at: "owner" },
    ],
    good: [
      { text: "Late buses fall from 50 to 20", cells: { owner: "Ines" } },
      { text: "Late buses fall from 50 to 20", cells: { owner: "Night bus team" } },
      { text: "Late buses fall from 50 to 20", cells: { owner: "all@depot.example" } },
    ],
  },
};
