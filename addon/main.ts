export { showAudience } from "./audience.ts";
export { CONFIDENCE_TREND } from "./functions/confidence-trend.ts";
export { OKR_GRADE } from "./functions/okr-grade.ts";
export { onInstall, onOpen, openSidebar } from "./menu.ts";
export { publishSheet } from "./publish/publish.ts";
export { reviewSheet } from "./review/review.ts";
export { selectCell } from "./review/select-cell.ts";
