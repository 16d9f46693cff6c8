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
export const PUTS_IN = words("migrate move port rewrite replace onboard transition switch");

/** Verbs whose object is what they put into use. */
export const TAKES_UP = words("adopt implement introduce integrate install use test try instrument");

/** Verbs of making, after which "with" names a tool. */
export const MAKES = words("build create do develop implement prototype make write design ship");

/** What people and things go through. */
export const PASSES = words(`
  measured tracked evidenced shown assessed reported verified demonstrated monitored captured go goes going gone get gets walk
  walked run runs running come comes follow followed pass passes passed flow live sift all carry half
`);

/** Words that lead from what is delivered to what it shall bring. */
export const BRINGS = phraseList(`
  resulting in|leading to|so that|achieving|to achieve|which leads to|and achieve|and get|and reach|and hit|and gain
`);

/** Names of tools, techniques and channels that are one way among others, whatever their capitals. */
export const TECHNIQUES = words(`
  kubernetes k8s docker terraform ansible  prometheus grafana datadog sentry  amplitude mixpanel hubspot salesforce zendesk intercom
  stripe okta auth0 oauth oauth2 sso saml graphql grpc react vue angular svelte typescript rust python java kotlin golang postgres postgresql
  mysql mongodb redis kafka rabbitmq elasticsearch snowflake bigquery dbt airflow looker tableau powerbi selenium cypress playwright jest webpack
  vite storybook wordpress shopify zapier trello jira asana confluence slack discord telegram         whatsapp chatgpt gpt        tdd microservices serverless monorepo gamification chatbot adwords mailchimp
  firebase aws gcp azure s3  github gitlab jenkins circleci sonarqube figma notion
`);

/** Verbs that take a technique up. */
export const TAKES = words(`
  adopt implement introduce integrate install automate add use try instrument deploy configure connect enable support switch migrate move port rewrite replace
  leverage roll onboard
`);

/** The words with which a means can be led in. */
export const TRIGGERS = words("by while with into via through using leveraging utilising utilizing thanks making based");

/** Ways that follow "by" as a bare noun. */
export const BY_WHAT = words("email phone radio mail hand post word automation referral letter");
