/**
 * A script file after which grace@example.com alone may edit a range, or without one every cell, and a protected tab
 * takes no columns.
 */
export const protection = (area: string | null): string => `SpreadsheetApp = (function () {
  var AREA = ${JSON.stringify(area)};
  var editors = function () { return [{ getEmail: function () { return "grace@example.com"; } }]; };
  var never = function () { return false; };
  var all = function () { throw new Error("You are trying to edit a protected cell or object."); };
  var meets = function (range, area) {
    return area.getRow() <= range.getLastRow() && range.getRow() <= area.getLastRow() &&
      area.getColumn() <= range.getLastColumn() && range.getColumn() <= area.getLastColumn();
  };
  var real = SpreadsheetApp;
  var areaOf = function (sheet) { return sheet.getRange(AREA); };
  var guard = {
    canEdit: function (own) { return AREA !== null && !meets(own, areaOf(own.getSheet())); },
    insertColumnsAfter: function (own, args) { return AREA === null ? all() : own.insertColumnsAfter.apply(own, args); },
    getProtections: function (own, args) {
      if ((args[0] === real.ProtectionType.SHEET) !== (AREA === null)) return [];
      return [{ canEdit: never, getEditors: editors, getRange: function () { return areaOf(own); } }];
    },
  };
  var wrap = function (real) { return new Proxy(real, { get: function (own, key) {
    if (Object.prototype.hasOwnProperty.call(guard, key) && own[key]) return function () { return guard[key](own, arguments); };
    var way = /^get(ActiveSpreadsheet|SheetByName|Range|Sheet)$|^offset$/.test(String(key));
    return way ? function () { return wrap(own[key].apply(own, arguments)); } : own[key];
  } }); };
  return wrap(SpreadsheetApp);
})();`;
