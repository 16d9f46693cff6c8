import { words } from "./list.ts";

/** Words that may stand before the verb which opens a sentence. */
export const OPENERS = words(`
  we i our the team will shall should must can to and also then first please begin starting further soft have need needs aim want would like us let's
  together
`);

/** Nouns that make the verb-like word before them the name of a measure, as in "build time" or "release frequency". */
export const MEASURE_NOUNS = words(`
  rate rates time times coverage cost costs frequency satisfaction score scores volume backlog failures failure errors error
  latency duration speed capacity count counts ratio accuracy quality size length velocity effort success stability uptime
  tickets ticket requests cycle cycles queue notes bugs flakiness conversion completion adoption usage nps csat pipeline
  throughput turnaround acceptance attendance participation resolution response retention revenue percentage share value values system
  systems runtime vacancies positions claims invoices rejections violations complaints
  delays load churn growth yield loss efficiency productivity utilisation utilization engagement
`);
