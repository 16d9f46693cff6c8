import { DurableObject } from "cloudflare:workers";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Env } from "../env.ts";
import { DAY_MS, QUOTAS, secondsUntil } from "../limits.ts";
import type { Refusal } from "../refusal.ts";

const CREATE = "CREATE TABLE IF NOT EXISTS registration (id INTEGER PRIMARY KEY, at INTEGER NOT NULL)";

/** One person who registers sheets: it counts them for 24 hours and then forgets them. */
export class PersonObject extends DurableObject<Env> {
  /** Counts one registration at an instant in milliseconds, or tells when the next one is possible. */
  async countRegistration(at: number): Promise<Result<null, Refusal>> {
    const { sql } = this.ctx.storage;
    sql.exec(CREATE);
    sql.exec("DELETE FROM registration WHERE at <= ?", at - DAY_MS);
    const { count, oldest } = sql.exec<{ count: number; oldest: number | null }>(
      "SELECT count(*) AS count, min(at) AS oldest FROM registration",
    ).one();
    if (count >= QUOTAS.registrationsPerPerson) {
      return err({ reason: "too_many_registrations", retryAfter: secondsUntil((oldest ?? at) + DAY_MS, at) });
    }
    sql.exec("INSERT INTO registration (at) VALUES (?)", at);
    await this.ctx.storage.setAlarm(at + DAY_MS);
    return ok(null);
  }

  /** Forgets everything: the last registration is a day old. */
  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll();
  }
}
