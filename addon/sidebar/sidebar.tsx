import { render } from "preact";
import { App } from "./app.tsx";
import { client, type Countdown, type ScriptRun } from "./client.ts";

interface Editor {
  focus(): void;
}

declare const google: { readonly script: { readonly run: ScriptRun; readonly host?: { readonly editor: Editor } } } | undefined;

const countdown: Countdown = (milliseconds, late) => {
  const timer = setTimeout(late, milliseconds);
  return () => clearTimeout(timer);
};

const run = typeof google === "undefined" ? null : google.script.run;
const place = document.getElementById("app");
const toSheet = (): void => (typeof google === "undefined" ? undefined : google.script.host?.editor.focus());
if (place) render(<App call={client(run, countdown)} toSheet={toSheet} />, place);
