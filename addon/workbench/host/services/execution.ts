import type { Engine } from "../engine/engine.ts";
import type { Environment } from "../environment.ts";

/** How much the person has allowed an execution, as Google names it. */
export type Mode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** What a method touches. Only "navigate", "menu" and "plain" cost nothing. */
export type Access = "plain" | "menu" | "navigate" | "read" | "write" | "ui" | "user" | "properties" | "lock" | "network";

/** The constructors of the realm a script runs in: what it receives must pass its own `instanceof`. */
export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Object: ObjectConstructor;
  readonly JSON: JSON;
}

/** One run of a script: its realm, what it may do, and the calls it has made. */
export interface Execution {
  readonly engine: Engine;
  readonly environment: Environment;
  readonly realm: Realm;
  readonly mode: Mode;
  /** Service calls by name, such as "Range.getValues"; navigation is not among them. */
  readonly calls: Map<string, number>;
}

const ALLOWED: Readonly<Record<Mode, ReadonlySet<Access>>> = {
  NONE: new Set(["plain", "menu"]),
  LIMITED: new Set(["plain", "menu", "navigate", "read", "write", "properties", "lock"]),
  CUSTOM_FUNCTION: new Set(["plain", "navigate", "read", "properties", "lock", "network"]),
  FULL: new Set(["plain", "menu", "navigate", "read", "write", "ui", "user", "properties", "lock", "network"]),
};

const SCOPE = "https://www.googleapis.com/auth/";
const DOCUMENT = [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`];
const SCOPES: Readonly<Partial<Record<Access, readonly string[]>>> = {
  navigate: DOCUMENT,
  read: DOCUMENT,
  write: DOCUMENT,
  ui: [`${SCOPE}script.container.ui`],
  user: [`${SCOPE}userinfo.email`],
  network: [`${SCOPE}script.external_request`],
};
const COUNTED: ReadonlySet<Access> = new Set(["read", "write", "properties", "lock", "network"]);

/** The methods of a service by what they touch. */
export type Methods<Full> = Readonly<Partial<Record<Access, Partial<Full>>>>;

/** Builds a service object: its methods are gated and counted, and a method that is missing throws its name. */
export function expose<Full extends object>(execution: Execution, name: string, methods: Methods<Full>): Full {
  const target: Partial<Full> = {};
  for (const [access, group] of Object.entries(methods) as [Access, Partial<Full>][]) {
    for (const [key, value] of Object.entries(group)) {
      Object.assign(target, { [key]: isMethod(value) ? gated(execution, `${name}.${key}`, access, value) : value });
    }
  }
  // The proxy answers for every name of the full interface: with the method, or by throwing which one is missing.
  return new Proxy(target, {
    get(own, key) {
      if (typeof key === "symbol" || key in own || key === "toJSON" || key === "then") return Reflect.get(own, key);
      throw exception(execution, `${name}.${key} is not implemented in the workbench.`);
    },
  }) as Full;
}

type Method = (...args: unknown[]) => unknown;
const isMethod = (value: unknown): value is Method => typeof value === "function";

function gated(execution: Execution, name: string, access: Access, method: Method): Method {
  return (...args) => {
    permit(execution, name, access);
    if (COUNTED.has(access)) execution.calls.set(name, (execution.calls.get(name) ?? 0) + 1);
    return method(...args);
  };
}

/** Throws Google's permission error unless the mode and the manifest's scopes allow the access. */
export function permit(execution: Execution, name: string, access: Access): void {
  const scopes = SCOPES[access] ?? [];
  // Custom functions may fetch without the scope.
  const { oauthScopes } = execution.environment.manifest;
  const granted = scopes.length === 0 || execution.mode === "CUSTOM_FUNCTION" || scopes.some((scope) => oauthScopes.includes(scope));
  if (granted && ALLOWED[execution.mode].has(access)) return;
  const required = scopes.length > 0 ? ` Required permissions: ${scopes.join(" || ")}` : "";
  throw exception(execution, `You do not have permission to call ${name}.${required}`);
}

/** An error of a service, as Apps Script throws it. */
export function exception(execution: Execution, message: string): Error {
  const error = new execution.realm.Error(message);
  error.name = "Exception";
  return error;
}

/** Copies rows into arrays of the script's realm. */
export const intoRealm = <T>(execution: Execution, rows: readonly (readonly T[])[]): T[][] => {
  const { Array: RealmArray } = execution.realm;
  return RealmArray.from(rows, (row) => RealmArray.from(row));
};
