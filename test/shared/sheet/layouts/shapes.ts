import type { LayoutCase } from "./layout-case.ts";

/** Shapes other than a row a key result. */
export const SHAPES: readonly LayoutCase[] = [
  {
    title: "key results side by side with their values",
    sheet: `
    Objective|Owner|KR1|KR1 target|KR1 current|KR2|KR2 target|KR2 current
    Rides are booked|Lea|Bookings a year|20000|14500|Members of the club|400|310
    Bikes are safe|Per|Thefts a month|5|7|||`,
    means: "objective owner keyResult target current keyResult target current",
    rows: [
      "Rides are booked > Bookings a year, Lea, target 20000, current 14500", "Rides are booked > Members of the club, Lea, target 400, current 310", "Bikes are safe > Thefts a month, Per, target 5, current 7",
    ],
  },
  {
    title: "key results side by side, only sentences",
    sheet: `
    Team|Objective|Key Result 1|Key Result 2|Key Result 3
    Rental|Rides are booked|Bookings to 20,000|Members to 400|Takings to 300,000
    Workshop|Bikes are safe|Thefts below 5|Locks on every bike|`,
    means: "team objective keyResult keyResult keyResult",
    rows: [
      "Rides are booked > Bookings to 20,000", "Rides are booked > Members to 400", "Rides are booked > Takings to 300,000", "Bikes are safe > Thefts below 5", "Bikes are safe > Locks on every bike",
    ],
  },
  {
    title: "the same headings again for the second key result",
    sheet: `
    Objective|Key Result|Target|Key Result|Target
    Rides are booked|Bookings a year|20000|Members of the club|400`,
    means: "objective keyResult target keyResult target",
    rows: ["Rides are booked > Bookings a year, target 20000", "Rides are booked > Members of the club, target 400"],
  },
  {
    title: "labels in a column of their own, no headers",
    sheet: `
    Objective 1|Rides are booked||
    KR 1.1|Bookings to 20,000||
    KR 1.2|Members to 400||
    Objective 2|Bikes are safe||
    KR 2.1|Thefts below 5||`,
    means: "- objective+keyResult",
    rows: ["O1 Rides are booked > KR1.1 Bookings to 20,000", "O1 Rides are booked > KR1.2 Members to 400", "O2 Bikes are safe > KR2.1 Thefts below 5"],
  },
  {
    title: "labels inside the sentences, no headers, owners by their addresses",
    sheet: `
    Our OKRs|
    O1: Rides are booked|
    KR1: Bookings to 20,000|lea@bikes.test
    KR2: Members to 400|per@bikes.test
    O2: Bikes are safe|
    KR1: Thefts below 5|per@bikes.test`,
    means: "objective+keyResult owner",
    rows: ["O1 Rides are booked > KR1 Bookings to 20,000, lea@bikes.test", "O1 Rides are booked > KR2 Members to 400, per@bikes.test", "O2 Bikes are safe > KR1 Thefts below 5, per@bikes.test"],
  },
  {
    title: "a list of key results with a table of tracking below",
    sheet: `
    Objective|Rides are booked||
    KR 1|Bookings to 20,000||
    KR 2|Members to 400||
    |||
    Week|KR 1|KR 2|Remarks
    40|12500|290|
    41|14500|310|sunny
    42|||`,
    means: "- objective+keyResult",
    rows: ["Rides are booked > KR1 Bookings to 20,000, current 14500", "Rides are booked > KR2 Members to 400, current 310"],
  },
  {
    title: "labels of key results set in from those of objectives, no headers",
    sheet: `
    Our OKRs|||
    O1|Rides are booked||Owner: Lea
    |KR1|Bookings to 20,000|
    |KR2|Members to 400|
    O2|Bikes are safe||Owner: Per
    |KR1|Thefts below 5|`,
    means: "- objective keyResult",
    rows: ["O1 Rides are booked > KR1 Bookings to 20,000", "O1 Rides are booked > KR2 Members to 400", "O2 Bikes are safe > KR1 Thefts below 5"],
  },
  {
    title: "lines with a label each and blank lines between",
    sheet: `
    Team: Rental
    O: Rides are booked
    KR: Bookings to 20,000
    KR: Members to 400

    O: Bikes are safe
    KR: Thefts below 5`,
    means: "objective+keyResult",
    rows: ["Rides are booked > Bookings to 20,000", "Rides are booked > Members to 400", "Bikes are safe > Thefts below 5"],
  },
  {
    title: "two tables side by side",
    sheet: `
    Objective|Key Result|Target|Actual||Objective|Key Result|Target
    Rides are booked|Bookings a year|20000|14500||Bikes are safe|Thefts a month|5
    |Members of the club|400|310||||`,
    means: "objective keyResult target current - objective keyResult target",
    rows: ["Rides are booked > Bookings a year, target 20000, current 14500", "Rides are booked > Members of the club, target 400, current 310", "Bikes are safe > Thefts a month, target 5"],
  },
  {
    title: "labels behind pictures, no headers",
    sheet: `
    🎯 O1: Rides are booked
    📈 KR1: Bookings to 20,000
    📈 KR2: Members to 400
    🎯 O2: Bikes are safe
    • KR1: Thefts below 5`,
    means: "objective+keyResult",
    rows: ["O1 Rides are booked > KR1 Bookings to 20,000", "O1 Rides are booked > KR2 Members to 400", "O2 Bikes are safe > KR1 Thefts below 5"],
  },
];
