import { createHash } from "node:crypto";
import http from "node:http";
import { IDEMPOTENCY_HEADER, KEY_HEADER, SPREADSHEET_HEADER, type LinkAnswer, type RegisterAnswer } from "../../shared/wire/api.ts";
import type { PublishAnswer } from "../../shared/wire/snapshot.ts";
import { against, type Load } from "./against.ts";
import { bundleWorker } from "./bundle-worker.ts";
import { publishBodies } from "./content.ts";
import { atLeast, forScale, type Figure } from "./figure.ts";
import { FLOOR, keyServer } from "./floor.ts";
import { ISSUERS, JWKS, token } from "./identity.ts";
import { send, type LoadRequest } from "./load.ts";
import { pages, type Published } from "./pages.ts";
import { startWorkerd } from "./workerd.ts";

const FLOOR_OBJECTS = 64;
const SHEETS = 256;
const PAGE_BYTES = 4_500;
const JSON_TYPE = { "content-type": "application/json" };

interface Registered {
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Measures the Worker on bare workerd against the least that could be done for the same request, in the same run. */
export async function serving(): Promise<Figure[]> {
  const workerd = await startWorkerd(
    [
      { name: "app", module: await bundleWorker(), vars: { ISSUERS, ORIGIN: "https://bench.example" }, objects: { SHEETS: "SheetObject", PEOPLE: "PersonObject" }, listens: true },
      { name: "floor", module: FLOOR, vars: {}, objects: { ROWS: "Rows" }, listens: true },
      { name: "keys", module: keyServer(JWKS), vars: {}, objects: {}, listens: false },
    ],
    "keys",
  );
  try {
    return await measure(workerd.ports["app"] ?? 0, workerd.ports["floor"] ?? 0);
  } finally {
    await workerd.stop();
  }
}

async function measure(app: number, floor: number): Promise<Figure[]> {
  const sheets = await Promise.all(Array.from({ length: SHEETS }, (_, n) => register(app, n)));
  const [first] = sheets as [Registered, ...Registered[]];
  const hello: Load = { port: floor, next: () => ({ method: "GET", path: "/", headers: {} }) };
  const figures: Figure[] = [];
  for (const [bytes, limit] of [[4_500, 0.6], [90_000, 0.3]] as const) {
    const body = publishBodies(bytes);
    const insert = (n: number): LoadRequest => ({ method: "POST", path: "/", headers: JSON_TYPE, body: body(n) });
    const measured = await against({ port: floor, next: insert }, { port: app, next: publisher(sheets.slice(0, FLOOR_OBJECTS), bytes) });
    figures.push(forScale(`a bare one-row insert of ${bytes / 1000} KB`, measured.floor, "a second"));
    figures.push(atLeast(`publish of ${bytes / 1000} KB`, measured.ratio, limit, "of the bare insert"));
  }
  const read = await against(hello, { port: app, next: () => ({ method: "GET", path: `/v1/sheets/${first.id}/snapshots/1`, headers: first.headers }) });
  figures.push(forScale("a hello route", read.floor, "a second"));
  figures.push(atLeast("authenticated read of a snapshot", read.ratio, 0.18, "of the hello route"));
  const [one, ...others] = await Promise.all(sheets.map((sheet) => publishedSheet(app, sheet)));
  return one === undefined ? figures : [...figures, ...(await pages(app, hello, [one, ...others]))];
}

async function register(port: number, n: number): Promise<Registered> {
  const spreadsheet = `bench-spreadsheet-${n}`;
  const signedIn = { ...JSON_TYPE, authorization: `Bearer ${token(`person-${n}`)}` };
  const body = JSON.stringify({ spreadsheet, title: "Bench", zone: "Europe/Berlin" });
  const answer = JSON.parse(await once(port, { method: "POST", path: "/v1/sheets", headers: signedIn, body })) as RegisterAnswer;
  return { id: answer.sheet, headers: { ...signedIn, [KEY_HEADER]: answer.key, [SPREADSHEET_HEADER]: spreadsheet } };
}

let serial = 0;

/** Publishes new content each time, spread over sheets. */
function publisher(sheets: readonly Registered[], bytes: number): () => LoadRequest {
  const bodies = publishBodies(bytes);
  return () => {
    const sheet = sheets[serial % sheets.length] as Registered;
    const body = bodies(serial++);
    const key = createHash("sha256").update(body).digest("hex");
    return { method: "POST", path: `/v1/sheets/${sheet.id}/snapshots`, headers: { ...sheet.headers, [IDEMPOTENCY_HEADER]: key }, body };
  };
}

async function publishedSheet(port: number, sheet: Registered): Promise<Published> {
  const next = publisher([sheet], PAGE_BYTES);
  const { version } = JSON.parse(await once(port, next())) as PublishAnswer;
  if (!version) throw new Error("the bench could not publish");
  const answer = await once(port, { method: "POST", path: `/v1/sheets/${sheet.id}/links`, headers: sheet.headers, body: JSON.stringify({ show: "latest" }) });
  return { path: new URL((JSON.parse(answer) as LinkAnswer).url).pathname, publish: next };
}

async function once(port: number, request: LoadRequest): Promise<string> {
  const agent = new http.Agent();
  return send(agent, port, request).finally(() => agent.destroy());
}
