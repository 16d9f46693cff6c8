import { expect, test } from "vitest";
import { openHeadless } from "../../addon/workbench/headless.ts";

const AUDIENCE = "1234-abc.apps.googleusercontent.com";
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const workbook = { name: "Empty", locale: "en_GB", zone: "Europe/Berlin", tabs: [{ name: "Sheet1", rows: [[""]] }] };

test.each(["Ada", "Zoë Åström 雅"])("showAudience logs the audience of a token and nothing else of it, for a person named %s", async (name) => {
  const token = `${encoded({ alg: "RS256" })}.${encoded({ aud: AUDIENCE, sub: "42", email: "ada@example.com", name })}.c2lnbmF0dXJl`;
  const sheet = await openHeadless({ workbook, identityToken: () => token });
  await sheet.run("showAudience");
  expect(sheet.log).toEqual([`Audience for ISSUERS in wrangler.toml: ${AUDIENCE}`]);
  sheet.dispose();
});
