import { words } from "./list.ts";

const MONTH_NAMES = `
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`;
const DAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday christmas easter thanksgiving tomorrow";
const STRETCH_NAMES = "quarter year month week cycle half semester sprint term fy";

/** Names of months, long and short. */
export const MONTHS = words(MONTH_NAMES);

/** Names of days, which need "by" or the like to be a date. */
export const WEEKDAYS = words(DAY_NAMES);

/** Quarters, halves and ends of periods written as one word. */
export const PERIODS = words("q1 q2 q3 q4 h1 h2 eoq eoy eom eow eod");

/** Stretches of time that "this", "next" or "end of" can name. */
export const STRETCHES = words(STRETCH_NAMES);

/** Tells whether a word is a stretch of time in which something can happen so often. */
export const isStretch = (word: string): boolean => word === "day" || STRETCHES.has(word);

/** Words with which a date can start, apart from those that end in a digit, such as Q3. */
export const DATE_STARTS = words(`
  ${MONTH_NAMES} ${DAY_NAMES} ${STRETCH_NAMES} by in until till during before for within through throughout ( end
  this next coming upcoming current day eoq eoy eom eow eod
`);

/** How often something happens, in one word. */
export const CADENCES = words("hourly daily nightly weekly biweekly fortnightly monthly quarterly yearly annually");

/** What happens again and again, so that "weekly" before it is a rhythm. */
export const EVENTS = words(`
  event meeting newsletter demo session report review update sync call retro retrospective post digest training check survey workshop
  webinar release deployment deploy backup briefing standup interview audit podcast test drill meetup blog article email
`);
