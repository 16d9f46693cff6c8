import type { HeaderWords } from "./header-words.ts";

/** How English sheets head their columns. */
export const ENGLISH: HeaderWords = {
  id: "id|#|no|nr|ref|reference|code|kr id|kr ids|kr #|kr no|kr number|key result id|row id",
  objectiveId: "objective id|okr id|o id|objective #|objective no|objective number",
  objective:
    "objective|objectives|o|objective o|objective title|objective name|objective statement|our objective|goal|" +
    "goals|aim|what we want|what we want to achieve",
  keyResult:
    "key result|key results|kr|krs|key result kr|key result krs|key result name|key result title|" +
    "key result statement|objective key result|objective kr|okr|okrs|measurable result|how we will know|" +
    "how we know|success measure|measure of success|result|results",
  owner:
    "owner|owners|who|lead|dri|responsible|responsible person|accountable|assignee|assigned to|driver|kr owner|" +
    "owned by|person|champion|directly responsible individual",
  team: "team|teams|department|departments|squad|tribe|group|owning team|business unit|area",
  parent:
    "parent|parent objective|parent id|parent row ids|company objective|company goal|strategic goal|aligned to|" +
    "aligns to|supports|contributes to|ladders up to",
  type: "type|kr type|key result type|measure type|metric type|measurement type|kind|goal type",
  unit: "unit|units|unit of measure|uom|measured in",
  direction: "direction|better is|good direction|polarity",
  start:
    "start|starting|start value|starting value|starting point|start level|baseline|baseline value|from|initial|" +
    "initial value|where we started|where we start|where we were|was|beginning|begin",
  target:
    "target|target value|target level|goal value|goal|end value|to|desired value|where we want to be|" +
    "where we are going|aiming for|aim for|aim|desired",
  current:
    "current|current value|current level|current actual|now|actual|actuals|actual value|latest|latest value|today|" +
    "value|so far|to date|achieved|where are we now|where we are|where we are now|how it is going" +
    "|total|final|final value|end result",
  progress:
    "progress|progress %|% progress|percent complete|complete|% complete|completion|done|% done|% achieved|" +
    "attainment",
  grade: "grade|score|kr score|kr grade|final score|final grade|okr score|okr grade",
  status: "status|rag|rag status|health|on track|on track?|state|traffic light|current status|progress status",
  confidence:
    "confidence|confidence level|confidence score|confidence now|current confidence|latest confidence|conf|" +
    "how sure are we|how confident are we|likelihood",
  weight: "weight|weighting|weights|weight %|importance",
  startDate: "start date|from date|begins|begins on|starts|starts on|kick off",
  due:
    "due|due date|due by|due on|deadline|target date|by when|end date|ends|ends on|when|date|finish|finish date|" +
    "done by|completion date",
  evidence:
    "evidence|source|data source|metric source|how measured|how we measure|how it is measured|measurement|" +
    "measured by|measurement method|tracking method|link",
  notes:
    "notes|note|comment|comments|remark|remarks|description|update|updates|latest update|blockers|next steps|" +
    "learnings",
  cycle: "cycle|okr cycle|goal cycle|quarter|period|time frame|timeframe|term",
  updatedAt: "last updated|updated|updated at|updated on|last update|last check in|as of",
  indicator: "leading or lagging|leading lagging|lagging leading|lead or lag|lead lag|leading or lagging indicator|leading lagging indicator|indicator type",
  ambition:
    "ambition|ambition level|level of ambition|committed or aspirational|committed aspirational|aspirational or committed|" +
    "aspirational committed|committed or stretch|committed stretch|commitment level|commitment type",
  enabler: "impact or enabler|impact enabler|enabler or impact|enabler impact|enabler",
  dependsOn: "depends on|dependency|dependencies|dependent on|relies on|needs from|needed from",
  agreedWith:
    "agreed with|agreed by|confirmed by|confirmed with|committed by|dependency owner|dependency agreed with|dependency confirmed by|" +
    "dependency confirmed",
};
