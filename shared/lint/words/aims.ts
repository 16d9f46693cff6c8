import { phraseList } from "../parse/phrase-list.ts";
import { words } from "./list.ts";

/** Words that name the scope, the people or the reason of an aim. */
export const SCOPES = words(`
  of for with on in to from around through across by at that who whom whose so because while without into onto via as where which when beyond
  against among within than like before after until per under over about if how what why
`);

/** Words that a sentence which states something can hardly do without. */
export const STATES = words(`
  is are can will has have love loves want wants know knows feel feels get gets become becomes need needs do does thrives thrive
`);

/** Praise that any team could give itself. */
export const PRAISE = phraseList(`
  good|great|better|best|strong|stronger|positively|positive|impactful|effective|efficient|productive|high - performing|high performing
  |high - quality|high quality|fantastic|improved|proper|nice|friendly|top - notch|optimal|solid|healthy|robust|meaningful|value|high performance
  |on track|next level|sustainable|innovative|fit
`);

/** Verbs beside those of growth that move something without saying where to. */
export const PUSHES = words(`
  drive nurture foster develop promote push support focus leverage maximise maximize evolve advance accelerate
`);

/** Words for how soon that fix no day. */
export const SOON = phraseList(`
  soon|sooner|asap|as soon as possible|shortly|eventually|in the future|in future|in the near future|near future|one day|some day|in time
  |over time|this year|next year|this quarter|next quarter|in the coming months|in the coming weeks|going forward|moving forward|in the long run
  |long term
`);

/** Words of pay and rating. */
export const PAY = phraseList(`
  bonus|bonuses|salary|salaries|pay rise|pay raise|promotion|promotions|compensation|incentive pay|payout|payouts|merit increase
  |performance review|performance rating|commission|raise for|stock options|variable pay|remuneration
`);

/** Comparisons that a team makes with itself. */
export const COMPARED = phraseList(`
  more|better|best|healthier|happier|stronger|faster|smarter|leaner|fitter|aligned|efficient|effective|productive|great|good|successful|stable
  |agile|data - driven
`);

/** Things so general that making them says little. */
export const GENERIC = words(`
  strategy strategies process processes plan plans features content ideas idea infrastructure system systems platform marketing testing feedback
  research planning materials policy policies framework guidelines standards tools tooling documentation docs community business company
  operations partnerships branding seo metrics goals vision values structure foundation foundations project projects improvements changes things
  stuff events social media support requirements architecture security quality
`);

/** Words that a label of nouns adds to them. */
export const ADDED = words(`
  new net better more great good best and of first next improved effective strong high online success q1 q2 q3 q4 v2 v3
`);
