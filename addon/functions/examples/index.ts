import { confidenceIndex } from "./confidence-index.ts";
import { confidenceTrend } from "./confidence-trend.ts";
import type { Reference } from "./example.ts";
import { okrForecast } from "./okr-forecast.ts";
import { okrGrade } from "./okr-grade.ts";
import { okrHitRate } from "./okr-hit-rate.ts";
import { okrLint } from "./okr-lint.ts";
import { okrPace } from "./okr-pace.ts";
import { okrParse } from "./okr-parse.ts";
import { okrProgress } from "./okr-progress.ts";
import { okrScore } from "./okr-score.ts";
import { okrStatus } from "./okr-status.ts";

/** The help page of every custom function, in the order in which a person meets them. */
export const REFERENCES: Readonly<Record<string, Reference>> = {
  OKR_GRADE: okrGrade,
  OKR_PROGRESS: okrProgress,
  OKR_SCORE: okrScore,
  OKR_PACE: okrPace,
  OKR_STATUS: okrStatus,
  OKR_FORECAST: okrForecast,
  OKR_HIT_RATE: okrHitRate,
  CONFIDENCE_TREND: confidenceTrend,
  CONFIDENCE_INDEX: confidenceIndex,
  OKR_LINT: okrLint,
  OKR_PARSE: okrParse,
};
