import { expect, test } from "vitest";
import { taskIn } from "../../../../shared/lint/claim/task.ts";
import { parse } from "../../../../shared/lint/parse/parse.ts";

const TASKS: readonly (readonly [text: string, words: string])[] = [
  ["Launch the new mobile app", "Launch"],
  ["Redesign the website", "Redesign"],
  ["Create a design system", "Create"],
  ["Establish a data governance framework", "Establish"],
  ["Move to microservices", "Move"],
  ["Deliver phase 2 of the portal", "Deliver"],
  ["Complete the SOC 2 audit", "Complete"],
  ["Hire and onboard new engineers", "Hire"],
  ["Organise the annual conference", "Organise"],
  ["Develop a new pricing model", "Develop"],
  ["New website", "New website"],
  ["Customer portal MVP", "Customer portal MVP"],
  ["Set up analytics", "Set up"],
  ["Write a book", "Write"],
  ["Publish my first paper", "Publish"],
  ["Integrate the acquired company", "Integrate"],
  ["Conduct market research", "Conduct"],
  ["Start a podcast", "Start"],
  ["Validate the business model", "Validate"],
  ["Consolidate our tooling", "Consolidate"],
  ["Finalise the strategy", "Finalise"],
  ["Design the checkout of the future", "Design"],
  ["Onboard new customers to the platform", "Onboard"],
];

test.each(TASKS)("%s is a task", (text, words) => {
  const span = taskIn(parse(text));
  expect(span && text.slice(...span)).toBe(words);
});

const AMBITIONS: readonly string[] = [
  "Delight our customers",
  "Make onboarding effortless",
  "Build a strong engineering culture",
  "Create an environment of continuous learning",
  "Establish a culture of feedback",
  "Deliver value to customers faster",
  "Increase brand awareness",
  "Strengthen our security posture",
  "Expand into Germany",
  "Develop our people",
  "Our users trust us with their data",
  "A product that sells itself",
  "Operational excellence",
  "Best-in-class developer experience",
  "Be fluent in Spanish",
  "Live healthier",
  "Scale our infrastructure for the next 10 million users",
  "Drive adoption of the platform",
  "Provide fast and friendly support",
  "Empower teachers",
  "Win the hearts of developers",
  "Foster collaboration between teams",
  "Find product-market fit",
  "Unlock growth in Asia",
  "Keep our customers happy",
  "Set the foundation for international expansion",
  "Inspire young people to code",
];

test.each(AMBITIONS)("%s is none", (text) => {
  expect(taskIn(parse(text))).toBeNull();
});
