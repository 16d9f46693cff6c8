import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as main from "../../addon/main.ts";
import { REFERENCES } from "../../addon/functions/examples/index.ts";
import { sourcesOf } from "../../addon/build.ts";
import { helpOf } from "../docs/function-help.ts";
import { functionsPage } from "../docs/functions-page.ts";

const customFunctions = Object.keys(main).filter((name) => name === name.toUpperCase());

test("docs/functions.md is what the code says today; npm run docs renews it", () => {
  expect(readFileSync(new URL("../../docs/functions.md", import.meta.url), "utf8")).toBe(functionsPage());
});

test("every custom function has a help page with examples, a sheet, errors, a definition and its source", () => {
  expect(Object.keys(REFERENCES).sort()).toEqual(customFunctions.sort());
  for (const [name, { examples, mistakes, definition, source, inASheet }] of Object.entries(REFERENCES)) {
    for (const part of [examples, mistakes, definition, inASheet.gives]) expect(part.length, name).toBeGreaterThan(0);
    expect(source, name).not.toBe("");
  }
});

test.each(customFunctions)("the help page of %s explains each argument and the result", (name) => {
  const help = helpOf(name);
  for (const text of [help.about, help.returns, ...help.parameters.map((parameter) => parameter.text)]) expect(text).toMatch(/\S/);
  expect(help.parameters.length).toBeGreaterThan(0);
});

test.each(Object.entries(REFERENCES))("the examples of %s call it, and no example stands twice", (name, { examples, mistakes, inASheet }) => {
  const formulas = [...examples, ...mistakes, inASheet].map(({ formula }) => formula);
  for (const formula of formulas) expect(formula).toMatch(new RegExp(`^=${name}\\(`));
  expect(new Set(formulas).size).toBe(formulas.length);
});

test("no example goes into Code.js", async () => {
  const { code } = await sourcesOf();
  expect(code.filter((file) => file.includes("/examples/"))).toEqual([]);
});
