import { phraseList } from "../parse/phrase-list.ts";
import { words } from "./list.ts";

/** Words and phrases of quality that say nothing where no number does. */
export const VAGUE = phraseList(`
  trust|trusts|improvement|improvements|unique|good|great|best|excellent|amazing|awesome|outstanding|exceptional|superior|stellar|superb
  |world - class|world class|best - in - class|first - class|top - notch|state - of - the - art|cutting - edge|high - quality|high quality
  |high - value|high - impact|high - performing|robust|reliable|scalable|maintainable|usable|seamless|seamlessly|smooth|smoothly|frictionless
  |effortless|effortlessly|painless|painlessly|intuitive|easy|easily|simple|clear|clearly|efficient|efficiently|effective|effectively
  |cost - effective|productive|optimal|optimally|ideal|proper|properly|appropriate|appropriately|suitable|meaningful|meaningfully|useful|helpful
  |impactful|strong|solid|healthy|happy|satisfied|engaged|engaging|motivated|motivating|empowered|delighted|delightful|flexible|agile|sustainable
  |sustainably|consistent|consistently|predictable|predictably|transparent|comprehensive|holistic|timely|prompt|promptly|regular|aligned
  |comfortable|confident|confidently|compelling|attractive|user - friendly|friendly|well|better|closer|deeper|wider|broader|richer|clearer
  |simpler|safer|cleaner|greater|greatest|nicer|tighter|sooner|smarter|healthier|friendlier|align|aligns|aligning|maximise|maximize|ahead of plan
  |on track|up to date|as soon as possible|asap|as needed|as required|as appropriate|where possible|if possible|when possible|where appropriate
  |in a timely manner|and more|and so on|next level|up to speed|fit for purpose|proactive|proactively|low - hanging|positive|quick|on time
`);

/** Words before the thing counted that leave open what counts. */
export const UNDEFINED = phraseList(`
  high - quality|high quality|quality|high - value|high - impact|meaningful|impactful|relevant|significant|valuable|useful|great|good|strong
  |engaged|excellent|effective|proper|suitable|appropriate|adequate|sufficient|satisfactory|reasonable|acceptable|highly|happy|well - written
  |top - notch|world - class|successful
`);

/** Degrees that leave a measured promise open wherever they stand. */
export const OPEN_ENDED = phraseList(`
  adequate|adequately|sufficient|sufficiently|appropriately|high level of|good level of|high degree of|and more|and so on
`);

/** Words that nobody can count a percentage of. */
export const UNCOUNTABLE = words(`
  transparency friction clarity alignment commitment focus effort trust confidence ownership dedication visibility excellence quality happiness
  better happier easier smarter stronger simpler committed focused aligned transparent engaged
`);

/** Words before a rhythm that take it back. */
export const ALMOST = words("almost nearly about roughly");

/** Words in -ly that judge nothing. */
export const PLAIN = words(`
  weekly daily monthly quarterly yearly hourly nightly annually biweekly fortnightly early only likely unlikely family supply reply apply rely
  assembly fully publicly privately automatically currently previously newly internally externally locally manually separately independently
  exactly finally actually potentially formally officially globally natively directly successfully completely entirely usually simultaneously july
  italy anomaly monopoly comply imply multiply fly jointly recently initially technically digitally mutually respectively specifically especially
  particularly namely mainly mostly partially partly approximately roughly nearly generally really
`);

/** What cannot be handed over, though it is said to be built or won. */
export const SOFT_OBJECTS = words(`
  understanding visibility relationship relationships collaboration communication ownership reputation recognition momentum maturity readiness
  credibility loyalty satisfaction engagement morale clarity transparency cohesion trust confidence mindset culture practices knowledge expertise
  leadership buy-in productivity efficiency quality impact value insights focus presence awareness brand experience teamwork synergy alignment
`);

