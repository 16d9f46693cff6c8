/** Adds the Keyline menu when a spreadsheet opens; it reads nothing, so it works before anybody has authorised. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem("Review this sheet", "openSidebar").addToUi();
}

/** Adds the menu right after installation. */
export function onInstall(): void {
  onOpen();
}

/** Opens the sidebar on the review of the current sheet. */
export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Keyline"));
}
