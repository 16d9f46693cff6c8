import { type Words, words } from "./list.ts";

/** What grows without anybody being better off. */
export const VANITY = words(`
  followers follower pageviews pageview impressions retweets tweets upvotes stargazers hashtag downloads download claps reposts listens
  listeners installs fans
`);

const SITES = "page pages website site web blog blogs article articles post posts organic search seo unique docs http https www com";
const SOCIAL = "social media twitter linkedin instagram facebook tiktok mastodon reddit google online channels ads digital";
const LISTS = "newsletter podcast channel blog mailing list email feed youtube";

/** Attention that counts as vanity where one of the words beside it tells to what it is paid. */
export const ATTENTION: readonly (readonly [what: Words, where: Words])[] = [
  [words("visits visit visiting visitors visitor traffic sessions hits clicks"), words(`${SITES} ${SOCIAL}`)],
  [words("signups signup subscriptions"), words("newsletter podcast blog mailing feed email")],
  [words("members"), words("facebook linkedin telegram discord")],
  [words("views likes stars mentions shares plays reach readership readers viewers reads audience audiences"), words(`
    ${SITES} ${LISTS} ${SOCIAL} video videos profile github repo repository repositories hashtag press content
  `)],
];

/** Subscribers are attention where they pay nothing. */
export const SUBSCRIBERS = words("subscribers subscriber subs");

/** Words beside which reaching people is showing them something. */
export const SHOWS = words(SOCIAL);

/** Words beside which traffic is a load. */
export const LOAD = words(`
  network cache cdn served server servers cluster production api routed encrypted gateway downtime latency load of
`);

/** Those that are attention whenever many of them are counted. */
export const SHOWN = words("views likes stars mentions");

/** Words beside which subscribers are customers. */
export const PAID = words("paying paid premium trial churn revenue mrr arr subscription product plan");
