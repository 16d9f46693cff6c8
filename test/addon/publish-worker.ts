import type { HttpRequest, HttpResponse } from "../../addon/workbench/host/environment.ts";
import { type Opening, openHeadless, type OpenSpreadsheet } from "../../addon/workbench/headless.ts";
import type { Tab } from "../../addon/workbench/workbook.ts";
import { linkRequestSchema, registerRequestSchema } from "../../shared/wire/api.schema.ts";
import { publishRequestSchema } from "../../shared/wire/snapshot.schema.ts";
import { builtOrigin } from "../build/dist.ts";
import { hotel, OKRS } from "./sheet/hotel.ts";

/** The Worker's address as it was built in. */
export const ORIGIN = builtOrigin();

/** The id that the Worker gives a sheet. */
export const SHEET = "5".repeat(64);

/** An answer of the Worker. */
export const json = (status: number, body: unknown): HttpResponse => ({ status, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

const schemaOf = (path: string) => (path === "/v1/sheets" ? registerRequestSchema : path.endsWith("/links") ? linkRequestSchema : publishRequestSchema);

/** A Worker that accepts every request its schemas accept; a path's own answer comes first. */
export const worker = (own: Readonly<Record<string, () => HttpResponse>> = {}) => (request: HttpRequest): HttpResponse => {
  const path = request.url.slice(ORIGIN.length);
  schemaOf(path).parse(JSON.parse(request.body ?? "null"));
  const answer = Object.entries(own).find(([end]) => path.endsWith(end));
  if (answer) return answer[1]();
  if (path === "/v1/sheets") return json(201, { sheet: SHEET, key: "the-sheet-key" });
  if (path.endsWith("/links")) return json(201, { link: "l1", url: `${ORIGIN}/p/token` });
  return json(201, { version: 1, at: "2026-11-20T09:00:00.000Z", contentHash: "c", chain: "d", unchanged: false });
};

/** What the document keeps of a sheet that was published three times. */
export const REGISTERED = {
  "keyline.spreadsheet": "hotel-1", "keyline.sheet": SHEET, "keyline.key": "the-sheet-key",
  "keyline.version": "3", "keyline.at": "2026-11-13T09:00:00.000Z", "keyline.url": `${ORIGIN}/p/token`,
};

/** Opens a spreadsheet of the hotel before that Worker. */
export const open = (more: Partial<Opening> & { readonly tab?: Tab } = {}): Promise<OpenSpreadsheet> =>
  openHeadless({ workbook: hotel([more.tab ?? OKRS]), respond: worker(), ...more });

/** Which calls of the Worker's were made. */
export const pathsOf = ({ requests }: OpenSpreadsheet): readonly string[] => requests.map(({ method, url }) => `${method} ${url.slice(ORIGIN.length)}`);

/** How many service calls were made. */
export const total = ({ calls }: OpenSpreadsheet): number => Object.values(calls).reduce((sum, count) => sum + count, 0);

/** What a request carried. */
export const bodyOf = (request: HttpRequest | undefined): Record<string, unknown> => JSON.parse(request?.body ?? "null");
