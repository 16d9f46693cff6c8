import { words } from "./list.ts";

/** Measures of which less is better; regular plurals are left out. */
export const LESS_IS_BETTER = words(`
  time latency churn cost cac error bug incident outage defect complaint turnover attrition backlog bounce failure downtime debt waste mttr
  mttd delay duration turnaround absence absenteeism sickness injury accident refund abandonment crash crashes vulnerability escalation
  emission co2 footprint flakiness spend expense scrap rework overtime age lag payback violation regression mistake rejection cancellation
  loss losses leakage late overdue missed failed unresolved stale broken blocker rollback interruption queue wait waiting dropout unsubscribe
`);
/** Words after a measure of which less is better that turn it round, as in "bugs fixed". */
export const TURNED = words(`
  free fixed resolved closed solved found reported handled answered detected prevented avoided saved savings saving reduction response
  recovery budget detection handling resolution tracking - closing
`);

/** Words before "time", "duration" or "turnover" of which more is better, or which make it no length of time. */
export const MORE_IS_BETTER = words(`
  on full part first real any over same one each all session visit watch play screen listening reading training volunteer dwell
  annual yearly monthly sales inventory stock /
`);

/** Words that say that something grows. */
export const RISING = words(`
  more higher greater larger bigger stronger better faster quicker quickly easier happier smoother ahead above increasing growing
  safer simpler clearer healthier everyone everybody improvement improvements growth uplift exceed exceeds surpass surpasses beat beats outperform
`);

/** Words that say that something shrinks. */
export const FALLING = words("less fewer lower shorter smaller cheaper below reduction decreasing declining shrinking");

/** What goes on and has no end of its own, unless it is done to one thing. */
export const ONGOING = words(`
  do work practise practice cook eat exercise study monitor talk travel spend participate communicate collaborate socialise socialize
  attend read learn mentor coach manage interview
`);

/** Heads of the names of measures beside the nouns of that class; alone they do not say where to go. */
export const MEASURES = words("rating ratings loyalty morale happiness productivity amount availability frequency accuracy feedback performance quality");
