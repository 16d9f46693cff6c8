import { expect, test } from "vitest";
import { readCopiedText } from "../../../addon/workbench/csv/read-copied-text.ts";

test.for([
  ["one cell", "a", [["a"]]],
  ["cells and lines", "a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]],
  ["blank cells around", "\ta\t\n\t\t\n", [["", "a", ""], ["", "", ""]]],
  ["rows of different length", "a\nb\tc", [["a", ""], ["b", "c"]]],
  ["markup", "<img src=/x onerror=alert(1)>\tWin <b>big</b> &amp; more", [["<img src=/x onerror=alert(1)>", "Win <b>big</b> &amp; more"]]],
  ["a cell of several lines", '"a\n""b"""\tc', [['a\n"b"', "c"]]],
  ["a sentence that begins with a quotation mark", '"Where is it?" tickets\tb\n"c', [['"Where is it?" tickets', "b"], ['"c', ""]]],
  ["commas and semicolons", "a,b;c\td", [["a,b;c", "d"]]],
] as const)("%s: plain text is read without losing any of it", ([, text, rows]) => {
  expect(readCopiedText(text)).toEqual(rows);
});
