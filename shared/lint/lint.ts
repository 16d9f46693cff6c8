export { ALONE, type KeyResultSetting, lintKeyResult, lintObjective, type Remark } from "./remarks.ts";
export { reviewTables } from "./review.ts";
