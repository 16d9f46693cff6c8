import type { Engine } from "./engine/engine.ts";
import { type CellFunction, registerFunctions, type Standing } from "./engine/custom-function.ts";
import { SHIMS } from "./engine/shims.ts";
import type { Environment } from "./environment.ts";
import { callable, cellFunctions, declared } from "./script.ts";
import type { Execution, Mode, Realm } from "./services/execution.ts";
import { services } from "./services/services.ts";
import { transferArguments, transferResult } from "./transfer.ts";

/** A realm in which a script was loaded. */
export interface Loaded {
  readonly realm: Realm;
  /** Tells whether the script declares a function at its top level. */
  has(name: string): boolean;
  call(name: string, args: unknown[]): unknown;
  close(): void;
}

/** Loads the script into a fresh realm that holds the given global names; `provide` is called before the script runs. */
export type LoadScript = (provide: (realm: Realm) => Record<string, unknown>) => Promise<Loaded>;

/** Runs the functions of a script as Google does. */
export interface Runner {
  /** Tells whether the script declares a function. */
  has(name: string): boolean;
  /** One execution with fresh globals; arguments and result follow the rules of google.script.run. */
  run(mode: Mode, name: string, args: readonly unknown[]): Promise<unknown>;
  /** The service calls of the last execution, by name. */
  calls(): Readonly<Record<string, number>>;
  /** The message that a failing custom function left in a cell; row and column count from 0. */
  errorAt(at: Standing): string | null;
}

/** Connects a script to a spreadsheet; `codes` are the texts of its files. */
export async function openRunner(engine: Engine, environment: Environment, codes: readonly string[], load: LoadScript): Promise<Runner> {
  const errors = new Map<string, string>();
  let last = new Map<string, number>();
  const open = (mode: Mode, calls: Map<string, number>): Promise<Loaded> =>
    load((realm) => services({ engine, environment, realm, mode, calls } satisfies Execution));

  const cells = await open("CUSTOM_FUNCTION", new Map());
  const functions = codes.flatMap(declared).filter(({ name }) => cells.has(name));
  const done = (at: Standing, message: string | null): void => {
    errors.delete(keyOf(at));
    if (message !== null) errors.set(keyOf(at), message);
  };
  const { univer, zone } = engine;
  registerFunctions(univer, shims(), { zone, realm: { Array, Date }, done });
  registerFunctions(univer, cellFunctions(functions, (name, args) => cells.call(name, args)), { zone, realm: cells.realm, done });
  engine.api.getFormula().executeCalculation();
  await engine.settle();

  const has = (name: string): boolean => functions.some((each) => each.name === name);
  return {
    has,
    calls: () => Object.fromEntries(last),
    errorAt: (at) => errors.get(keyOf(at)) ?? null,
    async run(mode, name, args) {
      if (!callable(name) || !has(name)) throw new Error(`Script function not found: ${name}`);
      const json = transferArguments(args);
      await engine.settle();
      last = new Map();
      const script = await open(mode, last);
      try {
        return transferResult(script.call(name, script.realm.JSON.parse(json)));
      } finally {
        script.close();
        await engine.settle();
      }
    },
  };
}

const keyOf = ({ sheetId, row, column }: Standing): string => `${sheetId} ${row} ${column}`;

const shims = (): CellFunction[] =>
  Object.entries(SHIMS).map(([name, shim]) => ({ name, help: null, call: (args) => Reflect.apply(shim, null, args) }));
