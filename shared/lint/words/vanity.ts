import { words } from "./list.ts";

/** What grows without anybody being better off. */
export const VANITY = words(`
  followers follower pageviews pageview impressions retweets tweets upvotes stargazers hashtag downloads download claps reposts listens listeners
`);

/** Words that count attention only beside a number or a word for where it is paid. */
export const ATTENTION = words("views likes stars visits visitors visitor traffic mentions hits subscribers shares clicks readership reach sessions subscriptions");

/** Those that are attention whenever many of them are counted. */
export const SHOWN = words("views likes stars mentions");

/** Where attention is paid. */
export const CHANNELS = words(`
  page pages video videos post posts profile youtube github blog blogs article articles unique website site web newsletter podcast channel
  organic search seo social media twitter linkedin instagram facebook tiktok mastodon reddit mailing list email repo repository
  repositories hashtag online https http www com feed google brandpress content
`);
