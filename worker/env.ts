import type { PersonObject } from "./person/object.ts";
import type { SheetObject } from "./sheet/object.ts";

/** What the Worker is given by its configuration. */
export interface Env {
  readonly SHEETS: DurableObjectNamespace<SheetObject>;
  readonly PEOPLE: DurableObjectNamespace<PersonObject>;
  /** The address under which published links point to this Worker, without a slash at the end. */
  readonly ORIGIN: string;
  /** Who may sign people in: a JSON list of `{issuer, jwks, audience, hd?}`. */
  readonly ISSUERS: string;
}
