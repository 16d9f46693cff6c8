export { type Around } from "./okr-sets.ts";
export { ALONE, type KeyResultSetting, lintHeadings, lintKeyResult, lintObjective, type Remark } from "./remarks.ts";
export { reviewTables } from "./review.ts";
