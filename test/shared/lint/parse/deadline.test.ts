import { expect, test } from "vitest";
import { parse } from "../../../../shared/lint/parse/parse.ts";

const deadline = (text: string): string | null => {
  const span = parse(text).deadline;
  return span && text.slice(...span);
};

test.each([
  ["12 depots by 31 March 2027", "31 March 2027"], ["12 depots by March 31st, 2027", "March 31st, 2027"], ["12 depots by 2027-03-31", "2027-03-31"],
  ["12 depots by June", "June"], ["12 depots in Q3", "Q3"], ["12 depots, Q3 2027", "Q3 2027"], ["12 depots by the end of the quarter", "end of the quarter"],
  ["12 depots by EOQ", "EOQ"], ["Sign 10 depots by March and 25 by September", "September"], ["12 depots by 2027", "by 2027"], ["12 depots this quarter", "this quarter"], ["12 depots in the next 6 months", "next 6 months"],
  ["12 depots by Friday", "Friday"], ["12 depots by 31/12", "31/12"], ["12 depots by 12-18 in Leeds", "12-18"], ["12 depots by 2027-09", "2027-09"], ["12 depots in Q3'27", "Q3'27"],
  ["12 depots by Q3 FY27", "Q3 FY27"], ["12 depots in early 2027", "in early 2027"], ["12 depots by the end of 2027", "end of 2027"],
  ["12 depots by summer", "by summer"], ["12 depots for 2027", "for 2027"],
  ["12 depots by the year 2027", "by the year 2027"], ["12 depots by next Friday", "next Friday"], ["12 depots no later than June", "June"],
  ["12 depots until end Q3", "Q3"], ["12 depots by the end of FY", "end of FY"], ["12 depots over the next two quarters", "next two quarters"],
  ["12 depots by june", "june"], ["12 depots in the third quarter", "in the third quarter"],
  ["12 depots by the end of the second half", "end of the second half"], ["12 depots by Christmas", "Christmas"], ["12 depots by W12", "W12"], ["12 depots by 31-Dec-2027", "31-Dec-2027"], ["12 depots by week 32", "week 32"], ["12 depots by year-end", "year-end"],
  ["12 depots within the next six weeks", "next six weeks"], ["Q3: 12 depots", "Q3"], ["12 depots, mid-June", "mid-June"],
  ["Finish Q4 with 12 depots", "Q4"], ["12 depots from January to June", "June"], ["Timetable published in 2027", "in 2027"],
  ["All buses out by 9 am", "9 am"], ["Pilot, 20–31 March", "20–31 March"], ["All buses out by 6:30", "6:30"],
  ["Open 3 depots in six months", "in six months"], ["Reach 500 riders within 6 months", "within 6 months"], ["12 depots by mid-year", "by mid-year"], ["12 depots by end-of-year", "end-of-year"],
  ["12 depots by the end of summer", "end of summer"], ["12 depots this fall", "this fall"], ["12 depots by the end of the school year", "end of the school year"],
  ["12 depots this calendar year", "this calendar year"], ["12 depots in the coming months", "coming months"], ["12 depots in the next 90 days", "next 90 days"],
  ["12 depots throughout the year", "throughout the year"], ["12 depots by day 60", "day 60"], ["12 depots in the quarter", "in the quarter"], ["12 depots by FY27Q2", "FY27Q2"], ["12 depots by tomorrow", "tomorrow"], ["12 depots in FY 2027", "in FY 2027"],
])("%s is due %s", (text, expected) => {
  expect(deadline(text)).toBe(expected);
});

test.each(["Answer within 24 h", "Report weekly", "Cut calls from 6:30 to 5:00 minutes", "Open from 8:00 to 17:00", "12 depots before launch", "Q3 trips above plan", "The June timetable has 500 readers",
  "40% more riders than in 2025", "20% above Q2 compared to Q1 2025", "Riders won in 2025 travel weekly", "Trips per depot since March", "Beat the 2025 record",
  "80% of riders return within 30 days", "Rating over the last 90 days above 4", "Reply ASAP", "On time 98%, compared to 92% in 2025", "Rating 85 (2024: 72)", "Sell 300 seats for the 2027 fair", "Open from 9 am to 5 pm",
  "Retention at month 3 above 40%", "Users may leave", "The 2027 plan for 2027 riders", "Deliver by [date]",  "They may march on", "12 depots",
  "Plan for summer trips", "End-of-year fair", "Cut waits in 2 months", "Open depots within 2 months of a call", "Ratings go to 48 (was 41 in Q1)", "Grow trips by 10-15%", "Grow trips by 10-15 points"])("%s fixes no date", (text) => {
  expect(deadline(text)).toBeNull();
});
