import { expect, test } from "vitest";
import { parse } from "../../../../shared/lint/parse/parse.ts";

const deadline = (text: string): string | null => {
  const span = parse(text).deadline;
  return span && text.slice(...span);
};

test.each([
  ["12 depots by 31 March 2027", "31 March 2027"], ["12 depots by March 31st, 2027", "March 31st, 2027"], ["12 depots by 2027-03-31", "2027-03-31"],
  ["12 depots by June", "June"], ["12 depots in Q3", "Q3"], ["12 depots, Q3 2027", "Q3 2027"], ["12 depots by the end of the quarter", "end of the quarter"],
  ["12 depots by EOQ", "EOQ"], ["12 depots by 2027", "by 2027"], ["12 depots this quarter", "this quarter"], ["12 depots in the next 6 months", "next 6 months"],
  ["12 depots by Friday", "Friday"], ["Pilot, 20–31 March", "20–31 March"], ["All buses out by 6:30", "6:30"],
])("%s is due %s", (text, expected) => {
  expect(deadline(text)).toBe(expected);
});

test.each(["Answer within 24 h", "Report weekly", "Cut calls from 6:30 to 5:00 minutes", "Open from 8:00 to 17:00", "12 depots before launch", "Q3 trips above plan", "They may march on", "12 depots"])("%s fixes no date", (text) => {
  expect(deadline(text)).toBeNull();
});
