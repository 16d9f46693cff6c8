import { phraseList } from "../parse/phrase-list.ts";
import { words } from "./list.ts";

/** Words that lead in how something shall be done. */
export const LEADS_IN = phraseList(`
  via|through|using|leveraging|utilising|utilizing|by means of|with the help of|thanks to|by way of|making use of|with help of|based on
`);

/** What may follow "through" without being a means. */
export const NO_MEANS = words(`
  end q1 q2 q3 q4 h1 h2 eoq eoy year quarter month week and to 2024 2025 2026 2027 2028 funnel process summer winter spring autumn day night all
  every each both review reviews pipeline stages steps journey onboarding workflow phase
`);

/** Words in -ing that are no doing. */
export const NO_DOING = words("morning evening spring nothing something anything everything thing king ring being");

/** Things with which a result is brought about. */
export const MEANS = words(`
  tool tools tooling automation automations dashboard dashboards bot bots chatbot campaign campaigns workshop workshops training trainings feature
  features plugin plugins script scripts ai ml app apps portal widget wizard login integration integrations newsletter newsletters webinar
  webinars incentive incentives discount discounts program programme gamification framework template templates platform stack system software
  module algorithm notifications reminders emails ads advertising checklist library monorepo coupon vouchers checkout
`);

/** Verbs that take something from one tool to the next. */
export const PUTS_IN = words("migrate move port rewrite replace onboard transition switch implement integrate automate introduce prototype");

/** Verbs whose object is what they put into use. */
export const TAKES_UP = words("adopt implement introduce integrate install use test try instrument");

/** What people and things go through. */
export const PASSES = words(`
  measured tracked evidenced shown assessed reported verified demonstrated monitored captured go goes going gone get gets walk
  walked run runs running come comes follow followed pass passes passed flow live sift all carry half
`);

/** Words that lead from what is delivered to what it shall bring. */
export const BRINGS = phraseList(`
  resulting in|leading to|so that|achieving|to achieve|which leads to|and achieve|and get|and reach|and hit|and gain
`);

/** The words with which a means can be led in. */
export const TRIGGERS = words("by while with into via through using leveraging utilising utilizing thanks making based");

/** Ways that follow "by" as a bare noun. */
export const BY_WHAT = words("email phone radio mail hand post word automation referral letter");
