/**
 * What a noun stands for: a measure; a thing that a team makes; work that it does; somebody outside who acts on their own; its
 * own people; faults and requests that come in; a quality that nobody delivers as a thing; a process or
 * doers, known by their endings.
 */
export type NounClass = "measure" | "thing" | "work" | "people" | "staff" | "fault" | "quality" | "process" | "doers";

/** Nouns by what they stand for; plurals, and words whose ending tells, are left out. */
export const NOUNS: Readonly<Record<Exclude<NounClass, "process" | "doers">, string>> = {
  measure: `rate ratio share percentage percent number score index level average median total count time duration latency speed velocity
    uptime downtime throughput churn retention revenue arr mrr acv ltv cac aov sale income profit margin cash cost spend budget expense
    savings runway nps csat ces enps satisfaction sentiment adoption usage conversion activation engagement participation
    attendance coverage growth increase decrease reduction improvement traffic view pageview visit impression awareness signup
    subscription star like download install lead mql sql opportunity deal logo renewal booking order purchase transaction payment donation
    referral trial account contract win dau mau consumption yield volume rank ranking point result waste emission energy
    weight distance fund funding investment grant mention backlink click roi mttr mttd slo sla reply applications resume
    quota memory load euro dollar pound usd eur gbp turnover attrition claim return refund approval response vote quote pledge gift tip
    invoice upgrade downgrade arrears loan
    capital loss ebitda price fee fare rent salary wage bonus tax subsidy overhead absence delay backlog stock surplus no-show death wait
    queue calorie rejection cancellation admission readmission boarding`,
  thing: `page site website webpage homepage landing app application portal document doc docs documentation handbook guide guideline playbook runbook
    manual wiki report dashboard scorecard sdk api cli feature tool toolkit framework library component template module plugin
    extension package bot prototype mvp poc mockup wireframe design spec specification rfc adr roadmap plan strategy process
    procedure policy standard programme program scheme system platform service microservice infrastructure architecture database
    schema model suite script article blog post blogpost video podcast episode newsletter email course curriculum lesson tutorial
    deck slide whitepaper paper ebook book chapter survey questionnaire campaign ad advert version patch form button screen flow
    wizard workflow pr commit epic story task checklist list catalogue catalog registry inventory matrix persona study brief
    proposal draft kit store office warehouse product milestone project initiative deliverable ui frontend backend
    server repository repo job snippet cover song track album recipe glossary faq tweet stream sketch flyer leaflet diagram illustration
    comic poem drawing game level quiz
    challenge memo letter card sticker reel trailer photo picture image icon banner theme widget chart policy tender bid essay
    paragraph word fix branch macro sensor playlist collage chatbot workbook worksheet syllabus module toolbox brochure sample
    functionality capability parity compatibility beta alpha licence license endpoint spreadsheet sheet board
    sop offering login snapshot integration test asset benchmark mode support
    protocol agenda charter statute bylaw memorandum lease permit certificate blueprint dataset pipeline forecast journal diary novel thesis
    manuscript screenplay film movie documentary teaser clip channel exhibit kiosk booth stall outlet studio shelter bench timetable schedule
    calendar roster hotfix bundle cluster node router switch camera device machine robot vehicle charger battery boiler pump factory
    badge voucher coupon poster billboard slogan style-guide bill directive decree rubric canvas storyboard batch connector adapter add-on
    infographic computer printer container filter checkout menu garden playground path lane bridge backup`,
  work: `workshop meeting meetup interview call appointment demo event webinar seminar conference conf talk speech keynote panel
    review retrospective retro audit assessment experiment hackathon sprint ama briefing tour offsite standup hire post-mortem
    postmortem exercise drill lecture class marathon race roadshow fair release deployment contribution analysis research
    presentation session conversation discussion engagements lunch dinner coffee trip excursion camp rehearsal concert gig show performance
    screening exhibition
    tournament competition contest giveaway raffle fundraiser rally huddle sync livestream broadcast consultation inspection patrol
    cleanup clinic spike rollout handoff handover pilot census poll festival summit symposium congress retreat bootcamp gathering pushup
    push-up pullup pull-up squat situp sit-up burpee plank lunge lap workout jog walk swim run`,
  people: `user customer client people person member guest patient student pupil parent family child citizen donor participant
    respondent partner school hospital university company organisation organization business household everyone everybody merchant fan
    champion player volunteer tenant attendee trainee refugee resident candidate applicant graduate alumnus apprentice nurse pedestrian
    musician electrician technician kid youth veteran migrant immigrant neighbour neighbor inhabitant women men girls boys individual
    village municipality district ministry ngo nonprofit church kindergarten college bank restaurant startup sme enterprise firm athlete
    coach prospect farm club clinician physician`,
  staff: `engineer developer designer manager recruiter teammate intern analyst marketer sre devrel employee staff colleague
    director hire head officer specialist`,
  fault: `bug issue ticket defect error incident outage complaint alert regression failure crash finding request vulnerability debt accident injury
    mistake fault breach attack leak spill theft fraud crime shortage stockout stock-out scrap violation`,
  quality: `team crew culture experience trust confidence community brand foundation environment world place habit love life presence
    knowledge skill mindset excellence value advantage momentum health market leader future ecosystem reputation access connection bond expertise
     visibility way workplace fit understanding feedback communication collaboration innovation motivation voice`,
};
