import { expect, test } from "vitest";
import { parse } from "../../../../shared/lint/parse/parse.ts";

/** Each amount as "text = value unit form". */
const amounts = (text: string): string[] =>
  parse(text).quantities.map(({ value, other, unit, form, span }) =>
    `${text.slice(...span)} = ${Number(value.toFixed(4))}${other === null ? "" : `..${other}`} ${unit ?? "-"} ${form}`);

const CASES: readonly (readonly [text: string, amounts: readonly string[]])[] = [
  ["Reach 12k riders", ["12k = 12000 riders digits"]],
  ["Reach 3,000 active riders", ["3,000 = 3000 riders digits"]],
  ["Reach 1.5M", ["1.5M = 1500000 - digits"]],
  ["Reach 2 million trips", ["2 million = 2000000 trips digits"]],
  ["Earn €40", ["€40 = 40 € digits"]],
  ["Earn $2m in tolls", ["$2m = 2000000 $ digits"]],
  ["Earn 250 EUR", ["250 EUR = 250 € digits"]],
  ["Earn 1.5 € 12 times", ["1.5 € = 1.5 € digits", "12 times = 12 x digits"]],
  ["Fill 45 % of seats", ["45 % = 45 % digits"]],
  ["Fill 45% of seats", ["45% = 45 % digits"]],
  ["Gain 3 percentage points", ["3 percentage points = 3 pp digits"]],
  ["Gain 3pp", ["3pp = 3 pp digits"]],
  ["Grow trips 3x", ["3x = 3 x digits"]],
  ["Grow trips 2.5-fold", ["2.5-fold = 2.5 x digits"]],
  ["Answer in 420ms", ["420ms = 420 ms digits"]],
  ["Board in 2 hours", ["2 hours = 2 hours digits"]],
  ["Three depots, twenty-five buses", ["Three = 3 depots word", "twenty-five = 25 buses word"]],
  ["A dozen depots", ["dozen = 12 depots word"]],
  ["Reach a million trips", ["a million = 1000000 - word"]],
  ["Double night trips", ["Double = 2 x multiple"]],
  ["Halve complaints", ["Halve = 0.5 x multiple"]],
  ["Cut queues by half", ["half = 50 % word"]],
  ["Two thirds of riders", ["Two thirds = 66.67 % word"]],
  ["Zero complaints", ["Zero = 0 complaints word"]],
  ["No bus leaves early", ["No = 0 bus none"]],
  ["Eliminate double bookings", ["Eliminate = 0 - none"]],
  ["Eliminate ghost bookings", ["Eliminate = 0 - none"]],
  ["All depots report", ["All = 100 % share"]],
  ["Rate every depot", ["every = 100 % share"]],
  ["Score 7/10 with riders", ["7/10 = 7..10 score ratio"]],
  ["7/10 of riders return", ["7/10 = 70..10 % ratio"]],
  ["9 out of 10 riders return", ["9 out of 10 = 90..10 % ratio"]],
  ["Sign 20-40 depots", ["20-40 = 20..40 depots range"]],
  ["Keep between 95% and 99%", ["95% and 99% = 95..99 % range"]],
  ["Earn 30–40k", ["30–40k = 30000..40000 - range"]],
  ["Meet riders weekly", ["weekly = 1 per weekly cadence"]],
  ["Meet riders every week", ["every week = 1 per week cadence"]],
  ["Reach #1 in the list", ["1 = 1 - digits"]],
  ["Used by 12 teams", ["12 = 12 teams digits"]],
  ["Riders - 5 per depot", ["5 = 5 - digits"]],
  ["- 5 depots", ["5 = 5 depots digits"]],
  ["Move losses from -€5k to €0", ["-€5k = -5000 € digits", "€0 = 0 € digits"]],
  ["Reach 40 000 riders", ["40 000 = 40000 riders digits"]],
  ["Reach 5'000 riders", ["5'000 = 5000 riders digits"]],
  ["Earn 2,5 Mio €", ["2,5 Mio € = 2500000 € digits"]],
  ["Earn 3 lakh in tolls", ["3 lakh = 300000 - digits"]],
  ["Pay NOK 200", ["NOK 200 = 200 kr digits"]],
  ["Answer in 1m30s", ["1m30s = 90 seconds digits"]],
  ["Drive 2h30", ["2h30 = 150 minutes digits"]],
  ["Drive 2 h 30 min", ["2 h 30 min = 150 min digits"]],
  ["One in five riders", ["One in five = 20..5 % ratio"]],
  ["At least 8 in 10 drivers", ["8 in 10 = 80..10 % ratio"]],
  ["Nine of ten drivers", ["Nine of ten = 90..10 % ratio"]],
  ["9 out of every 10 complaints", ["9 out of every 10 = 90..10 % ratio"]],
  ["7/10 depots report", ["7/10 = 70..10 % ratio"]],
  ["Rating of 4.5/5 stars", ["4.5/5 = 4.5..5 score ratio"]],
  ["12 of 15 depots", ["12 = 12 - digits", "15 = 15 depots digits"]],
  ["Raise trips by 1/4", ["1/4 = 25..4 % ratio"]],
  ["Three-quarters of drivers", ["Three-quarters = 75 % word"]],
  ["A quarter of the income", ["A quarter = 25 % word"]],
  ["Half of our depots", ["Half = 50 % word"]],
  ["Cut queues in half", ["half = 50 % word"]],
  ["Twenty five buses", ["Twenty five = 25 buses word"]],
  ["Meet riders twice a week", ["twice a week = 2 per week cadence"]],
  ["Call riders once a week", ["once a week = 1 per week cadence"]],
  ["Cover all depots", ["all = 100 % share"]],
  ["In June, 2000 riders", ["2000 = 2000 riders digits"]],
  ["Meet riders 3x per week", ["3x per week = 3 per week digits"]],
  ["Meet riders every two weeks", ["every two weeks = 1 per two weeks cadence"]],
  ["Weekly depot visits by managers", ["Weekly = 1 per weekly cadence"]],
  ["Send a monthly newsletter", ["monthly = 1 per monthly cadence"]],
  ["Meet riders every Monday", ["every Monday = 1 per monday cadence"]],
  ["Board in under an hour", ["an hour = 1 hour word"]],
  ["Fill 25 per cent of seats", ["25 per cent = 25 % digits"]],
  ["Lose 5lbs", ["5lbs = 5 lbs digits"]],
  ["Walk 900steps", ["900 = 900 steps digits"]],
  ["Grow .5 points", [".5 = 0.5 points digits"]],
  ["Reach 10.000 riders", ["10.000 = 10000 riders digits"]],
  ["Nobody waits", ["Nobody = 0 - none"]],
  ["Reports hold no errors", ["no = 0 errors none"]],
  ["Shared across all depots", ["all = 100 % share"]],
  ["Signed by all depots", ["all = 100 % share"]],
  ["A 10-point increase", ["10 = 10 - digits"]],
  ["Be in the top-10", ["10 = 10 - digits"]],
  ["Host a monthly ride", ["monthly = 1 per monthly cadence"]],
  ["KR 2 - 50 talks", ["50 = 50 talks digits"]],
  ["Update Maps 3 times", ["3 times = 3 x digits"]],
  ["Lift margin from -5% to -2%", ["-5% = -5 % digits", "-2% = -2 % digits"]],
];

