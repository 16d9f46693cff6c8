import type { LayoutCase } from "./layout-case.ts";

/** Values as people write them. */
export const VALUES: readonly LayoutCase[] = [
  {
    title: "money, thousands, durations and shares as text",
    sheet: `
    Objective|Key Result|Start|Target|Current
    Rides are booked|Bookings a year|'12k|'20k|'14.5k
    |Takings|'$240,000|'$1.2M|'$310k
    |Repair time|'3.5 days|'2 days|'3 days
    |Booked online|'25%|'60 %|'0.4
    |Waiting list|'1,400|'900|'1,150
    |Reply time|'90 min|'30 min|'75 min`,
    means: "objective keyResult start target current",
    rows: [
      "Rides are booked > Bookings a year, start 12000, target 20000, current 14500", "Rides are booked > Takings, start 240000, target 1200000, current 310000",
      "Rides are booked > Repair time, start 3.5, target 2, current 3", "Rides are booked > Booked online, start 0.25, target 0.6, current 0.4",
      "Rides are booked > Waiting list, start 1400, target 900, current 1150", "Rides are booked > Reply time, start 90, target 30, current 75",
    ],
  },
  {
    title: "nothing yet, words, bounds and answers",
    sheet: `
    Key Result|Baseline|Target|Current
    Rental contract signed|no|yes|no
    Thefts a month|n/a|'<5|7
    Steps of the move|-|'3/3|'1/3
    Workshop hours|TBD|'200-220|`,
    means: "keyResult start target current",
    rows: [
      " > Rental contract signed, start false, target true, current false", " > Thefts a month, target <5, current 7", " > Steps of the move, target 3/3, current 1/3", " > Workshop hours, target 200-220",
    ],
  },
  {
    title: "grades from 0 to 100",
    sheet: `
    Objective|Key Result|Progress|Final score
    Rides are booked|Bookings to 20,000|70|70
    |Takings to 300,000|45|40`,
    means: "objective keyResult progress grade",
    rows: ["Rides are booked > Bookings to 20,000, progress 70, grade 70", "Rides are booked > Takings to 300,000, progress 45, grade 40"],
  },
  {
    title: "status in words and emoji, confidence in words",
    sheet: `
    Objective|Key Result|RAG|Confidence
    Rides are booked|Bookings to 20,000|Green|High
    |Takings to 300,000|🔴 off track|Low`,
    means: "objective keyResult status confidence",
    rows: ["Rides are booked > Bookings to 20,000, status Green, confidence High", "Rides are booked > Takings to 300,000, status 🔴 off track, confidence Low"],
  },
  {
    title: "days with the day first, and in words", locale: "en_GB",
    sheet: `
    Objective|Key Result|Start date|End date
    Rides are booked|Bookings to 20,000|01/10/2026|31/12/2026
    |Takings to 300,000|1 Oct 2026|31st December 2026`,
    means: "objective keyResult startDate due",
    rows: ["Rides are booked > Bookings to 20,000, due 2026-12-31", "Rides are booked > Takings to 300,000, due 2026-12-31"],
  },
  {
    title: "several key results in one cell",
    sheet: `
    Objective|Key Results|Owner
    Rides are booked|1. Bookings to 20,000⏎2. Takings to 300,000|Lea
    Bikes are safe|KR1: Thefts below 5; KR2: Locks on every bike|Per`,
    means: "objective keyResult owner",
    rows: [
      "Rides are booked > 1 Bookings to 20,000, Lea", "Rides are booked > 2 Takings to 300,000, Lea", "Bikes are safe > KR1 Thefts below 5, Per", "Bikes are safe > KR2 Locks on every bike, Per",
    ],
  },
  {
    title: "progress that counts beyond hundred is the current value",
    sheet: `
    Objective|Key Result|Target|Progress
    Rides are booked|Bookings a year|20000|14500
    |Members of the club|400|310`,
    means: "objective keyResult target current",
    rows: ["Rides are booked > Bookings a year, target 20000, current 14500", "Rides are booked > Members of the club, target 400, current 310"],
  },
  {
    title: "a unit beside the numbers",
    sheet: `
    Objective|Key Result|Unit|Baseline|Goal|Actual to date|% of target
    Rides are booked|Bookings a year|rides|12000|20000|14500|0.31`,
    means: "objective keyResult unit start target current progress",
    rows: ["Rides are booked > Bookings a year, start 12000, target 20000, current 14500, progress 0.31"],
  },
];
