import { DurableObject } from "cloudflare:workers";
import { err, ok, type Result } from "../../shared/result.ts";
import type { PublishAnswer, SnapshotSummary } from "../../shared/wire/snapshot.ts";
import type { Env } from "../env.ts";
import { DAY_MS, QUOTAS } from "../limits.ts";
import type { Refusal } from "../refusal.ts";
import { renderPage } from "../page/render.tsx";
import { createKeptBytes } from "./kept-bytes.ts";
import { isRegistered, migrate } from "./migrations.ts";
import { type Publication, publish } from "./publish.ts";
import { durableSql, type Sql } from "./sql.ts";
import { type NewLink, type Registration, type SheetRow, type SheetStore, sheetStore } from "./store.ts";
import { writtenSnapshot } from "./written.ts";

/** What a request proves about the sheet: the hash of the key it carries, the spreadsheet it comes from, and its time. */
export interface Access {
  readonly keyHash: string;
  readonly spreadsheet: string;
  readonly at: number;
}

/** One sheet: its registration, versions and links, in a database of its own. Until it is registered, nothing is written. */
export class SheetObject extends DurableObject<Env> {
  readonly #sql: Sql;
  readonly #store: SheetStore;
  // Only this object writes its registration, so it is read once in the object's life.
  #known: SheetRow | null = null;
  readonly #page = createKeptBytes();
  readonly #answer = createKeptBytes();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#sql = durableSql(ctx.storage);
    this.#store = sheetStore(this.#sql);
  }

  /** Registers the sheet; unless its key is used within 24 hours, it is erased again. */
  async register(registration: Registration): Promise<void> {
    migrate(this.#sql);
    this.#store.register(registration);
    await this.ctx.storage.setAlarm(Date.parse(registration.at) + DAY_MS);
  }

  /** Keeps a publication, or tells which version already holds it. */
  async publish(access: Access, publication: Publication): Promise<Result<PublishAnswer, Refusal>> {
    const store = await this.#enter(access);
    return store.ok ? publish(store.value, publication) : store;
  }

  /** Lists versions before one, newest first. */
  async list(access: Access, before: number, limit: number): Promise<Result<readonly SnapshotSummary[], Refusal>> {
    const store = await this.#enter(access);
    return store.ok ? ok(store.value.before(before, limit)) : store;
  }

  /** Reads one version, as the JSON that answers it. */
  async read(access: Access, version: number): Promise<Result<Uint8Array, Refusal>> {
    const store = await this.#enter(access);
    if (!store.ok) return store;
    const json = await this.#answer.of(version, async () => {
      const snapshot = store.value.read(version);
      return snapshot === null ? null : writtenSnapshot(snapshot);
    });
    return json === null ? err({ reason: "version_not_found" }) : ok(json);
  }

  /** Keeps a link to the published page. */
  async addLink(access: Access, link: NewLink): Promise<Result<null, Refusal>> {
    const store = await this.#enter(access);
    if (!store.ok) return store;
    if (store.value.linkCount() >= QUOTAS.linksPerSheet) return err({ reason: "too_many_links" });
    store.value.addLink(link);
    return ok(null);
  }

  /** The page that the link with this token hash shows: that of the latest version, or null while nothing is published. */
  async page(linkHash: string): Promise<Result<Uint8Array | null, Refusal>> {
    const sheet = this.#registered();
    const version = sheet === null ? null : this.#store.linkedVersion(linkHash);
    if (sheet === null || version === null) return err({ reason: "sheet_not_found" });
    return ok(version === 0 ? null : await this.#page.of(version, () => this.#rendered(version, sheet)));
  }

  async #rendered(version: number, { zone }: SheetRow): Promise<Uint8Array> {
    const snapshot = this.#store.read(version);
    if (snapshot === null) throw new Error("the latest version is missing");
    return renderPage(snapshot, zone);
  }

  /** Erases a registration whose key was never used. */
  override async alarm(): Promise<void> {
    if (this.#registered()?.usedAt !== null) return;
    await this.ctx.storage.deleteAll();
    this.#known = null;
  }

  /** The sheet that is registered here, its schema up to date. */
  #registered(): SheetRow | null {
    if (this.#known === null && isRegistered(this.#sql)) {
      migrate(this.#sql);
      this.#known = this.#store.sheet();
    }
    return this.#known;
  }

  // Another sheet's key looks the same as a sheet that does not exist, so that ids cannot be tried out.
  async #enter({ keyHash, spreadsheet, at }: Access): Promise<Result<SheetStore, Refusal>> {
    const sheet = this.#registered();
    if (sheet === null || !sameHash(sheet.keyHash, keyHash)) return err({ reason: "sheet_not_found" });
    if (sheet.spreadsheet !== spreadsheet) return err({ reason: "copied_sheet" });
    if (sheet.usedAt === null) await this.#use(sheet, new Date(at).toISOString());
    return ok(this.#store);
  }

  async #use(sheet: SheetRow, usedAt: string): Promise<void> {
    this.#store.markUsed(usedAt);
    this.#known = { ...sheet, usedAt };
    await this.ctx.storage.deleteAlarm();
  }
}

/** Compares two hashes in a time that does not tell where they differ. */
function sameHash(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}
