import { expect, test } from "vitest";
import { problemWith } from "./check.ts";
import { exampleTexts } from "./examples.ts";
import { inputFor } from "./inputs.ts";

const INPUTS = 3_000;
const SEED = 4;

test("any text, row and sheet is reviewed without a throw, always alike, with spans in their texts and fixes ready to apply", async () => {
  const examples = await exampleTexts();
  for (let number = 0; number < INPUTS; number += 1) expect(problemWith(inputFor(SEED, number, examples)), `seed ${SEED}, input ${number}`).toBe(null);
}, 60_000);
