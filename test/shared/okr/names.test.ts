import { expect, test } from "vitest";
import { readConfidenceScale } from "../../../shared/okr/confidence-scale.ts";
import { readMeasureType } from "../../../shared/okr/measure-type.ts";
import { readYesNo } from "../../../shared/okr/yes-no.ts";

test.each([
  ["", "metric"], ["Currency", "metric"], ["decrease", "metric"], ["At  least", "at least"], ["at most", "at most"], ["maximum", "at most"],
  ["keep a level", "between"], ["Yes/No", "yes/no"], ["milestone", "milestone"], ["somehow", null],
])("the type %j is %j", (word, type) => expect(readMeasureType(word)).toBe(type));

test.each([
  ["", "0-10"], ["0–10", "0-10"], ["0−10", "0-10"], ["0 to 10", "0-10"], ["0/1/2", "0/1/2"], ["0-1", "0-1"], ["rag", "RAG"], ["1-10", null], ["constructor", null],
])("the scale %j is %j", (name, scale) => expect(readConfidenceScale(name)).toBe(scale));

test.each([
  ["Yes", true], ["no", false], ["Ja", true], ["nein", false], ["oui", true], ["non", false], ["si\u0301", true], ["sim", true], ["nei", false],
  ["はい", true], ["はい。", true], ["真", true], ["偽", false], ["１", true], ["✔\uFE0E", true], ["gjort", true], ["ikke gjort", false], ["terminée", true], ["concluido", true], ["abgeschlossen", true], ["いいえ", false], ["✔️", true], ["❌", false], ["not done", false], ["1", true], ["0", false], ["yes, mostly", null], ["", null],
])("the answer %j is %j", (word, answer) => expect(readYesNo(word)).toBe(answer));
