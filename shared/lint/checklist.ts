/** A question that only people can answer, put so that yes is good: of which thing, why to ask it, and who asks it. */
export interface ChecklistQuestion {
  readonly id: string;
  readonly on: "objective" | "set";
  readonly question: string;
  readonly why: string;
  readonly source: string;
}

/** What to ask each other before publishing, since no rule can tell. */
export const CHECKLIST: readonly ChecklistQuestion[] = [
  {
    id: "reaches-the-objective",
    on: "objective",
    question: "If every key result is reached, is the objective reached too?",
    why: "Key results that can all be hit while the objective fails measure something else.",
    source: "Google's OKR playbook; OKR Guide",
  },
  {
    id: "somebody-would-notice",
    on: "objective",
    question: "Would somebody outside the team notice that it was reached?",
    why: "An objective at 1.0 for which nobody cares has cost a cycle.",
    source: "Google's OKR playbook",
  },
  {
    id: "same-number-for-everybody",
    on: "objective",
    question: "Would two people who look at the sources today write down the same numbers?",
    why: "A metric without an agreed definition is argued about at the end of the cycle.",
    source: "OKR Framework",
  },
  {
    id: "leaves-the-solution-open",
    on: "objective",
    question: "Could another solution than the one in your heads reach these key results?",
    why: "A key result that names its means cannot be reached in a better way that somebody finds in week five.",
    source: "Foundry; Tech Lead Handbook",
  },
  {
    id: "nothing-gets-worse",
    on: "set",
    question: "Does somebody watch what could get worse while these numbers get better?",
    why: "Volume is bought with quality, and speed with errors, unless the other number is in sight.",
    source: "OKR Framework: guardrails",
  },
  {
    id: "promise-or-reach",
    on: "set",
    question: "Does everybody know which of these are promises and which are reaches?",
    why: "A promise at 0.7 is a failure and a reach at 0.7 a success, and they are planned for differently.",
    source: "Google's OKR playbook; OKR Framework",
  },
  {
    id: "something-is-left-out",
    on: "set",
    question: "Can you name what you will not do this cycle for the sake of these?",
    why: "Priorities that displace nothing are a list of everything.",
    source: "OKR Guide; Tech Lead Handbook",
  },
];
