import type { PublishRequest, SnapshotKeyResult } from "../../../shared/wire/snapshot.ts";

/** A key result as a team would publish it. */
export const keyResult: SnapshotKeyResult = {
  id: "O1-KR1",
  text: "Raise week-4 retention of new teams from 31 % to 45 %",
  owner: "Mira",
  type: "metric",
  unit: "%",
  start: { value: 0.31, from: "typed" },
  target: { value: 0.45, from: "typed" },
  current: { value: 0.38, from: "formula" },
  weight: 2,
  due: "2026-12-31",
  grade: 0.5,
  progress: 0.5,
  confidenceScale: "0-10",
  confidences: [{ date: "2026-11-02", value: 6 }, { date: "2026-11-09", value: 7 }],
  checkIn: { date: "2026-11-09", author: "Mira", confidence: 7 },
};

/** A publish that fits every limit. */
export const publishRequest: PublishRequest = {
  kind: "publish",
  base: 0,
  profile: "guide",
  review: { errors: 0, warnings: 1, hints: 2, waived: 0 },
  content: {
    title: "Growth OKRs",
    team: "Growth",
    cycle: { name: "Q4 2026", start: "2026-10-01", end: "2026-12-31" },
    objectives: [{ id: "O1", text: "New teams stay because the first week works", score: 0.5, keyResults: [keyResult] }],
  },
};
