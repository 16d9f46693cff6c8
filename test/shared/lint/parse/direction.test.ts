import { expect, test } from "vitest";
import { parse } from "../../../../shared/lint/parse/parse.ts";

test.each([
  ["Raise handling speed from 9 hours to 4 hours", "decrease"], ["Raise rating from 41 to 48", "increase"],
  ["Answer speed from 3 hours to 20 minutes", "decrease"], ["Grow trips by 20%", "increase"], ["Reduce late buses", "decrease"],
  ["Keep late buses under 20", "maintain"], ["Rating stays above 4", "maintain"], ["Keep growing night trips", "increase"],
  ["Hold 6 open days", "increase"], ["Hold late buses under 20", "maintain"],
  ["Boarding under 5 minutes", "decrease"], ["No late buses", "decrease"], ["0 late buses", "decrease"], ["Refunds take 2 days", "decrease"],
  ["Complaint rate of 2%", "decrease"], ["Improve response time by 20%", "decrease"], ["40 complaints resolved a week", "increase"],
  ["On-time departures of 92%", "increase"], ["12 depots report", "increase"], ["Open 3 depots", "increase"],
  ["1 open day", "binary"], ["Launch the night bus", "binary"], ["Night bus timetable", "binary"], ["Riders can pay by phone", "binary"],
  ["Improve comfort", "increase"], ["Ticket sales ahead of plan", "increase"], ["Fewer complaints", "decrease"], ["Riders are happier", "increase"],
  ["Comfort improves", "increase"], ["Hold an open day", "binary"], ["Stay within 5% of budget", "maintain"], ["Ticket costs within 5% of plan", "maintain"],
  ["One open day a month", "increase"], ["Speed up the handling of complaints by 6%", "increase"], ["Night trips +20%", "increase"],
  ["Fuel use -15%", "decrease"], ["15% fewer complaints", "decrease"], ["Complaints down a third", "decrease"], ["Attend meetings", null],
  ["Attend the fair", "binary"], ["Track punctuality and improve it", "increase"], ["Nobody waits longer than 5 minutes", "decrease"],
  ["Announce the card and keep complaints under 20", "maintain"], ["OTP (on-time share): Raise the rate", "increase"],
  ["Riders trust us more", "increase"],
  ["Avoid double bookings", "decrease"], ["Deliver a 10% reduction in fuel use", "decrease"], ["Protect margins above 30%", "maintain"],
  ["Move up from rank 8 to rank 3", "decrease"], ["Cover all depots", "increase"], ["Reduction of fuel use by 20%", "decrease"], ["Ensure complaints stay under 20", "maintain"],
  ["Session duration of 5 minutes", "increase"], ["Annual turnover of €3M", "increase"], ["Staff turnover of 8%", "decrease"], ["Costs must not exceed €40k", "decrease"], ["Rider rating", null], ["Number of depots", null], ["Work on the timetable", null],
])("%s: %s", (text, direction) => {
  expect(parse(text).direction).toBe(direction);
});
