import fc from "fast-check";
import { expect, test } from "vitest";
import { type ParsedRow, parsedRow } from "../../../shared/lint/parsed-row.ts";

const ROWS: readonly (readonly [text: string, row: ParsedRow])[] = [
  ["Raise on-time departures from 81% to 92% by 30 June", ["raise", "on-time departures", 81, 92, "%", "30 June"]],
  ["Late buses fall from 50 to 20", ["", "Late buses", 50, 20, "", ""]],
  ["Increase ticket income from €1.2M to €2M by the end of Q2", ["increase", "ticket income", 1_200_000, 2_000_000, "€", "end of Q2"]],
  ["Cut costs from $3M to 2M", ["cut", "costs", 3_000_000, 2_000_000, "$", ""]],
  ["Cut boarding from 3 hours to 45 minutes", ["cut", "boarding", 180, 45, "minutes", ""]],
  ["Cut boarding time from 3 hours to 45 minutes for night buses", ["cut", "boarding time for night buses", 180, 45, "minutes", ""]],
  ["Reduce the number of late buses from 50 to 20 per week", ["reduce", "number of late buses per week", 50, 20, "", ""]],
  ["Rider rating 41 → 60", ["", "Rider rating", 41, 60, "", ""]],
  ["Improve the rider rating (now 41) to 60", ["improve", "rider rating", 41, 60, "", ""]],
  ["Driver rating rises from 3.9 to 4.5/5", ["", "Driver rating", 3.9, 4.5, "/5", ""]],
  ["KR1: 90% of complaints are answered within 4 hours", ["", "complaints are answered within 4 hours", "", 90, "%", ""]],
  ["Sign 12 depots by Q3", ["sign", "depots", "", 12, "depots", "Q3"]],
  ["Keep stock accuracy between 95% and 99%", ["keep", "stock accuracy", "", "95..99", "%", ""]],
  ["Keep uptime above 99.9%", ["keep", "uptime", "", 99.9, "%", ""]],
  ["Grow night riders by 30%", ["grow", "night riders", "", "by 30%", "", ""]],
  ["Raise trial rides by 30% (now 200) by the end of March", ["raise", "trial rides", 200, "by 30%", "", "end of March"]],
  ["Double the shops that go live within a week", ["double", "shops that go live within a week", "", "×2", "", ""]],
  ["Meet drivers weekly", ["meet", "drivers", "", "weekly", "", ""]],
  ["No invoice is sent twice", ["", "invoice is sent twice", "", 0, "invoice", ""]],
  ["All depots report daily", ["", "depots report daily", "", 100, "%", ""]],
  ["Publish the timetable", ["publish", "timetable", "", "", "", ""]],
  ["For our riders: waiting time, on average, under 4 minutes", ["", "waiting time", "", 4, "minutes", ""]],
  ["Raise $2M", ["raise", "", "", 2_000_000, "$", ""]],
  ["Rider satisfaction (day and night): 78 → 85", ["", "Rider satisfaction (day and night)", 78, 85, "", ""]],
  ["KR1 - Raise donors to 400", ["raise", "donors", "", 400, "", ""]],
  ["Open the desk by mid-Q3", ["open", "desk", "", "", "", "mid-Q3"]],
  ["Lower the average length of stay from 5.2 to 4.8 days", ["lower", "average length of stay", 5.2, 4.8, "days", ""]],
  ["Post 3x per week", ["post", "", "", 3, "per week", ""]],
  ["Meet drivers daily instead of weekly", ["meet", "drivers", "weekly", "daily", "", ""]],
  ["Reach 15 large night depots", ["reach", "large night depots", "", 15, "depots", ""]],
  ["Fuel use -15%", ["", "Fuel use", "", "by -15%", "", ""]],
  ["Boarding under 1m30s", ["", "Boarding", "", 90, "seconds", ""]],
  ["Happier visitors", ["", "Happier visitors", "", "", "", ""]],
  ["", ["", "", "", "", "", ""]],
];

test.each(ROWS)("\"%s\" is taken apart", (text, row) => {
  expect(parsedRow(text)).toEqual(row);
});

test("any text gives six strings or numbers, and no number that a cell cannot hold", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "grapheme" }), wordy), (text) => {
    const row = parsedRow(text);
    expect(row).toHaveLength(6);
    for (const part of row) expect(typeof part === "string" || Number.isFinite(part)).toBe(true);
  }));
});

const PIECES = ["Raise", "late buses", "from", "to", "by", "50", "20%", "€3M", "3 hours", "45 min", "(now", ")", "→", "double", "weekly", "end of", "Q3", "between", "and", ",", ":", "-"];

const wordy = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(" "));
