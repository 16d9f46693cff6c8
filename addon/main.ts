export { showAudience } from "./audience.ts";
export { CONFIDENCE_TREND } from "./functions/confidence-trend.ts";
export { OKR_GRADE } from "./functions/okr-grade.ts";
export { onInstall, onOpen, openSidebar } from "./menu.ts";
