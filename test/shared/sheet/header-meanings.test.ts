import { expect, test } from "vitest";
import { headerMeanings } from "../../../shared/sheet/header-meanings.ts";

test.each([
  ["Leading/lagging", "indicator"], ["Committed / aspirational", "ambition"], ["Impact or enabler", "enabler"],
  ["Depends on", "dependsOn"], ["Agreed with", "agreedWith"], ["Confirmed by (name)", "agreedWith"],
  ["Abhängig von", "dependsOn"], ["Confirmé par", "agreedWith"], ["Nivel de ambición", "ambition"], ["Dependências", "dependsOn"],
  ["Avtalt med", "agreedWith"], ["先行/遅行", "indicator"], ["Data source", "evidence"], ["State", "status"],
])("%s heads a column of %s", (header, meaning) => {
  expect(headerMeanings(header)[0]?.meaning).toBe(meaning);
});

test.each(["Ambition of the year", "Number of dependencies", "Indicator"])("%s says nothing known", (header) => {
  expect(headerMeanings(header)).toEqual([]);
});
