import type { Example, Mistake, Reference, SheetExample } from "../../addon/functions/examples/example.ts";
import type { CellValue } from "../../shared/sheet/cell.ts";
import type { FunctionHelp } from "./function-help.ts";
import { code, columnLetter, list, result, shown, table } from "./markdown.ts";

/** The part of the page about one function. */
export function functionSection(help: FunctionHelp, reference: Reference): string {
  return [
    `## ${help.name}`,
    code(signature(help)),
    help.about,
    table([["argument", "what to give"], ...help.parameters.map(({ name, optional, text }) => [optional ? `[${name}]` : name, text])]),
    `**Gives:** ${help.returns}`,
    `**Definition**\n\n${list(reference.definition)}\n\n*Source:* ${reference.source}`,
    `**Examples**\n\n${table([["formula", "gives", ""], ...reference.examples.map(exampleRow)])}`,
    sheetTable(reference.inASheet),
    `**Errors**\n\n${table([["formula", "message"], ...reference.mistakes.map(mistakeRow)])}`,
  ].join("\n\n");
}

/** The name with its arguments, optional ones in brackets. */
export const signature = ({ name, parameters }: FunctionHelp): string =>
  `${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ")})`;

const exampleRow = ({ formula, gives, says }: Example): string[] => [code(formula), gives.map(sideBySide).join("<br>"), says];

const sideBySide = (row: readonly CellValue[]): string => (row.every((cell) => cell === "") ? result("") : row.map(result).join(" · "));

const mistakeRow = ({ formula, message, text }: Mistake): string[] =>
  [text === "" ? code(formula) : `${code(formula)}, Z1 being the text ${text}`, message];

function sheetTable({ cells, headings, formula, gives }: SheetExample): string {
  const width = cells[0]?.length ?? 0;
  const letters = [...(cells[0] ?? []), ...headings].map((_, index) => columnLetter(index));
  const rows = cells.map((row, index) => [
    String(index + 1), ...row.map(shown), ...(index === 0 ? headings : (gives[index - 1] ?? []).map(shown)),
  ]);
  const grid = table([["", ...letters], ...rows]);
  return `With ${code(formula)} in ${columnLetter(width)}2:\n\n${grid}`;
}
