import type { LinkRequest } from "../../shared/wire/api.ts";
import type { PublishAnswer, SnapshotSummary } from "../../shared/wire/snapshot.ts";
import type { Sql } from "./sql.ts";
import { answerSchema, kindSchema, reviewSchema, type Who, whoSchema } from "./stored.schema.ts";

/** What is kept about a registered sheet. */
export interface SheetRow {
  readonly spreadsheet: string;
  readonly zone: string;
  readonly keyHash: string;
  readonly usedAt: string | null;
}

/** A sheet as it is registered. */
export interface Registration {
  readonly spreadsheet: string;
  readonly title: string;
  readonly zone: string;
  readonly keyHash: string;
  readonly owner: Who;
  readonly at: string;
}

/** A snapshot ready to be kept; `body` is its gzipped canonical content. */
export interface NewSnapshot extends Omit<SnapshotSummary, "by"> {
  readonly who: Who;
  readonly body: ArrayBuffer;
}

/** What the next version needs to know of the newest one. */
export type LatestVersion = Pick<SnapshotSummary, "version" | "at" | "kind" | "contentHash" | "chain">;

/** Where a sheet stands: its newest version, how many answers are kept, and when the first was written (milliseconds); 0 for none. */
export interface Standing {
  readonly version: number;
  readonly answers: number;
  readonly firstAnswer: number;
}

/** A version with its gzipped canonical content. */
export interface StoredSnapshot {
  readonly summary: SnapshotSummary;
  readonly body: ArrayBuffer;
}

/** Which request an answer belongs to; `request` is what was asked in canonical form, with a hash in the place of the content. */
export interface AskedBefore {
  readonly person: string;
  readonly route: string;
  readonly key: string;
  readonly request: string;
}

/** A link as it is kept: its public name, and the hash of the token that only its holders have. */
export interface NewLink {
  readonly name: string;
  readonly hash: string;
  readonly show: LinkRequest["show"];
  readonly madeBy: Who;
  readonly at: string;
}

type SummaryRow = {
  version: number; at: string; who: string; kind: string; profile: string; review: string; hash: string; chain: string;
};

const COLUMNS = "s.version, s.at, s.who, s.kind, s.profile, s.review, c.hash, s.chain";
const SNAPSHOTS = "snapshot s JOIN content c ON c.id = s.content";

/** Every statement on a sheet's tables; rows go in and come out as the domain's values. */
export type SheetStore = ReturnType<typeof sheetStore>;

