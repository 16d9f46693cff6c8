import { readExample } from "../../shared/lint/example.ts";
import { allRuled } from "../docs/rules/ruled.ts";

/** The sentences of all rules' examples, without their marks. */
export async function exampleTexts(): Promise<string[]> {
  const texts = (await allRuled()).flatMap((ruled) => {
    if (ruled.shows === "headings") return [];
    if (ruled.shows === "text") return [...ruled.card.examples.bad, ...ruled.card.examples.good].map((example) => readExample(example, ruled.rule.on).text);
    return [...ruled.card.examples.bad, ...ruled.card.examples.good].flatMap(({ sheet }) => sheet.flat()).filter((cell) => typeof cell === "string");
  });
  return [...new Set(texts)];
}
