import { words } from "./list.ts";

/** Words after which a number is a name or a place in an order, not an amount. */
export const NAMING = words(`
  v version release phase stage tier tiers level layer step part chapter section page room gate track sprint iteration epic
  ticket issue pr rfc adr pep iso soc iec din wcag http tls web python java node angular react vue rails php windows android
  ios article rule series type class category wave batch cohort model number no nr fortune fy cy year generation gen kr okr
  objective o pillar priority horizon day workstream squad team option appendix annex microsoft office gpt industry grade node line sev zone building floor season episode milestone module lesson round draft
`);

/** Nouns that turn the number before them into a name, as in "the 1.0 release". */
export const NAMED = words("version release beta alpha roadmap edition milestone");

/** Nouns after which a number from 400 to 599 is the code of an HTTP answer. */
export const CODED = words("error errors status response responses code codes");

/** Words that join one name to the next, as in "tier 1 or 2". */
export const JOINERS = words("or and to / - – & ,");

/** Words before "one" that leave nothing to count. */
export const UNCOUNTED_ONE = words("number no any every each which this that the only another square day level someone");
