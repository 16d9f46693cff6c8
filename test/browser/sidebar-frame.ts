import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { ServerApi } from "../../addon/sidebar/server-api.ts";
import { built } from "../build/dist.ts";

/** The server side as a test scripts it: one function per call, which may take its time or throw. */
export type Server = {
  [Name in keyof ServerApi]: (...given: Parameters<ServerApi[Name]>) => ReturnType<ServerApi[Name]> | Promise<ReturnType<ServerApi[Name]> | null>;
};

/** The built sidebar, open, with what happened in it so far. */
export interface OpenSidebar {
  readonly page: Page;
  readonly calls: readonly (readonly [name: string, ...given: unknown[]])[];
  /** Errors on the page, lines on its console, and requests it should not have made. */
  readonly noise: readonly string[];
}

const ADDRESS = "https://sidebar.example/";

/** Opens the built sidebar as Google would show it: 300 pixels wide, with google.script.run and no network. */
export async function openSidebar(browser: Browser, server: Partial<Server>, options: BrowserContextOptions = {}): Promise<OpenSidebar> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, reducedMotion: "reduce", ...options });
  const calls: [string, ...unknown[]][] = [];
  const noise: string[] = [];
  page.on("pageerror", (error) => noise.push(error.message));
  page.on("console", (line) => noise.push(line.text()));
  await page.route("**/*", (route) => {
    if (route.request().url() === ADDRESS) return route.fulfill({ contentType: "text/html", body: built("Sidebar.html") });
    noise.push(route.request().url());
    return route.abort();
  });
  await page.exposeFunction("serverCall", (name: keyof ServerApi, ...given: never[]) => {
    calls.push([name, ...given]);
    const answer: ((...all: never[]) => unknown) | undefined = server[name];
    if (answer === undefined) throw new Error(`The test has no answer for ${name}.`);
    return answer(...given);
  });
  await page.addInitScript(scriptRun);
  await page.goto(ADDRESS);
  return { page, calls, noise };
}

/** Runs on the page before its own script: google.script.run with Google's shape, over to the test. */
function scriptRun(): void {
  const names = ["applyFixes", "publishAsNew", "publishSheet", "reviewSheet", "saveMapping", "selectCell", "takeOffer", "tickCheck", "waiveFinding"];
  const runner = (succeed: (answer: unknown) => void, fail: (error: Error) => void): object => ({
    withSuccessHandler: (handler: typeof succeed) => runner(handler, fail),
    withFailureHandler: (handler: typeof fail) => runner(succeed, handler),
    ...Object.fromEntries(names.map((name) => [name, (...given: unknown[]) => void call(name, given).then(succeed, fail)])),
  });
  const call = (name: string, given: unknown[]): Promise<unknown> => (Reflect.get(window, "serverCall") as (...all: unknown[]) => Promise<unknown>)(name, ...given);
  const nothing = (): void => undefined;
  Object.assign(window, { google: { script: { run: runner(nothing, nothing) } }, stolen: () => console.log("code from the sheet ran") });
}
