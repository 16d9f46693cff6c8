import type { Mode } from "../host/services/execution.ts";
import type { CellInput } from "../workbook.ts";

/** One promise of the façade: on a tab "Goals" with these cells, beside a tab "It's later", the script text gives this result (plain JSON). */
export interface Row {
  readonly method: string;
  readonly cells: readonly (readonly CellInput[])[];
  readonly script: string;
  readonly expected: unknown;
  /** The mode of authorisation to run in; FULL when it is left out. */
  readonly mode?: Mode;
  /** What the row needs around it that a menu script in Google does not have. */
  readonly needs?: string;
}

/** The tabs that rows use or make. */
export const ROW_TABS: readonly string[] = ["Goals", "It's later", "New", "Aims"];

const PEOPLE: readonly (readonly CellInput[])[] = [["Name", "Calls"], ["Ada", 12], ["Linus", 7]];
const BLANK: readonly (readonly CellInput[])[] = [[]];
const sheet = "SpreadsheetApp.getActiveSheet()";
const book = "SpreadsheetApp.getActiveSpreadsheet()";
const later = `${book}.getSheetByName("It's later")`;
const fetched = `UrlFetchApp.fetch("https://keyline.example.workers.dev/healthz", { muteHttpExceptions: true })`;
const WINDOW = "someone who looks at the window";
const NETWORK = "a network that gives a known answer";

