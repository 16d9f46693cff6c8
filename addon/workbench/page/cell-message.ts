import { ICommandService } from "@univerjs/core";
import type { CellValue } from "../../../shared/sheet/cell.ts";
import type { Engine } from "../host/engine/engine.ts";
import { readBlock } from "../host/engine/look-up.ts";
import type { Runner } from "../host/runner.ts";
import { byId } from "./elements.ts";

/** A function over a range leaves its message in the row it could not use, where most of it is cut off. */
const complaint = (value: CellValue): string | null => (typeof value === "string" && value.startsWith("⚠") ? value : null);

/** Shows the message of the selected cell's failed custom function below the sheet, as Google does beside the cell. */
export function showCellMessages(engine: Engine, runner: Runner): void {
  const line = byId("cell-message", "footer");
  let waiting = false;
  const show = (): void => {
    waiting = false;
    const text = messageAtSelection(engine, runner);
    if (line.textContent !== text) line.textContent = text;
  };
  const showSoon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(show);
  };
  // A selection is a command; what a slow calculation finds in the selected cell may come long after the last one.
  engine.injector.get(ICommandService).onCommandExecuted(showSoon);
  engine.api.getFormula().calculationResultApplied(showSoon);
  show();
}

function messageAtSelection(engine: Engine, runner: Runner): string {
  const sheet = engine.book().getActiveSheet();
  const cell = sheet.getActiveRange();
  if (!cell) return "";
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const [[value = ""] = []] = readBlock(engine, { sheet, row, column, rows: 1, columns: 1 });
  const message = value === "#ERROR!" ? runner.errorAt({ sheetId: sheet.getSheetId(), row, column }) : complaint(value);
  return message === null ? "" : `${cell.getA1Notation()}: ${message}`;
}
