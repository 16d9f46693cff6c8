import { expect, test } from "vitest";
import { readCsv, REFUSALS } from "../../../addon/workbench/csv/read-csv.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);

test.for([
  ["commas", bytes("a,b\n1,2\n"), [["a", "b"], [1, 2]]],
  ["semicolons", bytes("a;b\n1;2\n"), [["a", "b"], [1, 2]]],
  ["semicolons below a title alone", bytes("Goals\n\na;b\n1,5;2,5\n"), [["Goals", ""], ["", ""], ["a", "b"], [1.5, 2.5]]],
  ["commas below a title with a semicolon", bytes("Goals; draft\na,b\n1,2\n"), [["Goals; draft", ""], ["a", "b"], [1, 2]]],
  ["tabs", bytes("a\tb\n1\t2\n"), [["a", "b"], [1, 2]]],
  ["quotes, line breaks and short rows", bytes('a,b\n"x, ""y""\nz"\n'), [["a", "b"], ['x, "y"\nz', ""]]],
  ["days only as ISO", bytes("d,e\n2026-12-31,31/12/2026\n"), [["d", "e"], [{ date: "2026-12-31" }, "31/12/2026"]]],
  ["formulas as text", bytes('a,b\n"=HYPERLINK(""x"")",\'x\n'), [["a", "b"], ["'=HYPERLINK(\"x\")", "''x"]]],
  ["leading zeros and long digits as text", bytes("a,b\n007,12345678901234567890\n"), [["a", "b"], ["007", "12345678901234567890"]]],
  ["a byte order mark", bytes("\uFEFFa,b\n1,2"), [["a", "b"], [1, 2]]],
  ["UTF-16 as Excel writes it", utf16("a\tü\n1\t2"), [["a", "ü"], [1, 2]]],
  ["the Windows code page", Uint8Array.from([0x61, 0x2c, 0xfc, 0x0a, 0x31, 0x2c, 0x32]), [["a", "ü"], [1, 2]]],
  ["blank lines at the end", bytes("a,b\n1,2\n,\n\n"), [["a", "b"], [1, 2]]],
  ["one column", bytes("a\nb\n"), [["a"], ["b"]]],
] as const)("%s are read", ([, file, rows]) => {
  expect(readCsv(file)).toEqual({ ok: true, value: rows });
});

test.for([
  ["a decimal comma, where a point groups thousands", "8,5;1.200;1.200,50;-1.200.000", [8.5, 1200, 1200.5, -1200000]],
  ["a decimal comma that only the semicolons tell", "1.200;7", [1200, 7]],
  ["a decimal comma between commas, in quotes", '"8,5","1.200"', [8.5, 1200]],
  ["a decimal comma that a percentage tells", "8,5 %\t1.200\t7", ["8,5 %", 1200, 7]],
  ["a point that no decimal comma allows, as in outline numbers, as text", "1.1;8,5;31.12.2026", ["1.1", 8.5, "31.12.2026"]],
  ["a decimal point, where a comma groups thousands", '8.5,1.200,"1,200","1,200.50"', [8.5, 1.2, 1200, 1200.5]],
  ["a decimal point by the commas", "1.200,7", [1.2, 7]],
  ["zero before the sign, which settles it", "0.125\t1.200", [0.125, 1.2]],
  ["both signs between commas as text", '8.5,"8,5",1.200,7', ["8.5", "8,5", "1.200", 7]],
  ["points alone between semicolons as text", "8.5;1.200;7", ["8.5", "1.200", 7]],
  ["what may be thousands or not between tabs as text", "1.200\t1,200\t7", ["1.200", "1,200", 7]],
  ["uneven groups as text", "1.20.300;8,5;1.200.30", ["1.20.300", 8.5, "1.200.30"]],
] as const)("%s: the decimal sign is decided for the whole file", ([, line, cells]) => {
  expect(readCsv(bytes(`${line}\n`))).toEqual({ ok: true, value: [cells] });
});

test.for([
  ["empty", new Uint8Array(0)],
  ["empty", bytes(" \n\n")],
  ["binary", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
  ["binary", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x1a])],
  ["too-large", new Uint8Array(5_000_001).fill(97)],
  ["too-large", bytes(`${",".repeat(999)}\n`.repeat(600) + "a")],
] as const)("a file that is %s is refused with a sentence", ([reason, file]) => {
  expect(readCsv(file)).toEqual({ ok: false, error: reason });
  expect(REFUSALS[reason]).toMatch(/^This file is .+\.$/);
});
