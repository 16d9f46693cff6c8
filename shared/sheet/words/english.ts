import type { HeaderWords } from "./header-words.ts";

/** How English sheets head their columns. */
export const ENGLISH: HeaderWords = {
  id: "id|#|no|nr|ref|reference|code|identifier|kr id|kr ids|kr #|kr no|kr number|kr ref|key result id|row|row id|item id|goal id|number|item #|item no|uid|wbs",
  objectiveId: "objective id|okr id|o id|objective #|objective no|objective number|objective ref|objective code|parent objective id",
  objective:
    "objective|objectives|o|obj|goal|goals|objective o|objective title|objective name|objective statement|objective description|our objective|okr objective|" +
    "goal title|goal name|goal statement|aim|what we want|what we want to achieve|what do we want to achieve|what do we want|what are we trying to achieve|team objective|strategic objective|strategic objectives",
  keyResult:
    "key result|key results|kr|krs|key result kr|key result krs|key result name|key result title|" +
    "key result statement|key result description|key result text|kr description|kr title|kr name|kr statement|kr text|objective key result|objective kr|okr|okrs|" +
    "measurable result|measurable results|measurable key result|measurable outcome|measurable outcomes|key outcome|key outcomes|key metric|key measure|" +
    "how we will know|how will we know|how we know|how do we know|how we measure success|how do we measure success|how will we measure it|how do we measure it|how will we measure success|how will we know we succeeded|how we will measure success|success measure|measure of success|result|results",
  owner:
    "owner|owners|kr owner|key result owner|who|lead|dri|responsible|responsible person|resp|responsible party|accountable|accountable person|assignee|assignees|" +
    "assigned to|driver|kr lead|owner s|owner name|owner email|owner emails|owned by|person|champion|directly responsible individual|point person|poc|point of contact|" +
    "in charge|person in charge|leader|captain|member|contact",
  team:
    "team|teams|department|departments|dept|squad|tribe|group|division|owning team|owner team|responsible team|team name|business unit|function|pod|area|company|entity|organisation|organization|org",
  parent:
    "parent|parent objective|parent id|parent row ids|parent goal|parent okr|parent kr|parent title|parent name|company objective|company goal|company okr|strategic goal|aligned to|" +
    "aligned with|aligns to|aligns with|alignment|linked to|linked objective|supports|contributes to|ladders up to|cascaded from|cascades from|pillar|strategic pillar|strategic theme|theme|" +
    "strategic priority|strategic objective",
  type: "type|kr type|key result type|measure type|metric type|measurement type|value type|kind|goal type|item type|okr type",
  unit: "unit|units|unit of measure|unit of measurement|measurement unit|metric unit|uom|measured in|uo m",
  direction: "direction|better is|good direction|polarity",
  start:
    "start|starting|start value|starting value|starting point|starting level|start level|baseline|baseline value|base|from|initial|" +
    "initial value|metric start|metric start value|current baseline|as is|status quo|benchmark|opening value|before|where we started|where we start|where did we start|where we were|" +
    "was|beginning|beginning value|begin",
  target:
    "target|target value|target level|target metric|metric target|metric target value|tgt|goal value|goal metric|goal|end goal|end value|to|desired value|where we want to be|" +
    "where do we want to be|where we are going|aiming for|aim for|aim|desired|to be|expected value|expected|plan|planned|after",
  current:
    "current|current value|cur|curr|current level|current actual|now|actual|actuals|actual value|actual result|latest|latest value|latest reading|last value|today|metric current|reading|current metric|" +
    "value|so far|to date|ytd|qtd|achieved|realized|realised|attained|result|where are we now|where are we|where are we today|where we are|where we are now|where we stand|" +
    "where do we stand|how it is going|total|final|final value|final result|end result",
  progress:
    "progress|progress %|%|% progress|percent|percentage|percent complete|percentage complete|complete|% complete|completed|completed %|% completed|completion|completion %|completion rate|done|% done|% achieved|percent achieved|" +
    "attainment|% attained|achievement|achievement %|achievement rate|% of target|% to target|% of goal|% to goal|kr progress|overall progress",
  grade: "grade|score|kr score|kr grade|key result score|final score|final grade|okr score|okr grade|grading|scoring|rating|final rating",
  status: "status|rag|rag status|r a g|r y g|ryg|health|on track|on track?|state|traffic light|current status|progress status|kr status|key result status|signal",
  confidence:
    "confidence|confidence level|confidence score|confidence rating|confidence now|current confidence|latest confidence|conf|" +
    "how sure are we|how sure|how confident are we|how confident|likelihood|probability|certainty|odds|chance of success",
  weight: "weight|weighting|weightage|weights|weight %|kr weight|importance|contribution %",
  startDate: "start date|begin date|from date|begins|begins on|starts|starts on|started|kick off",
  due:
    "due|due date|due by|due on|deadline|target date|by when|end date|ends|ends on|when|date|finish|finish date|target completion date|target completion|" +
    "done by|completion date|completion|timeline|timing|eta|expected date|expected completion|complete by|quarter end|delivery date|end|by",
  evidence:
    "evidence|source|data source|metric source|how measured|how we measure|how it is measured|how do we measure|measurement|" +
    "measured by|measurement method|tracking method|tracking|dashboard|proof|link|links|url|definition|method",
  notes:
    "notes|note|comment|comments|remark|remarks|description|update|updates|latest update|status update|weekly update|progress notes|reflection|blockers|next steps|" +
    "learnings|context|details|commentary|rationale|why it matters",
  cycle: "cycle|okr cycle|planning cycle|fiscal quarter|year quarter|goal cycle|quarter|qtr|period|time period|okr period|time frame|timeframe|term|session|year",
  updatedAt: "last updated|updated|updated at|updated on|last update|last check in|last check in date|last modified|date updated|update date|last review|last review date|as of",
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
