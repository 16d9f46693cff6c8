import { test } from "vitest";
import { openHeadless } from "../../../addon/workbench/headless.ts";
import { ROWS } from "./conformance-table.ts";

const MANIFEST = JSON.stringify({
  timeZone: "Etc/UTC",
  oauthScopes: ["spreadsheets.currentonly", "script.container.ui", "script.external_request", "userinfo.email"].map((scope) => `https://www.googleapis.com/auth/${scope}`).concat("openid"),
  urlFetchWhitelist: ["https://keyline.example.workers.dev/"],
});

test.concurrent.for(ROWS.map((row, index) => ({ ...row, index })))("$method (row $index)", async ({ cells, script, expected }, { expect }) => {
  const sheet = await openHeadless({
    workbook: { name: "Conformance", id: "conformance", locale: "en_US", zone: "Europe/Berlin", tabs: [{ name: "Goals", rows: cells }, { name: "It's later", rows: [] }] },
    files: { "Code.js": `function row() { ${script}; }`, "Page.html": "<p>page</p>", "appsscript.json": MANIFEST },
    uuid: () => "00000000-0000-4000-8000-000000000001",
    answer: ({ input }) => ({ button: "OK", text: input ? "typed" : "" }),
  });
  expect(await sheet.run("row")).toEqual(expected);
  sheet.dispose();
});
