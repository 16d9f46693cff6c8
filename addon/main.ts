export { showAudience } from "./audience.ts";
export { onInstall, onOpen, openSidebar } from "./menu.ts";
