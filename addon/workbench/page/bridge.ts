/** What a page of the add-on asks of the workbench. */
export type Ask =
  | { readonly channel: "keyline-run"; readonly id: number; readonly name: string; readonly args: unknown[] }
  | { readonly channel: "keyline-close" };

/** The answer to a call. */
export type Told =
  | { readonly channel: "keyline-run"; readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly channel: "keyline-run"; readonly id: number; readonly ok: false; readonly message: string };

/**
 * Defines google.script in the document it runs in, which is the add-on's sidebar or dialog.
 * It is handed to that document as its own text, so it may refer to nothing outside itself.
 */
export function installBridge(): void {
  type Handler = (value: unknown, userObject: unknown) => void;
  interface Handlers {
    readonly success?: Handler;
    readonly failure?: Handler;
    readonly user?: unknown;
  }
  const page = parent;
  const waiting = new Map<number, Handlers>();
  let count = 0;
  const runner = (handlers: Handlers): object => new Proxy({}, {
    get: (_, name) => {
      if (name === "withSuccessHandler") return (success: Handler) => runner({ ...handlers, success });
      if (name === "withFailureHandler") return (failure: Handler) => runner({ ...handlers, failure });
      if (name === "withUserObject") return (user: unknown) => runner({ ...handlers, user });
      return (...args: unknown[]): void => {
        const id = ++count;
        page.postMessage({ channel: "keyline-run", id, name: String(name), args }, "*");
        waiting.set(id, handlers);
      };
    },
  });
  addEventListener("message", (event: MessageEvent<Told>) => {
    if (event.source !== page || event.data?.channel !== "keyline-run") return;
    const handlers = waiting.get(event.data.id);
    if (!handlers) return;
    waiting.delete(event.data.id);
    if (event.data.ok) return handlers.success?.(event.data.value, handlers.user);
    const error = Object.assign(new Error(event.data.message), { name: "ScriptError" });
    if (handlers.failure) handlers.failure(error, handlers.user);
    else console.error("Uncaught", error);
  });
  const nothing = (): void => undefined;
  const close = (): void => page.postMessage({ channel: "keyline-close" }, "*");
  const host = { close, setWidth: nothing, setHeight: nothing, editor: { focus: nothing } };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
}
