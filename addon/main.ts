export { onInstall, onOpen, openSidebar } from "./menu.ts";
