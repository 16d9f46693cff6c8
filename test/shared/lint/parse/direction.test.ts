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
  ["No bus waits more than 5 minutes", "decrease"], ["Late buses do not exceed 5%", "decrease"], ["Never skip a stop", "decrease"], ["Rating never below 4", "increase"], ["No more paper tickets", "decrease"], ["Repair seats in 2 days", "decrease"], ["Refund rate 2%", "decrease"], ["Hours of downtime: 3", "decrease"], ["Margin above 0", "increase"],
  ["Only 5% of riders call us", "decrease"], ["One stand per depot", "increase"], ["1 stand in every depot", "increase"], ["Raise 1 flag", "binary"], ["One stand with our partners", "binary"],
  ["Cut handovers to 1", "decrease"], ["Hire 1 driver, 1 cook", "increase"], ["Ticket sales fall by 5%", "decrease"],
  ["Boarding takes less than a minute", "decrease"], ["Answers in one sprint", "increase"],
  ["Complaints per trip", null], ["Riders who return", null], ["Guests from Leeds", null], ["Tracking costs", null], ["Learning Welsh", null],
  ["Talk with depots to open a shop", "binary"], ["There is a better map", "binary"], ["Riders can see more trips", "binary"], ["Comfort tuned", "binary"],
  ["Comfort improved", "increase"], ["Growth plan", "binary"], ["Data-driven timetable", "binary"], ["Ticket sales go up", "increase"], ["Walk more", "increase"],
  ["Earn trust", "increase"], ["Earn a certificate", "binary"], ["Grow trips to X", "increase"], ["Trips reach [number]", "increase"], ["X% of riders return", "increase"],
  ["Open feature X", "binary"], ["Mend the doors [P1]", "binary"], ["Ratings hold at 4", "increase"], ["Rating steady at 4", "maintain"], ["Overdue refunds: 5", "decrease"],
])("%s: %s", (text, direction) => {
  expect(parse(text).direction).toBe(direction);
});
