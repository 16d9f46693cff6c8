import { err, ok, type Result } from "../../shared/result.ts";
import type { PublishAnswer, PublishRequest } from "../../shared/wire/snapshot.ts";
import { DAY_MS, QUOTAS, secondsUntil } from "../limits.ts";
import type { Refusal } from "../refusal.ts";
import { chainHash, GENESIS } from "./chain.ts";
import type { AskedBefore, LatestVersion, NewSnapshot, SheetStore, Standing } from "./store.ts";
import type { Who } from "./stored.schema.ts";

/** A publish whose content was read, hashed and compressed; `request` and `idempotencyKey` make a repeat the same publish. */
export interface Publication extends Pick<PublishRequest, "kind" | "profile" | "review"> {
  readonly who: Who;
  readonly contentHash: string;
  readonly body: ArrayBuffer;
  readonly idempotencyKey: string;
  readonly request: string;
  readonly at: number;
}

const ROUTE = "snapshots";

/**
 * Keeps a publication as the next version; the same content and kind as the latest makes none.
 * Hashing waits, and another publish may come first meanwhile: then it is hashed again after that one.
 */
export async function publish(store: SheetStore, publication: Publication): Promise<Result<PublishAnswer, Refusal>> {
  for (;;) {
    const latest = store.latest();
    const next = await nextSnapshot(latest, publication);
    const outcome = store.atomically(() => commit(store, publication, latest, next));
    if (outcome !== "overtaken") return outcome;
  }
}

async function nextSnapshot(latest: LatestVersion | null, publication: Publication): Promise<NewSnapshot> {
  const { who, kind, profile, review, contentHash, body } = publication;
  const version = (latest?.version ?? 0) + 1;
  const at = new Date(publication.at).toISOString();
  const chain = await chainHash(latest?.chain ?? GENESIS, contentHash, { version, at, who, kind, profile, review, reasons: [] });
  return { version, at, who, kind, profile, review, contentHash, body, chain };
}

function commit(
  store: SheetStore, publication: Publication, latest: LatestVersion | null, next: NewSnapshot,
): Result<PublishAnswer, Refusal> | "overtaken" {
  const { version, answers } = standingOfTheDay(store, publication.at);
  const asked = askedBefore(publication);
  const earlier = store.answered(asked);
  if (earlier !== null) {
    return earlier.request === asked.request ? ok(earlier.answer) : err({ reason: "idempotency_key_reused" });
  }
  if (version !== (latest?.version ?? 0)) return "overtaken";
  if (answers >= QUOTAS.publishesPerSheet) {
    return err({ reason: "too_many_publishes", retryAfter: secondsUntil(store.oldestAnswer() + DAY_MS, publication.at) });
  }
  const unchanged = latest?.contentHash === next.contentHash && latest.kind === next.kind;
  if (!unchanged) store.append(next);
  const answer = answerFor(unchanged ? latest : next, unchanged);
  store.keepAnswer(asked, answer, publication.at);
  return ok(answer);
}

/** Forgets what was answered more than a day ago, and tells where the sheet stands after that. */
function standingOfTheDay(store: SheetStore, now: number): Standing {
  const standing = store.standing();
  if (standing.answers === 0 || standing.firstAnswer > now - DAY_MS) return standing;
  store.forgetAnswers(now - DAY_MS);
  return store.standing();
}

function askedBefore({ who, idempotencyKey, request }: Publication): AskedBefore {
  return { person: `${who.issuer} ${who.subject}`, route: ROUTE, key: idempotencyKey, request };
}

function answerFor({ version, at, contentHash, chain }: Omit<LatestVersion, "kind">, unchanged: boolean): PublishAnswer {
  return { version, at, contentHash, chain, unchanged };
}
