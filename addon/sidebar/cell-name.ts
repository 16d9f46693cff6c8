import type { Place } from "../../shared/lint/finding.ts";

/** Names a column as the spreadsheet does: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? letter : columnName(Math.floor((column - 1) / 26)) + letter;
}

/** Names a cell as the spreadsheet does, such as C5; its tab is not part of the name. */
export const cellName = (place: Place): string => `${columnName(place.column)}${place.row}`;
