import { phrases, words } from "./list.ts";
import type { VerbClass } from "../parse/verb-forms.ts";

/** Verbs that open key results and objectives, by what they promise; regular forms, and -ise from -ize, are made from these. */
export const VERBS: Readonly<Record<VerbClass, string>> = {
  up: `increase grow raise boost lift expand multiply double triple treble quadruple uplift elevate widen broaden
    maximize scale rise climb go~up`,
  down: `reduce decrease lower cut shrink drop minimize lose halve shorten trim slash eliminate lessen curb diminish bring~down
    avoid limit prevent fall decline sink go~down come~down`,
  better: "improve enhance foster encourage nurture optimize strengthen accelerate speed~up simplify streamline deepen ramp~up refine",
  keep: "keep maintain hold stay remain sustain retain preserve protect continue",
  reach: `reach achieve hit attain exceed surpass earn win attract secure get gain have convert acquire generate close save make become
    be receive see obtain land sell collect ensure sign~up`,
  delivery: `launch ship build create develop implement deliver deploy release publish write define establish introduce migrate
    complete finish finalize produce document draft prepare design plan set~up roll~out install configure integrate
    automate refactor rewrite redesign rebuild upgrade replace add provide update extend formalize organize
    sign put open start begin kick~off pilot prototype instrument set adopt compile construct craft assemble upload translate
    standardize consolidate modernize decommission deprecate retire remove enable move port merge
    productize purchase buy hire recruit appoint onboard form stand~up scope specify outline map revamp overhaul
    fix resolve clean~up close~out wrap~up nail test verify validate change switch swap connect include devise
    operationalize containerize digitize localize centralize unify extract separate archive
    restructure reorganize rework redo relaunch rebrand renovate repair restore announce unveil submit apply determine
    decide select choose pick agree sign~off carry~out execute initiate register certify benchmark simulate
    visualize sketch debug bootstrap embed expose wire hook~up tidy~up phase~out shut~down sunset incorporate
    edit shoot film equip furnish bake replicate reproduce capture convert~to catalogue get~rid allow let renew activate employ address
    respond~to tackle handle harden prune
    split break~down decouple modularize dockerize backport curate groom procure enrol enroll transcribe proofread
    narrate compose declutter storyboard enforce allocate reconcile arrange relocate reposition render animate illustrate import clone tune
    calibrate provision orchestrate encrypt anonymize classify annotate ratify endorse enact repeal settle dispatch sow harvest
    pave decorate insulate retrofit demolish excavate erect mount solder weld manufacture fabricate elect rename reserve vaccinate
    immunize digitalize purge summarize synthesize itemize award donate invest enlist rearrange
    enter restock renegotiate relabel describe admit plant bring~in`,
  activity: `run hold host conduct attend review train read practise practice work do audit commit align track share schedule
    present distribute partner~with send post visit meet call contact invite teach learn paint cook exercise monitor measure
    collect~feedback nominate communicate promote travel speak spend perform talk showcase socialize brainstorm follow
    discuss reach~out follow~up engage~with gather try devote dedicate amplify celebrate listen mentor coach tutor pitch
    moderate sponsor tour sync check~in play jog swim walk meditate journal watch lecture rehearse focus prioritize
    fundraise canvass scan go negotiate undertake shadow use triage volunteer eat drink sleep manage oversee supervise give appear represent
    exhibit educate inform notify publicize advertise broadcast lobby mediate counsel inspect`,
  discovery: `explore research investigate evaluate assess experiment study interview survey identify observe discover understand examine
    probe appraise locate detect clarify`,
  helper: "help assist support consult participate contribute facilitate advise collaborate coordinate analyse analyze",
};

/** Forms that the regular endings do not give: base form, then past forms. */
export const IRREGULAR = phrases(
  "grow grew grown|build built|write wrote written|run ran|hold held|keep kept|win won|get got gotten|make made|" +
  "send sent|meet met|teach taught|set set|cut cut|put put|begin began begun|do did done does|speak spoke spoken|" +
  "read read|rewrite rewrote rewritten|rebuild rebuilt|buy bought|sell sold|give gave given|understand understood|shrink shrank shrunk|hit hit|" +
  "lose lost|split split|break broke broken|let let|choose chose chosen|go went gone|" +
  "undertake undertook undertaken|eat ate eaten|sleep slept|drink drank drunk|shoot shot|redo redid redone|" +
  "have has had|be is are was were|become became|see saw seen|rise rose risen|fall fell fallen|sink sank sunk|spend spent|bring brought|stand stood",
);

/** Verbs whose last consonant doubles before -ed and -ing. */
export const DOUBLING = words("cut run hit get win drop trim ship map plan set put begin commit embed submit swap jog swim debug scan let");
