import { err, ok, type Result } from "../../shared/result.ts";
import { KEY_HEADER, SPREADSHEET_HEADER } from "../../shared/wire/api.ts";
import type { Person } from "../auth/person.ts";
import { signedIn } from "../auth/sign-in.ts";
import { sha256 } from "../bytes.ts";
import type { Env } from "../env.ts";
import type { Refusal } from "../refusal.ts";
import type { Access, SheetObject } from "./object.ts";

/** A request to one sheet by somebody who signed in; the sheet itself still checks the key. */
export interface SheetCall {
  readonly person: Person;
  readonly sheet: DurableObjectStub<SheetObject>;
  readonly access: Access;
}

const ID = /^[0-9a-f]{64}$/;

/** Reads who calls, which sheet they mean, and what they prove about it. */
export async function sheetCall(request: Request, env: Env, id: string): Promise<Result<SheetCall, Refusal>> {
  const person = await signedIn(request, env);
  if (!person.ok) return person;
  const key = request.headers.get(KEY_HEADER);
  if (!key) return err({ reason: "header_missing", field: KEY_HEADER });
  const spreadsheet = request.headers.get(SPREADSHEET_HEADER);
  if (!spreadsheet) return err({ reason: "header_missing", field: SPREADSHEET_HEADER });
  const sheet = sheetById(env, id);
  if (sheet === null) return err({ reason: "sheet_not_found" });
  return ok({ person: person.value, sheet, access: { keyHash: await sha256(key), spreadsheet, at: Date.now() } });
}

/** Finds a sheet by its id; an id that this Worker did not make is refused here, before any object wakes. */
export function sheetById({ SHEETS }: Env, id: string): DurableObjectStub<SheetObject> | null {
  if (!ID.test(id)) return null;
  try {
    return SHEETS.get(SHEETS.idFromString(id));
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
