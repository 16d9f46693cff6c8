import { words } from "./list.ts";

/** "From" before a number in our other languages. */
export const FOREIGN_FROM = words("von vom de du fra");

/** "To" before a number in our other languages, where English has no such word. */
export const FOREIGN_TO = words("auf til à para");

/** Words after which "de 3 a 5" and its kin are a range. */
export const FOREIGN_BOUND = words("moins plus menos más mais menor mayor entre");