/** Opens the store of a sheet over its SQLite database. */
export function sheetStore(sql: Sql) {
  return {
    /** Runs work that happens whole or not at all. */
    atomically: <T>(work: () => T): T => sql.atomically(work),

    /** Keeps the one registration of this object. */
    register({ spreadsheet, title, zone, keyHash, owner, at }: Registration): void {
      sql.rows(
        "INSERT INTO sheet (id, spreadsheet, title, zone, key_hash, owner, registered_at) VALUES (1, ?, ?, ?, ?, ?, ?)",
        spreadsheet, title, zone, keyHash, JSON.stringify(owner), at,
      );
    },

    /** The registered sheet. */
    sheet(): SheetRow | null {
      return sql.rows<{ spreadsheet: string; zone: string; keyHash: string; usedAt: string | null }>(
        "SELECT spreadsheet, zone, key_hash AS keyHash, used_at AS usedAt FROM sheet",
      )[0] ?? null;
    },

    /** Notes the first use of the key. */
    markUsed(at: string): void {
      sql.rows("UPDATE sheet SET used_at = ? WHERE used_at IS NULL", at);
    },

    /** The newest version, or null when nothing was published yet. */
    latest(): LatestVersion | null {
      const row = sql.rows<Pick<SummaryRow, "version" | "at" | "kind" | "hash" | "chain">>(
        `SELECT s.version, s.at, s.kind, c.hash, s.chain FROM ${SNAPSHOTS} ORDER BY s.version DESC LIMIT 1`,
      )[0];
      return row ? { version: row.version, at: row.at, kind: kindSchema.parse(row.kind), contentHash: row.hash, chain: row.chain } : null;
    },

    /** Versions before one, newest first. */
    before(version: number, limit: number): SnapshotSummary[] {
      const newestFirst = `SELECT ${COLUMNS} FROM ${SNAPSHOTS} WHERE s.version < ? ORDER BY s.version DESC LIMIT ?`;
      return sql.rows<SummaryRow>(newestFirst, version, limit).map(summaryOf);
    },

    /** One version with its content. */
    read(version: number): StoredSnapshot | null {
      const row = sql.rows<SummaryRow & { body: ArrayBuffer }>(
        `SELECT ${COLUMNS}, c.body FROM ${SNAPSHOTS} WHERE s.version = ?`, version,
      )[0];
      return row ? { summary: summaryOf(row), body: row.body } : null;
    },

    /** Keeps a version; content that is known already is not kept twice. */
    append(snapshot: NewSnapshot): void {
      sql.rows("INSERT INTO content (hash, body) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING", snapshot.contentHash, snapshot.body);
      sql.rows(
        `INSERT INTO snapshot (version, at, who, kind, profile, review, reasons, content, chain)
         SELECT ?, ?, ?, ?, ?, ?, '[]', id, ? FROM content WHERE hash = ?`,
        snapshot.version, snapshot.at, JSON.stringify(snapshot.who), snapshot.kind, snapshot.profile,
        JSON.stringify(snapshot.review), snapshot.chain, snapshot.contentHash,
      );
    },

    /** What was answered to a request with the same key, and what that request was. */
    answered({ person, route, key }: AskedBefore): { readonly request: string; readonly answer: PublishAnswer } | null {
      const row = sql.rows<{ request: string; answer: string }>(
        "SELECT request, answer FROM answer WHERE person = ? AND route = ? AND key = ?", person, route, key,
      )[0];
      return row ? { request: row.request, answer: answerSchema.parse(JSON.parse(row.answer)) } : null;
    },

    /** Keeps an answer for repeats; `at` counts milliseconds. */
    keepAnswer({ person, route, key, request }: AskedBefore, answer: PublishAnswer, at: number): void {
      sql.rows(
        "INSERT INTO answer (person, route, key, request, answer, at) VALUES (?, ?, ?, ?, ?, ?)",
        person, route, key, request, JSON.stringify(answer), at,
      );
    },

    /** Forgets answers given up to `at`, in milliseconds. */
    forgetAnswers(at: number): void {
      sql.rows("DELETE FROM answer WHERE at <= ?", at);
    },

    /** Where the sheet stands before a publish. */
    standing(): Standing {
      // Asked at each publish, so it does not walk through the answers: the first one written is as good as the oldest here.
      const [standing] = sql.rows<{ version: number; answers: number; firstAnswer: number }>(
        `SELECT (SELECT coalesce(max(version), 0) FROM snapshot) AS version, (SELECT count(*) FROM answer) AS answers,
           coalesce((SELECT at FROM answer ORDER BY id LIMIT 1), 0) AS firstAnswer`,
      );
      return standing ?? { version: 0, answers: 0, firstAnswer: 0 };
    },

    /** When the oldest of the kept answers was given, in milliseconds; 0 when there are none. */
    oldestAnswer(): number {
      return sql.rows<{ at: number }>("SELECT coalesce(min(at), 0) AS at FROM answer")[0]?.at ?? 0;
    },

    /** Keeps a link. */
    addLink({ name, hash, show, madeBy, at }: NewLink): void {
      const insert = "INSERT INTO link (name, hash, show, made_by, made_at) VALUES (?, ?, ?, ?, ?)";
      sql.rows(insert, name, hash, show, JSON.stringify(madeBy), at);
    },

    /** How many links the sheet has. */
    linkCount(): number {
      return sql.rows<{ count: number }>("SELECT count(*) AS count FROM link")[0]?.count ?? 0;
    },

    /** The number of the newest version that the link with this token hash shows, 0 before the first; null without such a link. */
    linkedVersion(hash: string): number | null {
      return sql.rows<{ version: number }>(
        "SELECT (SELECT coalesce(max(version), 0) FROM snapshot) AS version FROM link WHERE hash = ?", hash,
      )[0]?.version ?? null;
    },
  };
}

function summaryOf({ version, at, who, kind, profile, review, hash, chain }: SummaryRow): SnapshotSummary {
  return {
    version,
    at,
    by: whoSchema.parse(JSON.parse(who)).name,
    kind: kindSchema.parse(kind),
    profile,
    review: reviewSchema.parse(JSON.parse(review)),
    contentHash: hash,
    chain,
  };
}