/** Every method that the façade offers has at least one row here. */
export const ROWS: readonly Row[] = [
  // First, while the person who started the run is still looking.
  { method: "Ui.alert", cells: BLANK, script: `var ui = SpreadsheetApp.getUi(); return [ui.alert("Please press OK.") === ui.Button.OK, ui.alert("Keyline conformance", "Please press Yes.", ui.ButtonSet.YES_NO) === ui.Button.YES]`, expected: [true, true] },
  { method: "Ui.prompt", cells: BLANK, script: `var ui = SpreadsheetApp.getUi(); var a = ui.prompt("Please type the word: typed", ui.ButtonSet.OK_CANCEL); return [a.getSelectedButton() === ui.Button.OK, a.getResponseText()]`, expected: [true, "typed"] },
  { method: "Range.getValues", cells: [["a", 1, true, ""]], script: `return ${sheet}.getRange("A1:D1").getValues()`, expected: [["a", 1, true, ""]] },
  { method: "Range.getValues", cells: [[{ date: "2026-12-31" }]], script: `var v = ${sheet}.getRange("A1:A1").getValues()[0][0]; return v instanceof Date && Utilities.formatDate(v, ${book}.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm")`, expected: "2026-12-31 00:00" },
  { method: "Range.getValues", cells: [[1, "=ARRAYFORMULA(A1:A3*2)"], [2], [3]], script: `return ${sheet}.getRange("B1:B3").getValues()`, expected: [[2], [4], [6]] },
  { method: "Range.getValues", cells: [["=1/0"]], script: `return ${sheet}.getRange("A1:A1").getValues()`, expected: [["#DIV/0!"]] },
  { method: "Range.getValue", cells: PEOPLE, script: `return ${sheet}.getRange("B2").getValue()`, expected: 12 },
  { method: "Range.setValues", cells: BLANK, script: `var r = ${sheet}.getRange("A1:B2"); r.setValues([[1, "x"], [false, ""]]); return r.getValues()`, expected: [[1, "x"], [false, ""]] },
  { method: "Range.setValues", cells: BLANK, script: `try { ${sheet}.getRange("A1:B2").setValues([[1, 2]]) } catch (e) { return [e instanceof Error, e.message] }`, expected: [true, "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2."] },
  { method: "Range.setValue", cells: BLANK, script: `return ["12", "45%", "TRUE", "2026-02-03", "'7", "text"].map(function (t, i) { return typeof ${sheet}.getRange(i + 1, 1).setValue(t).getValue() })`, expected: ["number", "number", "boolean", "object", "string", "string"] },
  { method: "Range.setValue", cells: BLANK, script: `return ${sheet}.getRange("A1").setValue("=1+1").getFormula()`, expected: "=1+1" },
  { method: "Range.setValue", cells: BLANK, script: `var r = ${sheet}.getRange("A1").setNumberFormat("@").setValue("=1+1"); return [r.getFormula(), r.getValue()]`, expected: ["", "=1+1"] },
  { method: "Range.setValue", cells: BLANK, script: `var d = new Date(Date.UTC(2026, 6, 1, 12)); return ${sheet}.getRange("A1").setValue(d).getValue().getTime() === d.getTime()`, expected: true },
  { method: "Range.getFormulas", cells: [[1, "=SUM(A1:A)"]], script: `return ${sheet}.getRange("A1:B1").getFormulas()`, expected: [["", "=SUM(A1:A)"]] },
  { method: "Range.getFormula", cells: [["=1+2"]], script: `return ${sheet}.getRange("A1").getFormula()`, expected: "=1+2" },
  { method: "Range.setFormulas", cells: BLANK, script: `return ${sheet}.getRange("A1:B1").setFormulas([["=1", "=SUM(A1:A)"]]).getFormulas()`, expected: [["=1", "=SUM(A1:A)"]] },
  { method: "Range.setFormula", cells: BLANK, script: `return ${sheet}.getRange("A1").setFormula("=2*3").getFormula()`, expected: "=2*3" },
  { method: "Range.getDisplayValues", cells: [[0.5, true, { date: "2026-12-31" }, "", "x", "=1/0"]], script: `return ${sheet}.getRange("A1:F1").getDisplayValues()`, expected: [["0.5", "TRUE", "2026-12-31", "", "x", "#DIV/0!"]] },
  { method: "Range.getDisplayValue", cells: [[0.25]], script: `return ${sheet}.getRange("A1").setNumberFormat("0%").getDisplayValue()`, expected: "25%" },
  { method: "Range.getNumberFormats", cells: [[{ date: "2026-12-31" }]], script: `return ${sheet}.getRange("A1").getNumberFormats()`, expected: [["yyyy-mm-dd"]] },
  { method: "Range.getNumberFormat", cells: [[{ date: "2026-12-31" }]], script: `return ${sheet}.getRange("A1").getNumberFormat()`, expected: "yyyy-mm-dd" },
  { method: "Range.setNumberFormat", cells: [[0.5]], script: `return ${sheet}.getRange("A1").setNumberFormat("0%").getNumberFormat()`, expected: "0%" },
  { method: "Range.setNumberFormats", cells: [[0.5, 2]], script: `return ${sheet}.getRange("A1:B1").setNumberFormats([["0%", "0.00"]]).getNumberFormats()`, expected: [["0%", "0.00"]] },
  { method: "Range.getRow", cells: BLANK, script: `var r = ${sheet}.getRange("B3:D9"); return [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()]`, expected: [3, 2, 7, 3] },
  { method: "Range.getLastRow", cells: BLANK, script: `var r = ${sheet}.getRange("B3:D9"); return [r.getLastRow(), r.getLastColumn(), r.getHeight(), r.getWidth()]`, expected: [9, 4, 7, 3] },
  { method: "Range.getA1Notation", cells: BLANK, script: `return [${sheet}.getRange(1, 26).getA1Notation(), ${sheet}.getRange(2, 1, 3, 2).getA1Notation()]`, expected: ["Z1", "A2:B4"] },
  { method: "Range.getSheet", cells: BLANK, script: `return ${sheet}.getRange("A1").getSheet().getName()`, expected: "Goals" },
  { method: "Range.getGridId", cells: BLANK, script: `return ${sheet}.getRange("A1").getGridId() === ${sheet}.getSheetId()`, expected: true },
  { method: "Range.getCell", cells: BLANK, script: `return ${sheet}.getRange("B2:C4").getCell(2, 2).getA1Notation()`, expected: "C3" },
  { method: "Range.offset", cells: BLANK, script: `var r = ${sheet}.getRange("B2:C3"); return [r.offset(1, 1).getA1Notation(), r.offset(0, 0, 1).getA1Notation(), r.offset(2, 0, 1, 1).getA1Notation()]`, expected: ["C3:D4", "B2:C2", "B4"] },
  { method: "Range.activate", cells: BLANK, script: `${sheet}.getRange("C5").activate(); return ${sheet}.getActiveRange().getA1Notation()`, expected: "C5" },
  { method: "Range.canEdit", cells: BLANK, script: `return ${sheet}.getRange("A1").canEdit()`, expected: true },
  { method: "Range.isBlank", cells: [["", 1]], script: `return [${sheet}.getRange("A1").isBlank(), ${sheet}.getRange("A1:B1").isBlank()]`, expected: [true, false] },
  { method: "Range.clearContent", cells: [[1, 2]], script: `return ${sheet}.getRange("A1:B1").setNumberFormat("0%").clearContent().getValues().concat(${sheet}.getRange("A1").getNumberFormats())`, expected: [["", ""], ["0%"]] },
  { method: "Range.setNote", cells: BLANK, script: `var r = ${sheet}.getRange("A1"); var before = r.getNote(); r.setNote("why"); var after = r.getNote(); r.setNote(""); return [before, after, r.getNote()]`, expected: ["", "why", ""] },
  { method: "Range.getNote", cells: BLANK, script: `${sheet}.getRange("A1:B1").setNote("both"); return ${sheet}.getRange("B1").getNote()`, expected: "both" },
  { method: "Range.setBackground", cells: [[1]], script: `return ${sheet}.getRange("A1").setBackground("#ffeecc").setBackgrounds([["#ffffff"]]).setFontWeight("bold").setFontColor("#333333").setFontSize(11).setWrap(true).getValue()`, expected: 1 },
  { method: "Range.isPartOfMerge", cells: [["head", ""], [1, 2]], script: `return ${sheet}.getRange("A2").isPartOfMerge()`, expected: false },
  { method: "Range.getMergedRanges", cells: BLANK, script: `return ${sheet}.getRange("A1:C9").getMergedRanges().length`, expected: 0 },
  { method: "Sheet.getRange", cells: PEOPLE, script: `return [${sheet}.getRange("A2"), ${sheet}.getRange("B:B"), ${sheet}.getRange("A2:A"), ${sheet}.getRange("3:3"), ${sheet}.getRange("$A$1:$B$2"), ${sheet}.getRange(1, 1), ${sheet}.getRange(2, 1, 2), ${sheet}.getRange(2, 1, 2, 2)].map(function (r) { return r.getA1Notation() })`, expected: ["A2", "B1:B1000", "A2:A1000", "A3:Z3", "A1:B2", "A1", "A2:A3", "A2:B3"] },
  { method: "Sheet.getRange", cells: BLANK, script: `return ${sheet}.getRange("'It''s later'!B2").getSheet().getName()`, expected: "It's later" },
  { method: "Sheet.getRange", cells: BLANK, script: `try { ${sheet}.getRange(1001, 1) } catch (e) { return e.message }`, expected: "The coordinates of the range are outside the dimensions of the sheet." },
  { method: "Sheet.getDataRange", cells: [["a", "", "c"], ["", "=SEQUENCE(3)"]], script: `return ${sheet}.getDataRange().getA1Notation()`, expected: "A1:C4" },
  { method: "Sheet.getLastRow", cells: PEOPLE, script: `return [${sheet}.getLastRow(), ${sheet}.getLastColumn(), ${sheet}.getMaxRows(), ${sheet}.getMaxColumns()]`, expected: [3, 2, 1000, 26] },
  { method: "Sheet.getLastRow", cells: BLANK, script: `return [${sheet}.getLastRow(), ${sheet}.getDataRange().getA1Notation()]`, expected: [0, "A1"] },
  { method: "Sheet.getName", cells: BLANK, script: `return [${sheet}.getName(), ${sheet}.getSheetName(), typeof ${sheet}.getSheetId(), ${book}.getSheets()[${sheet}.getIndex() - 1].getName(), ${sheet}.isSheetHidden(), ${sheet}.getParent().getId() === ${book}.getId()]`, expected: ["Goals", "Goals", "number", "Goals", false, true] },
  { method: "Sheet.setFrozenRows", cells: BLANK, script: `${sheet}.setFrozenRows(2); return ${sheet}.getFrozenRows()`, expected: 2 },
  { method: "Sheet.setColumnWidth", cells: BLANK, script: `return ${sheet}.setColumnWidth(1, 200).setColumnWidths(2, 2, 90).setRowHeight(1, 40).setTabColor("#cc0000").getName()`, expected: "Goals" },
  { method: "Sheet.setFrozenColumns", cells: BLANK, script: `return ${sheet}.setFrozenColumns(1) === undefined`, expected: true },
  { method: "Sheet.setName", cells: BLANK, script: `return ${sheet}.setName("Aims").getName()`, expected: "Aims" },
  { method: "Sheet.insertColumnsAfter", cells: PEOPLE, script: `var s = ${sheet}; var before = s.getMaxColumns(); return [s.insertColumnsAfter(before, 2).getMaxColumns() - before]`, expected: [2] },
  { method: "Sheet.insertRowsAfter", cells: PEOPLE, script: `var s = ${sheet}.insertRowsAfter(1, 2); return [s.getMaxRows(), s.getLastRow(), s.getRange("A4").getValue() === s.getRange("A2").getValue()]`, expected: [1002, 5, false] },
  { method: "Sheet.getProtections", cells: BLANK, script: `var t = SpreadsheetApp.ProtectionType; return [${sheet}.getProtections(t.RANGE).length, ${sheet}.getProtections(t.SHEET).length, t.RANGE !== t.SHEET]`, expected: [0, 0, true] },
  { method: "Sheet.activate", cells: BLANK, script: `${later}.activate(); return ${sheet}.getName()`, expected: "It's later" },
  { method: "Sheet.getActiveCell", cells: BLANK, script: `${sheet}.getRange("B2:C3").activate(); return [${sheet}.getActiveCell().getA1Notation(), ${sheet}.getActiveRange().getA1Notation()]`, expected: ["B2", "B2:C3"] },
  { method: "Spreadsheet.getSheets", cells: BLANK, script: `var s = ${book}.getSheets(); return [s instanceof Array, s.length === ${book}.getNumSheets(), s.filter(function (t) { return t.getName() === "It's later" }).length]`, expected: [true, true, 1] },
  { method: "Spreadsheet.getSheetByName", cells: BLANK, script: `return [${book}.getSheetByName("Goals").getName(), ${book}.getSheetByName("Nowhere")]`, expected: ["Goals", null] },
  { method: "Spreadsheet.getId", cells: BLANK, script: `var id = ${book}.getId(); return [typeof id, typeof ${book}.getName(), ${book}.getUrl() === "https://docs.google.com/spreadsheets/d/" + id + "/edit", /^[a-z]{2}(_[A-Z]{2})?$/.test(${book}.getSpreadsheetLocale())]`, expected: ["string", "string", true, true] },
  { method: "Spreadsheet.setActiveSheet", cells: BLANK, script: `${book}.setActiveSheet(${later}); return ${book}.getActiveSheet().getName()`, expected: "It's later" },
  { method: "Spreadsheet.setActiveRange", cells: BLANK, script: `${book}.setActiveRange(${sheet}.getRange("D4")); return ${book}.getActiveRange().getA1Notation()`, expected: "D4" },
  { method: "Spreadsheet.getRange", cells: PEOPLE, script: `return ${book}.getRange("Goals!A2").getValue()`, expected: "Ada" },
  { method: "Spreadsheet.insertSheet", cells: BLANK, script: `var before = ${book}.getNumSheets(); var s = ${book}.insertSheet("New"); return [s.getName(), s.getMaxRows(), s.getMaxColumns(), ${book}.getNumSheets() - before, ${sheet}.getName()]`, expected: ["New", 1000, 26, 1, "New"] },
  { method: "Spreadsheet.insertSheet", cells: BLANK, script: `try { ${book}.insertSheet("Goals") } catch (e) { return e.message }`, expected: 'A sheet with the name "Goals" already exists. Please enter another name.' },
  { method: "Spreadsheet.deleteSheet", cells: BLANK, script: `var ids = ${book}.getSheets().map(function (s) { return s.getSheetId() }), gone = ${later}, id = gone.getSheetId(); ${book}.deleteSheet(gone); return [${later}, ${book}.getSheets().map(function (s) { return s.getSheetId() }).join() === ids.filter(function (i) { return i !== id }).join()]`, expected: [null, true] },
  { method: "Spreadsheet.toast", cells: BLANK, script: `return ${book}.toast("Running.", "Keyline conformance") === undefined`, expected: true },
  { method: "SpreadsheetApp.getActive", cells: BLANK, script: `SpreadsheetApp.flush(); return [SpreadsheetApp.getActive().getId() === ${book}.getId(), SpreadsheetApp.getActiveRange().getA1Notation()]`, expected: [true, "A1"] },
  { method: "SpreadsheetApp.setActiveSheet", cells: BLANK, script: `SpreadsheetApp.setActiveSheet(${later}); SpreadsheetApp.setActiveRange(${sheet}.getRange("B2")); return [${sheet}.getName(), SpreadsheetApp.getActiveRange().getA1Notation()]`, expected: ["It's later", "B2"] },
  { method: "Properties.setProperty", cells: BLANK, script: `var p = PropertiesService.getDocumentProperties(); p.setProperty("n", 1).setProperty("o", { a: 1 }); return [p.getProperty("n"), p.getProperty("o"), p.getProperty("none"), p.getKeys().sort()]`, expected: ["1", "[object Object]", null, ["n", "o"]] },
  { method: "Properties.setProperties", cells: BLANK, script: `var p = PropertiesService.getUserProperties(); p.setProperty("a", "1"); p.setProperties({ b: 2 }); var both = p.getProperties(); p.setProperties({ c: 3 }, true); return [both, p.getProperties(), PropertiesService.getScriptProperties().getProperties()]`, expected: [{ a: "1", b: "2" }, { c: "3" }, {}] },
  { method: "Properties.deleteProperty", cells: BLANK, script: `var p = PropertiesService.getScriptProperties(); p.setProperties({ a: "1", b: "2" }).deleteProperty("a"); var left = p.getKeys(); return [left, p.deleteAllProperties().getKeys()]`, expected: [["b"], []] },
  { method: "Properties.setProperty", cells: BLANK, script: `try { PropertiesService.getDocumentProperties().setProperty("big", new Array(9218).join("x")) } catch (e) { return e.message }`, expected: "Argument too large: value" },
  { method: "Properties.setProperty", cells: BLANK, script: `var p = PropertiesService.getDocumentProperties(), n = 0; try { for (; n < 100; n++) p.setProperty("k" + n, new Array(9001).join("x")) } catch (e) { return [n > 50, e.message] }`, expected: [true, "You have exceeded the property storage quota. Please remove some properties and try again."] },
  { method: "Utilities.formatDate", cells: BLANK, script: `var d = new Date("2026-12-31T23:30:00Z"); return [Utilities.formatDate(d, "Europe/Berlin", "yyyy-MM-dd HH:mm:ss"), Utilities.formatDate(d, "America/Los_Angeles", "EEE d MMM yyyy"), Utilities.formatDate(d, "UTC", "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")]`, expected: ["2027-01-01 00:30:00", "Thu 31 Dec 2026", "2026-12-31T23:30:00.000Z"] },
  { method: "Utilities.computeDigest", cells: BLANK, script: `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc", Utilities.Charset.UTF_8).slice(0, 4)`, expected: [-70, 120, 22, -65] },
  { method: "Utilities.base64Encode", cells: BLANK, script: `return [Utilities.base64Encode("é?>"), Utilities.base64EncodeWebSafe("é?>"), Utilities.base64Encode([-1, 0])]`, expected: ["w6k/Pg==", "w6k_Pg==", "/wA="] },
  { method: "Utilities.base64Decode", cells: BLANK, script: `return [Utilities.base64Decode("w6k/Pg=="), Utilities.base64DecodeWebSafe("w6k_Pg==")]`, expected: [[-61, -87, 63, 62], [-61, -87, 63, 62]] },
  { method: "Utilities.getUuid", cells: BLANK, script: `return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid())`, expected: true },
  { method: "Session.getScriptTimeZone", cells: BLANK, script: `return [Session.getScriptTimeZone(), /^[a-z]{2,3}(-[A-Z]{2})?$/.test(Session.getActiveUserLocale()), new Date(2026, 0, 5).toISOString(), new Date(2026, 0, 5).getTimezoneOffset()]`, expected: ["Etc/UTC", true, "2026-01-05T00:00:00.000Z", 0] },
  { method: "Session.getActiveUser", cells: BLANK, script: `return [/.@./.test(Session.getActiveUser().getEmail()), Session.getActiveUser().getEmail() === Session.getEffectiveUser().getEmail()]`, expected: [true, true] },
  { method: "ScriptApp.getIdentityToken", cells: BLANK, script: `return ScriptApp.getIdentityToken().split(".").length`, expected: 3 },
  { method: "ScriptApp.AuthMode", cells: BLANK, script: `var m = ScriptApp.AuthMode; return [m.NONE, m.LIMITED, m.CUSTOM_FUNCTION, m.FULL].filter(function (a, i, all) { return all.indexOf(a) === i && a !== undefined }).length`, expected: 4 },
  { method: "LockService.getDocumentLock", cells: BLANK, script: `var l = LockService.getDocumentLock(); var got = l.tryLock(100); var had = l.hasLock(); l.releaseLock(); l.waitLock(1); return [got, had, l.hasLock(), LockService.getUserLock().tryLock(1), LockService.getScriptLock().tryLock(1)]`, expected: [true, true, true, true, true] },
  { method: "HtmlService.createHtmlOutput", cells: BLANK, script: `var o = HtmlService.createHtmlOutput("<p>").append("hi").setTitle("T").setWidth(300).setHeight(200); return [o.getContent(), o.getTitle(), o.getWidth(), o.getHeight(), HtmlService.createHtmlOutput().setContent("x").addMetaTag("a", "b").getContent()]`, expected: ["<p>hi", "T", 300, 200, "x"] },
  { method: "HtmlService.createHtmlOutputFromFile", cells: BLANK, script: `var found = HtmlService.createHtmlOutputFromFile("Page").getContent(); try { HtmlService.createHtmlOutputFromFile("Nothing") } catch (e) { return [found, e.message] }`, expected: ["<p>page</p>", "No HTML file named Nothing was found."], needs: "an HTML file beside the script" },
  { method: "Logger.log", cells: BLANK, script: `Logger.log("one").log("two"); console.log("three"); return true`, expected: true },
  { method: "Ui.createMenu", cells: BLANK, script: `var ui = SpreadsheetApp.getUi(); ui.createMenu("One").addItem("Item", "row").addSeparator().addSubMenu(ui.createMenu("Two").addItem("Inner", "row")).addToUi(); ui.createAddonMenu().addItem("Item", "row").addToUi(); return true`, expected: true, needs: WINDOW },
  { method: "Ui.showSidebar", cells: BLANK, script: `var ui = SpreadsheetApp.getUi(), page = HtmlService.createHtmlOutput("page"); ui.showSidebar(page); ui.showModalDialog(page, "T"); ui.showModelessDialog(page, "T"); return true`, expected: true, needs: WINDOW },
  { method: "UrlFetchApp.fetch", cells: BLANK, script: `var r = ${fetched}; return [r.getResponseCode(), r.getContentText(), r.getHeaders(), r.getAllHeaders()]`, expected: [404, "gone", { "content-type": "text/plain" }, { "content-type": "text/plain" }], needs: NETWORK },
  { method: "UrlFetchApp.fetch", cells: BLANK, script: `try { UrlFetchApp.fetch("https://keyline.example.workers.dev/healthz") } catch (e) { return e.message }`, expected: "Request failed for https://keyline.example.workers.dev returned code 404. Truncated server response: gone (use muteHttpExceptions option to examine full response)", needs: NETWORK },
  { method: "PropertiesService.getDocumentProperties", cells: BLANK, mode: "NONE", script: `try { PropertiesService.getDocumentProperties() } catch (e) { return e.message }`, expected: "You do not have permission to call PropertiesService." },
  { method: "SpreadsheetApp.getActiveSheet", cells: BLANK, mode: "NONE", script: `try { ${sheet} } catch (e) { return /^You do not have permission to call SpreadsheetApp.getActiveS/.test(e.message) }`, expected: true },
  { method: "Range.setValue", cells: BLANK, mode: "CUSTOM_FUNCTION", script: `try { ${sheet}.getRange("A1").setValue(1) } catch (e) { return /^You do not have permission to call /.test(e.message) }`, expected: true },
];
