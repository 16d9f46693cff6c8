import { words } from "./list.ts";

/** Words before a number that say it is where things stand now. */
export const NOW = words("now currently actually current today was baseline previously formerly presently");

/** Words before a number that say it is where things shall be. */
export const GOAL = words("to target reach reaches hit hits attain → -> => --> until goal want");

/** Signs and words that stand between a start and a target. */
export const ARROWS = words("→ -> => --> ⇒ ➔ ➜ ➡ ⟶ ▸ >>");
