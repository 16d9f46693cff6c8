import { phraseList } from "../parse/phrase-list.ts";
import { words } from "./list.ts";

/** Words and phrases that stand where an amount belongs, whatever else the sentence says. */
export const SOFT_AMOUNTS = phraseList(`
  several|numerous|various|countless|plenty|a lot of|lots of|a few|a number of|most of|the majority of|a handful of|a couple of
  |as many as possible|as much as possible|as few as possible|as little as possible|as fast as possible
`);

/** Words for how much or how often that say nothing where no number does. */
export const SOFT_DEGREES = words(`
  significantly substantially considerably dramatically drastically noticeably greatly materially massively radically hugely significant
  substantial considerable dramatic noticeable huge massive much many some better faster quicker quickly easier more fewer less higher lower
  improved regularly frequently often rarely sufficient sufficiently enough adequate adequately reasonable reasonably minimal happier stronger
  smoother cheaper
`);

/** Words before "more", "less" and their like that make them exact or part of another phrase. */
export const EXACT_BEFORE = words("no any not never or how too so as");
