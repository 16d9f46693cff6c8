import { build } from "../addon/build.ts";

/** Builds dist before any test reads it. */
export default async function setup(): Promise<void> {
  await build();
}
