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

/** Praise that any team could give itself, and kinds that name none. */
export const PRAISE = words(`
  good great better best strong stronger positive positively impactful effective effectively efficient efficiently productive fantastic improved
  proper nice friendly optimal solid healthy healthier robust meaningful sustainable innovative fit excellent exceptional outstanding amazing
  awesome superior professional reliable scalable seamless smooth simple simpler easy easier faster fast quick smart smarter modern happy
  happier engaged engaging motivated satisfied aligned successful stable agile lean leaner mature digital operational strategic competitive
  clear clearer consistent continuous flexible dynamic creative inclusive diverse transparent balanced comprehensive holistic safe valuable
  useful more new net high higher greater maximum optimum overall world-class high-quality high-performing right unique active proactive
  financial personal technical internal external global social mental physical online organizational organisational commercial cultural
  environmental economic technological predictable dedicated quality top leading well ongoing long-term next different full whole
`);

/** Verbs that move, keep or make something without saying where to. */
export const PUSHES = words(`
  drive nurture foster develop promote push support focus leverage maximise maximize evolve advance accelerate enhance ensure empower enable
  elevate cultivate encourage expand extend establish grow build create scale sustain maintain manage deliver provide achieve increase improve
  strengthen optimise optimize boost raise streamline modernise modernize transform mature revamp unlock unleash fuel propel champion embrace
  deepen refine simplify solidify reinforce professionalise professionalize digitise digitize systematise mobilise mobilize harness shape secure
  reach become make keep get be have do learn work gain find set define
`);

/** What every team has or does, beside what the endings and classes of nouns tell. */
export const GENERAL = words(`
  performance success scale impact finances economics teamwork career content code codebase analytics ux dx reach footprint goals goal ideas
  stuff work output outputs outcomes practices practice resources effort efforts areas spirit morale focus progress change behaviour behavior
  risk risks updates changes structure methods method research data technology tech self care mind body home house outreach talent stakeholder
  employee employees network events event industry niche part potential power fun digital online media seo exercise diet money portfolio side
  music art
`);

/** What is counted, however it is named before. */
export const COUNTED = words("rate rates time times number count amount errors cost costs volume");

/** Words that labels in other languages have too. */
export const SHARED = words(`
  marketing digital client communication innovation satisfaction service services excellence performance transformation onboarding team social
  media support level clientes total solid conversion continue recruiting controlling monitoring branding testing reporting outsourcing planning
  pricing management international organisation productivity online global commercial system systems site art content training data app software
  design code culture brand coaching feedback
`);
