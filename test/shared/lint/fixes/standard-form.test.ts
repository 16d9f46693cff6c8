import fc from "fast-check";
import { expect, test } from "vitest";
import { hasBlank } from "../../../../shared/lint/fixes/blank.ts";
import { standardForm } from "../../../../shared/lint/fixes/standard-form.ts";
import { readExample } from "../../../../shared/lint/example.ts";
import { lintKeyResult, type KeyResultSetting } from "../../../../shared/lint/lint.ts";
import { parse } from "../../../../shared/lint/parse/parse.ts";
import type { Example } from "../../../../shared/lint/rule.ts";
import { guide } from "../../../../shared/profiles/guide.ts";
import type { Reading } from "../../../../shared/sheet/okr-sheet.ts";

const percent = (value: number): Reading => ({ kind: "number", value, unit: "%", asText: false });
const DUE: Reading = { kind: "date", date: "2027-03-31" };

const formOf = (example: Example): string | null => {
  const { text, setting } = readExample(example, "keyResult");
  return standardForm({ parse: parse(text), ...setting });
};

test.each<[Example, string]>([
  [{ text: "Reduce churn", cells: { start: percent(0.08), target: percent(0.04), due: DUE } }, "Reduce churn from 8% to 4% by 31 March 2027"],
  [{ text: "Reduce churn", cells: { start: 0.08, target: "", due: "" } }, "Reduce churn from 0.08 to […]"],
  ["Reduce late buses by Q3.", "Reduce late buses from […] to […] by Q3"],
  ["Raise rider rating to at least 48 in Leeds by June", "Raise rider rating from […] to at least 48 in Leeds by June"],
  ["Reduce churn below 4%", "Reduce churn from […] to below 4%"],
  ["Cut boarding time by 30%", "Cut boarding time by 30% (from […] to […])"],
  ["Cut boarding time 30% in May", "Cut boarding time 30% (from […] to […]) in May"],
  ["Double weekly sign-ups", "Double weekly sign-ups from […] to […]"],
  ["NPS 41 → 48", "Raise NPS from 41 to 48"],
  ["Late buses 50 -> 20 a week", "Reduce late buses from 50 to 20 a week"],
  ["March visits: 480", "Bring March visits from […] to 480"],
  ["Late buses fall to 20", "Late buses fall from […] to 20"],
  [{ text: "Grow fares to €95k", cells: { start: 82_000 } }, "Grow fares from €82,000 to €95k"],
  [{ text: "Raise riders to 12,000", cells: { start: 8000, due: DUE } }, "Raise riders from 8,000 to 12,000 by 31 March 2027"],
  [{ text: "Raise punctuality to 92%", cells: { start: 0.81, target: 0.92 } }, "Raise punctuality from 81% to 92%"],
])("%j becomes %j", (example, expected) => {
  expect(formOf(example)).toBe(expected);
});

test.each<Example>([
  "Launch the new portal", "Interview 12 drivers", "Keep late buses under 20", "Reduce late buses from […] to […]", "Win 12 depots",
  "Raise the share of trips that arrive within 5 minutes to 92%", "Reduzieren wir die Wartezeit für alle unsere Kunden deutlich", "",
  "Raise rider rating to 48 and cut the queue to 4 minutes",
])("%j takes more than filling in", (example) => {
  expect(formOf(example)).toBeNull();
});

const WORDS = [
  "Reduce", "Raise", "cut", "Improve", "late buses", "churn", "to", "from", "by", "below", "20%", "48", "€3k", "5 min", "several",
  "significantly", "more", "Q3", "31 March", "in Leeds", "→", ":", "NPS", "[…]", "(", ")", "launch", "keep",
];
const jumble = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(" "));

const amount = fc.oneof(fc.integer({ min: 1, max: 900 }).map(String), fc.constantFrom("20%", "35%", "€3k", "€95", "1,200", "5 min"));
const levels = fc.oneof(
  fc.constant(""),
  fc.tuple(amount, amount, fc.constantFrom("from A to B", "A → B", "to B (from A)", "from A to A")).map(([one, two, form]) => form.replace(/A/g, one).replace("B", two)),
  fc.tuple(amount, fc.constantFrom("to", "by", "below", "to at least", ":", "", "reach")).map(([one, lead]) => `${lead} ${one}`),
);
const sentence = fc.tuple(
  fc.constantFrom("", "Reduce", "Raise", "Significantly cut", "Improve", "Double", "Launch", "Keep", "Interview several", "We will grow"),
  fc.constantFrom("late buses", "Rider rating", "NPS", "several depots", "the share of night riders", "complaints per 100 trips", "many stops"),
  levels,
  fc.constantFrom("", "in Leeds", "a week", "significantly", "by Q3", "by 31 March.", "and sign 12 depots"),
).map((parts) => parts.filter((part) => part !== "").join(" "));
const cell = fc.option(fc.oneof(fc.integer({ min: 1, max: 900 }), fc.constantFrom(0.2, 0.35)), { nil: "" as const });

/** Applies the fixes of the sentence's cell, the first of each finding, one finding after the other, each to a fresh review. */
function fixedAll(text: string, setting: KeyResultSetting): string {
  let now = text;
  for (let step = 0; step < 12; step += 1) {
    const fix = lintKeyResult(now, setting, guide).flatMap(({ fixes }) => fixes.filter(({ at }) => at === "keyResult"))[0];
    if (!fix || typeof fix.replacement === "number") return now;
    now = fix.replacement;
  }
  return `${now} and still no end`;
}

const settingOf = (start: number | "", target: number | ""): KeyResultSetting => readExample({ text: "", cells: { start, target, due: DUE, owner: "Ines" } }, "keyResult").setting;

test("a rewritten sentence brings no error that was not there, and not its own finding again unless it waits for a number", () => {
  fc.assert(fc.property(sentence, cell, cell, (text, start, target) => {
    const setting = settingOf(start, target);
    const before = lintKeyResult(text, setting, guide);
    for (const remark of before) {
      for (const { at, replacement } of remark.fixes) {
        if (at !== "keyResult" || typeof replacement === "number") continue;
        const after = lintKeyResult(replacement, setting, guide);
        const errors = after.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
        expect(errors.filter((rule) => !before.some((one) => one.rule === rule && one.severity === "error")), replacement).toEqual([]);
        if (!hasBlank(replacement)) expect(after.filter((one) => one.rule === remark.rule && one.span?.[0] === remark.span?.[0]), replacement).toEqual([]);
      }
    }
  }), { numRuns: 2000 });
});

test("applying every fix of a sentence twice changes nothing more", () => {
  fc.assert(fc.property(fc.oneof(jumble, sentence), cell, cell, (text, start, target) => {
    const setting = settingOf(start, target);
    const once = fixedAll(text, setting);
    expect(once).not.toContain("and still no end");
    expect(fixedAll(once, setting)).toBe(once);
  }), { numRuns: 1000 });
});
