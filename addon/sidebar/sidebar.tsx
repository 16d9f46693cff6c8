import { render } from "preact";
import { App } from "./app.tsx";
import { client, type Countdown, type ScriptRun } from "./client.ts";

declare const google: { readonly script: { readonly run: ScriptRun } } | undefined;

const countdown: Countdown = (milliseconds, late) => {
  const timer = setTimeout(late, milliseconds);
  return () => clearTimeout(timer);
};

const run = typeof google === "undefined" ? null : google.script.run;
const place = document.getElementById("app");
if (place) render(<App call={client(run, countdown)} />, place);
