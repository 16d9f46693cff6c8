import vm from "node:vm";
import type { Loaded, LoadScript } from "../host/runner.ts";
import type { Realm } from "../host/services/execution.ts";
import { useUtc } from "../host/utc.ts";

/** Loads scripts into bare V8 contexts: the language and the services, nothing of Node or a browser. */
export function bareContexts(files: readonly { name: string; code: string }[]): LoadScript {
  const scripts = files.map(({ name, code }) => new vm.Script(code, { filename: name }));
  return async (provide): Promise<Loaded> => {
    const global: Record<string, unknown> = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(`delete globalThis.WebAssembly; (${useUtc.toString()})();`, global);
    const realm: Realm = vm.runInContext("({ Array, Date, Error, Object, JSON })", global);
    Object.assign(global, provide(realm));
    for (const script of scripts) script.runInContext(global);
    return {
      realm,
      has: (name) => typeof global[name] === "function",
      call(name, args) {
        const called = global[name];
        if (typeof called !== "function") throw new Error(`Script function not found: ${name}`);
        return Reflect.apply(called, undefined, args);
      },
      close: () => undefined,
    };
  };
}
