import { words } from "./list.ts";

/** What may follow "all", "every" or "each" without naming a population. */
export const NO_POPULATION = words("other times time in about kinds kind sorts sort levels");

/** Words after which "all" or "no" speaks of a population and not in a manner of speaking. */
export const COUNTS_AFTER = words("for have has had with see is are be on in across");

/** What may follow "no" without denying anything countable. */
export const NO_DENIAL = words("longer later one more less fewer matter doubt");

/** Words that turn the change before them into a relative one, as in "20% increase". */
export const CHANGES = words("increase decrease reduction growth improvement drop rise uplift lift more fewer less faster higher lower decline yoy qoq mom");
