import { Hono } from "hono";
import { refuse } from "./answer.ts";
import type { Env } from "./env.ts";
import { logUnexpected } from "./log.ts";
import { links } from "./routes/links.ts";
import { pages } from "./routes/pages.tsx";
import { sheets } from "./routes/sheets.ts";
import { snapshots } from "./routes/snapshots.ts";
import { readQuery } from "./query.ts";
import { secured } from "./secured.ts";

export { PersonObject } from "./person/object.ts";
export { SheetObject } from "./sheet/object.ts";

const app = new Hono<{ Bindings: Env }>();

app.use(secured);

app.get("/healthz", function health({ req, json }) {
  const query = readQuery(req.raw);
  return query.ok ? json({ ok: true }) : refuse(query.error);
});

for (const routes of [sheets, snapshots, links, pages]) app.route("/", routes);

refuseOtherMethods();

app.notFound(() => refuse({ reason: "route_not_found" }));

app.onError((error, { req }) => {
  logUnexpected(error, req.method);
  return refuse({ reason: "unexpected" });
});

export default app;

/** Answers 405 with the methods that an address knows, wherever the path is right and the method is not. */
function refuseOtherMethods(): void {
  const known = Map.groupBy(app.routes.filter(({ method }) => method !== "ALL"), ({ path }) => path);
  for (const [path, routes] of known) {
    const allow = routes.map(({ method }) => method).join(", ");
    app.all(path, () => refuse({ reason: "method_not_allowed" }, { Allow: allow }));
  }
}
