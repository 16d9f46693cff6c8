import { expect, test } from "vitest";
import { taskIn } from "../../../../shared/lint/claim/task.ts";
import { parse } from "../../../../shared/lint/parse/parse.ts";

const TASKS: readonly (readonly [text: string, words: string])[] = [
  ["Launch the new mobile app", "Launch"],
  ["Build an internal developer platform", "Build"],
  ["Establish a data governance framework", "Establish"],
  ["Deliver the Q3 roadmap", "Deliver"],
  ["Complete the SOC 2 audit", "Complete"],
  ["Open an office in Berlin", "Open"],
  ["Develop a new pricing model", "Develop"],
  ["Mobile app for drivers", "Mobile app"],
  ["Set up analytics", "Set up"],
  ["Finish my thesis", "Finish"],
  ["Integrate the acquired company", "Integrate"],
  ["Prepare for the IPO", "Prepare"],
  ["Validate the business model", "Validate"],
  ["Standardise deployment", "Standardise"],
  ["Design the checkout of the future", "Design"],
  ["Create a governance handbook", "Create"],
  ["Rewrite the CLI in Rust", "Rewrite"],
  ["Stabilise the API", "Stabilise"],
  ["Design new branding", "Design"],
  ["Hold elections for the board", "Hold"],
  ["Research new pricing models", "Research"],
  ["Build a garden shed", "Build"],
  ["Create a marketing plan", "Create"],
  ["Implement security best practices", "Implement"],
  ["Provide a self-service portal", "Provide"],
  ["Develop guidelines for remote work", "Develop"],
  ["Run a marathon", "Run"],
  ["Find a new job", "Find"],
  ["Automate the release process", "Automate"],
  ["Complete the merger", "Complete"],
  ["Roll out the new CRM", "Roll out"],
  ["Host a webinar series", "Host"],
  ["Train all teachers", "Train"],
];

test.each(TASKS)("%s is a task", (text, words) => {
  const span = taskIn(parse(text));
  expect(span && text.slice(...span)).toBe(words);
});

const AMBITIONS: readonly string[] = [
  "Delight our customers",
  "Build a high-performing sales organisation",
  "Create an environment of continuous learning",
  "Move faster with confidence",
  "Improve retention",
  "Strengthen our security posture",
  "Grow the community",
  "Our users trust us with their data",
  "World-class customer support",
  "Best-in-class developer experience",
  "Get fit",
  "Scale our infrastructure for the next 10 million users",
  "Provide reliable infrastructure to all teams",
  "Empower teachers",
  "Secure long-term funding",
  "Find product-market fit",
  "Accelerate delivery",
  "Set the foundation for international expansion",
  "Make our DAO self-governing",
  "Our code is easy to contribute to",
  "Reach production readiness",
  "Strong brand",
  "Make the conference accessible to everyone",
  "Achieve financial independence",
  "Build habits that last",
  "Create more time for deep work",
  "Provide equal access to education",
  "Enable data-driven decisions",
  "Ensure compliance",
  "Stay healthy",
  "Run faster",
  "Reduce costs",
  "Automate everything that slows us down",
  "Win our first enterprise customers",
  "Prove that the four-day week works",
  "Engage more volunteers",
  "Support teachers in their first year",
];

test.each(AMBITIONS)("%s is none", (text) => {
  expect(taskIn(parse(text))).toBeNull();
});
