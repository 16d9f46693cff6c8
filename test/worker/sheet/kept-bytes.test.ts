import { expect, test } from "vitest";
import { createKeptBytes } from "../../../worker/sheet/kept-bytes.ts";

/** Something that is made, and counts how often. */
function maker(bytes: number) {
  const made = { count: 0 };
  const make = async (): Promise<Uint8Array> => {
    made.count += 1;
    return new Uint8Array(bytes);
  };
  return { made, make };
}

test("what was made of a version is made once", async () => {
  const [kept, { made, make }] = [createKeptBytes(), maker(10)];
  for (let i = 0; i < 3; i++) expect((await kept.of(1, make)).byteLength).toBe(10);
  expect(made.count).toBe(1);
});

test("only one version is kept", async () => {
  const [kept, { made, make }] = [createKeptBytes(), maker(10)];
  for (const version of [1, 2, 1]) await kept.of(version, make);
  expect(made.count).toBe(3);
});

test("what is larger than a quarter of a megabyte is given, but not kept", async () => {
  const [kept, { made, make }] = [createKeptBytes(), maker(256 * 1024 + 1)];
  for (let i = 0; i < 2; i++) expect((await kept.of(1, make)).byteLength).toBe(256 * 1024 + 1);
  expect(made.count).toBe(2);
});

test("that there is nothing is asked again", async () => {
  const kept = createKeptBytes();
  expect(await kept.of(1, async () => null)).toBeNull();
  expect(await kept.of(1, maker(1).make)).toEqual(new Uint8Array(1));
});
