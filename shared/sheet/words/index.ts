import { ENGLISH } from "./english.ts";
import { FRENCH } from "./french.ts";
import { FURTHER } from "./further.ts";
import { GERMAN } from "./german.ts";
import type { HeaderWords } from "./header-words.ts";
import { JAPANESE } from "./japanese.ts";
import { NORWEGIAN } from "./norwegian.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { SPANISH } from "./spanish.ts";

/** The header words of every language that Keyline reads; where two use one word differently, the earlier comes first. */
export const HEADER_LANGUAGES: readonly HeaderWords[] = [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, NORWEGIAN, JAPANESE, FURTHER];
