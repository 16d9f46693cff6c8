import type { Loaded, LoadScript } from "../host/runner.ts";
import { declared } from "../host/script.ts";
import type { Realm } from "../host/services/execution.ts";
import { useUtc } from "../host/utc.ts";

const LANGUAGE = new Set((
  "Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp "
  + "Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl "
  + "ArrayBuffer Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array "
  + "Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef FinalizationRegistry "
  + "Proxy Reflect Iterator eval isFinite isNaN decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape"
).split(" "));

let count = 0;

/** Loads a script into hidden frames of their own, stripped to what Apps Script has: the language and the services. */
export function frameRealms(code: string): LoadScript {
  const names = declared(code).map(({ name }) => name);
  return async (provide): Promise<Loaded> => {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    frame.srcdoc = "<!doctype html>";
    await new Promise((done) => {
      frame.onload = done;
      document.body.append(frame);
    });
    const inside = frame.contentWindow;
    const root = frame.contentDocument?.documentElement;
    if (!inside || !root) throw new Error("The browser gave the script no frame to run in.");
    const execute = (text: string): unknown => executeIn(inside, root, text);
    execute(`(${useUtc.toString()})();`);
    const realm = realmOf(execute("({ Array, Date, Error, Object, JSON })"));
    const left = strip(inside);
    Object.assign(inside, provide(realm));
    // What the browser does not let go is hidden behind parameters. The code starts on the first line, so that line numbers hold.
    const found = names.map((name) => `${name}: typeof ${name} === "function" ? ${name} : null`);
    const body = `${code}\n;return { ${found.join(", ")} };`;
    const functions = new Map(Object.entries(Object(execute(`(function (${left.join(", ")}) {${body}}).call(globalThis)`))));
    return {
      realm,
      has: (name) => typeof functions.get(name) === "function",
      call(name, args) {
        const called = functions.get(name);
        if (typeof called !== "function") throw new Error(`Script function not found: ${name}`);
        return Reflect.apply(called, undefined, args);
      },
      close: () => frame.remove(),
    };
  };
}

function realmOf(value: unknown): Realm {
  if (typeof value === "object" && value !== null && "Date" in value && "Array" in value) return value as Realm;
  throw new Error("The browser gave the script no language of its own.");
}

/** Runs an expression as an inline script of the frame, since the page's policy allows no eval. */
function executeIn(inside: Window, root: HTMLElement, text: string): unknown {
  const key = `__workbench${++count}`;
  const outcome: { value?: unknown; error?: unknown } = { error: new Error("Code.js could not be read.") };
  const receive = (value: unknown): void => {
    delete outcome.error;
    outcome.value = value;
  };
  const fail = (error: unknown): void => void (outcome.error = error);
  Reflect.set(inside, key, { receive, fail });
  const script = root.ownerDocument.createElement("script");
  const expression = text.replace(/;\s*$/, "");
  script.textContent = `try { ${key}.receive(${expression}); } catch (error) { ${key}.fail(error); }\n//# sourceURL=Code.js`;
  root.append(script);
  script.remove();
  Reflect.deleteProperty(inside, key);
  if ("error" in outcome) throw outcome.error;
  return outcome.value;
}

/** Deletes every name of the frame's window that is not of the language; gives those that stay. */
function strip(inside: Window): string[] {
  const left = new Set<string>();
  const last = Reflect.get(Reflect.get(inside, "Object"), "prototype");
  for (let holder: object | null = inside; holder && holder !== last; holder = Reflect.getPrototypeOf(holder)) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (name === "constructor" || (holder === inside && LANGUAGE.has(name))) continue;
      if (!Reflect.deleteProperty(holder, name)) left.add(name);
    }
  }
  return [...left];
}
