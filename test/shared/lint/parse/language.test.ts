import { expect, test } from "vitest";
import { commonLanguage } from "../../../../shared/lint/parse/language.ts";
import { parse } from "../../../../shared/lint/parse/parse.ts";

test.each([
  ["Riders choose the night bus", "english"], ["Increase trips", "english"], ["Launch the La Paz desk", "english"], ["Night riders", "unsure"],
  ["Wir veröffentlichen mehrere Fahrpläne für die Nacht", "other"], ["Augmenter la part des voyages de nuit", "other"],
  ["Aumentar el número de viajes", "other"], ["夜行バスの利用者を増やす", "other"], ["Ticket médio", "unsure"], ["", "unsure"],
  ["Signer 3 contrats cadre", "other"], ["Meningkatkan kepuasan pelanggan 20%", "other"], ["Lanciare nuova tratta", "other"], ["Omzet groeit naar 2 miljoen", "other"],
  ["Depot rail", "unsure"], ["QR reader v2", "unsure"],
])("%s reads as %s", (text, language) => {
  expect(parse(text).language).toBe(language);
});

test("a table speaks the language of most of its texts, and where they cannot be told, of its headers", () => {
  expect(commonLanguage(["other", "other", "english", "unsure"], "Key result Owner")).toBe("other");
  expect(commonLanguage(["english", "unsure", "unsure"], "Objetivo Responsável")).toBe("english");
  expect(commonLanguage(["unsure", "unsure"], "Key result Owner")).toBe("english");
  expect(commonLanguage(["unsure", "unsure"], "Objetivo Responsável Ciclo")).toBe("other");
});
