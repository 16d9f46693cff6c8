import { phraseList } from "../parse/phrase-list.ts";
import { words } from "./list.ts";

/** People and bodies that a team does not decide for; customers, users and the team's own members are none. */
export const OUTSIDERS = phraseList(`
  sales|marketing|finance|legal|procurement|purchasing|hr|it|accounting|compliance|customer success|customer support|customer engineering
  |executives|executive|execs|exec|leadership|management|board|directors|ceo|cto|cfo|coo|cpo|ciso|cmo|vp|vps|steering committee|steering group
  |stakeholders|all parties|involved parties|other team|other teams|other departments|other squads|other groups|partner|partners|vendor|vendors
  |supplier|suppliers|contractor|contractors|agency|agencies|teams|departments|squads|journalists|journalist|media|newspapers|newspaper|reporters
  |analysts|analyst|bloggers|blogs|influencers|influencer|thought leaders|podcasts|jury|judges|regulator|regulators|auditor|auditors|ministry
  |council|parliament|government|authority|authorities|municipality|commission|funder|funders|donors|donor|investors|investor|sponsors|sponsor
  |foundation|upstream|maintainers|third party|third parties|ae|ae's|ae’s|aes|account executives|account managers|landlord
  |union|unions|organisers|organizers|committee|app store|apple|google|working group|working groups
`);

/** Verbs of dealing with somebody. */
export const DEALS = words(`
  agree agreed agreement negotiate work working collaborate collaborating collaboration coordinate coordinating align aligned liaise partner
  partnering together
`);

/** Verbs of receiving. */
export const RECEIVES = words("get receive obtain secure raise win collect gain have");

/** Names of kinds of teams, which make "the … team" somebody else. */
export const TEAMS = words("team teams department departments squad squads guild division unit office");

/** Verbs by which somebody outside does what the result needs, beside those of work. */
export const ACTS = words(`
  use approve agree accept confirm endorse fund feature cover mention recommend give sharing feel deem select choose name list cite invite respond
  report include buy grant hand take make submit build support aligned
`);

/** Past forms after which "by" names who has to act. */
export const GRANTED = words(`
  approved accepted endorsed adopted confirmed prioritised prioritized defined chosen signed-off deemed selected funded covered featured mentioned
  published ratified validated signed agreed reviewed recognised recognized certified nominated merged invited cited named awarded audited
  licensed recommended sponsored provided delivered
`);

/** Those of which the one who grants is always somebody else. */
export const RULED = words("approved endorsed ratified deemed funded selected certified audited awarded");

/** Those whom a result may count on without waiting for them. */
export const OWN = words(`
  a an users user customers customer us our people clients readers the at every each all riders visitors students employees staff members new
  default
`);

/** What somebody else has to give. */
export const GIFTS = words(`
  buyin approval approvals signoff endorsement endorsements funding sponsorship sponsorships commitment commitments agreement agreements
  partnership partnerships contract contracts mou help blessing permission permit consent budget alignment
`);

/** Places and prizes that others give. */
export const PRIZES = phraseList(`
  press coverage|national press|local press|trade press|the press|media coverage|press mentions|press mention|media mentions|press articles|award
  |awards|hacker news|product hunt|techcrunch|gartner|forrester|magic quadrant|shortlisted|shortlist|front page of|prize|prizes|accepted upstream
  |merged upstream|featured in|featured on|featured by|covered by|quoted in|speaking opportunities|speaking slots|speaking slot|accepted into
  |accepted at|accepted to|invited to speak|talks accepted|papers accepted|paper accepted|upstreamed|landed upstream|partnership|partnerships
  |citations|citation|cited in|cited by|mentioned in|other teams|another team|news coverage
`);

/** Deals that the one named after "with" has to sign. */
export const DEALT = words(`
  agreement agreements partnership partnerships contract contracts mou mous loi deal deals pilot collaboration partner partnering
`);

