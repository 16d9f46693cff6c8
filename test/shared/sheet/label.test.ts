import { expect, test } from "vitest";
import { splitLabel, tidyId } from "../../../shared/sheet/label.ts";

test.each([
  ["KR1: Rating to 4.8", "keyResult", "KR1", "Rating to 4.8"],
  ["KR 2 - Rating to 4.8", "keyResult", "KR2", "Rating to 4.8"],
  ["KR1.2 Rating to 4.8", "keyResult", "KR1.2", "Rating to 4.8"],
  ["O1-KR2 Rating to 4.8", "keyResult", "O1-KR2", "Rating to 4.8"],
  ["[O1.KR2] Rating to 4.8", "keyResult", "O1-KR2", "Rating to 4.8"],
  ["Key Result 3: Rating to 4.8", "keyResult", "KR3", "Rating to 4.8"],
  ["Schlüsselergebnis 3: Note auf 4,8", "keyResult", "KR3", "Note auf 4,8"],
  ["KR: Rating to 4.8", "keyResult", null, "Rating to 4.8"],
  ["Objective 1: Guests return", "objective", "O1", "Guests return"],
  ["O2 – Guests return", "objective", "O2", "Guests return"],
  ["Objectif 2 : Les clients reviennent", "objective", "O2", "Les clients reviennent"],
  ["Objective: Guests return", "objective", null, "Guests return"],
  ["目標1：お客様が戻ってくる", "objective", "O1", "お客様が戻ってくる"],
  ["1.2 Rating to 4.8", null, "1.2", "Rating to 4.8"],
  ["2) Rating to 4.8", null, "2", "Rating to 4.8"],
  ["1.2 million guests a year", null, null, "1.2 million guests a year"],
  ["3.5 hours to the first answer", null, null, "3.5 hours to the first answer"],
  ["10 guests return", null, null, "10 guests return"],
  ["On time arrivals to 95 %", null, null, "On time arrivals to 95 %"],
  ["> 70 % of guests return", null, null, "> 70 % of guests return"],
  ["KR1", null, null, "KR1"],
])("%s", (cell, says, id, text) => {
  expect(splitLabel(cell)).toEqual({ says, id, text });
});

test.each([
  ["O 1 / KR 2", "O1-KR2"],
  ["Key result 2", "KR2"],
  ["kr2:", "KR2"],
  ["Objective 4", "O4"],
  ["1.1", "1.1"],
  ["HOTEL-7", "HOTEL-7"],
])("the id %s is written %s", (id, tidy) => {
  expect(tidyId(id)).toBe(tidy);
});
