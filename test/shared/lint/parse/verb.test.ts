import { expect, test } from "vitest";
import { parse } from "../../../../shared/lint/parse/parse.ts";
import { inflect } from "../../../../shared/lint/parse/verb-forms.ts";

test.each([
  ["Increase trips", "increase", "up"], ["Increasing trips", "increase", "up"], ["We will significantly reduce queues", "reduce", "down"],
  ["Keep queues short", "keep", "keep"], ["- Launch the card", "launch", "delivery"], ["KR 2: Roll out badges", "roll", "delivery"],
  ["Ran 12 workshops", "run", "activity"], ["Interview 12 drivers", "interview", "discovery"], ["KR1 - Reduce queues", "reduce", "down"],
  ["1) Reduce queues", "reduce", "down"], ["Start measuring comfort", "measure", "activity"], ["Continue to grow", "grow", "up"], ["Grow trips: 500", "grow", "up"],
  ["Successfully opened the desk", "open", "delivery"], ["Help the sales team", "help", "helper"],
  ["Improve comfort", "improve", "better"], ["Reach 500 riders", "reach", "reach"], ["Launched the card", "launch", "delivery"],
])("%s opens with %s (%s)", (text, base, verbClass) => {
  const { verb } = parse(text);
  expect([verb?.base, verb?.class]).toEqual([base, verbClass]);
});

test.each(["Build time below 6 minutes", "Release frequency of 8", "Upgrades take less than 30 minutes", "Testing a badge is easy", "Riders launch the app", "80% of reviews end in a day"])(
  "%s opens with no verb", (text) => {
    expect(parse(text).verb).toBeNull();
  });

test.each([["reduce", "ing", "reducing"], ["cut", "ing", "cutting"], ["carry", "past", "carried"], ["increase", "s", "increases"], ["push", "s", "pushes"], ["ship", "past", "shipped"], ["see", "ing", "seeing"]] as const)(
  "%s in its %s form is %s", (base, form, expected) => {
    expect(inflect(base, form)).toBe(expected);
  });