test.each(CASES)("%s", (text, expected) => {
  expect(amounts(text)).toEqual(expected);
});

const NAMES = [
  "Grow by double digits", "Log in with OAuth 2.0", "Sev 1 calls", "Zone 3 permits", "Double opt-in", "Double-check the doors", "Send a third party", "Keep last quarter's plan", "Improve monthly income",
  "Migrate to Python 3.12", "Upgrade Postgres 14 to 16", "Release 1.0", "Ride in the last 30 days", "Cover 5G areas", "Retention in week 4",
  "Start in Q3 with v2", "Plan for 2026", "The B2B desk is open 24/7", "Close #12 and P0 bugs", "Serve tier 1 or 2 depots", "Pass ISO 27001 and SOC 2",
  "Ship the 1.0 release", "Watch p95 and K8s", "Rely on 2FA", "A five-star name", "A 90-day plan", "Hold 1:1 talks", "Hold 1-on-1 talks", "By 31 March 2026",
  "By 2026-03-31", "By 31.3.2026", "By March 31st", "At 17:30 sharp", "1. Happier riders", "Update GPT-4 prompts", "Meet on day one", "The number one brand",
  "Finish season 2", "Riders can see every stop", "Set up a weekly call", "A map to show all stops", "A shop where nobody pays", "Run for over a year",
  "Weekly active riders", "Get better at all we do", "Double-check tickets", "No longer late",
];

test.each(NAMES)("%s holds no amount", (text) => {
  expect(amounts(text)).toEqual([]);
});

test.each([["Reach 1.200 riders", false], ["Add 12m riders", false], ["Earn $12m", true], ["Reach 1,200 riders", true]])(
  "%s is certain: %s", (text, certain) => {
    expect(parse(text).quantities[0]?.certain).toBe(certain);
  });

test.each([
  ["At least 5 depots", "at least"], ["No more than 5 depots", "at most"], ["Under 5 minutes", "below"], ["More than 5 depots", "above"],
  ["≥ 5 depots", "at least"], ["<= 5 depots", "at most"], ["5+ depots", "at least"], ["80% or more of riders", "at least"], ["5 depots", null],
])("%s is bounded: %s", (text, comparator) => {
  expect(parse(text).quantities[0]?.comparator).toBe(comparator);
});

test("a number too large to compute with is no amount, nor is a length of it", () => {
  const digits = "9".repeat(305);
  expect([`Reach ${digits} million`, `Reach ${digits}–${digits}M`, `Wait ${digits}9999 h 30 min`].map((text) => amounts(text).filter((one) => /Infinity|NaN/.test(one))))
    .toEqual([[], [], []]);
});
