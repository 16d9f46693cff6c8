import type { PublishRequest, SnapshotKeyResult } from "../../shared/wire/snapshot.ts";

const SERIAL = "@@@@@@@@";
const WORDS = "activation latency invoices onboarding renewals search nurses partners checkout uptime weekly support answers refunds".split(" ");

/** Prepares publish bodies of about so many bytes; each serial number gives other content of the same size. */
export function publishBodies(bytes: number): (serial: number) => string {
  const request = (weeks: number, keyResults: number): string => JSON.stringify(publish(weeks, keyResults));
  let [weeks, keyResults] = [2, 3];
  while (request(weeks, keyResults).length < bytes) {
    if (keyResults < 40) keyResults++;
    else if (weeks < 50) weeks++;
    else keyResults += 5;
  }
  const [before, after] = request(weeks, keyResults).split(SERIAL) as [string, string];
  return (serial) => before + String(serial).padStart(8, "0") + after;
}

function publish(weeks: number, count: number): PublishRequest {
  const keyResults = Array.from({ length: count }, (_, index) => keyResult(index, weeks));
  const objectives = Array.from({ length: Math.ceil(count / 4) }, (_, index) => ({
    id: `O${index + 1}`,
    text: `People finish what they came for, part ${index + 1}`,
    score: 0.4,
    keyResults: keyResults.slice(index * 4, index * 4 + 4),
  }));
  return {
    kind: "publish",
    base: 0,
    profile: "guide",
    review: { errors: 0, warnings: 1, hints: 2, waived: 0 },
    content: { title: `Bench ${SERIAL}`, team: "Growth", cycle: { name: "Q4 2026", start: "2026-10-01", end: "2026-12-31" }, objectives },
  };
}

function keyResult(index: number, weeks: number): SnapshotKeyResult {
  const word = (offset: number): string => WORDS[(index * 5 + offset) % WORDS.length] ?? "";
  return {
    id: `O${Math.floor(index / 4) + 1}-KR${(index % 4) + 1}`,
    text: `Raise ${word(0)} for ${word(1)} and ${word(2)} from ${index} to ${index + 50}`,
    owner: `Person ${index % 6}`,
    type: "metric",
    unit: null,
    start: { value: index, from: "typed" },
    target: { value: index + 50, from: "typed" },
    current: { value: index + 12.5, from: "typed" },
    weight: null,
    due: "2026-12-31",
    grade: 0.25,
    progress: 0.25,
    confidenceScale: "0-10",
    confidences: Array.from({ length: weeks }, (_, week) => ({ date: new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10), value: (week + index) % 10 })),
    checkIn: null,
  };
}
