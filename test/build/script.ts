import { parse, type Program } from "acorn";
import { ancestor, full } from "acorn-walk";

/** Parses a script as ES2019, the newest syntax that every Apps Script project takes; newer syntax throws. */
export const parseScript = (code: string): Program => parse(code, { ecmaVersion: 2019, sourceType: "script" });

/** The names declared at the top level of a script, in order. */
export function topLevelNames(program: Program): string[] {
  return program.body.flatMap((statement) => {
    if (statement.type === "FunctionDeclaration") return [statement.id.name];
    if (statement.type !== "VariableDeclaration") return [];
    return statement.declarations.flatMap(({ id }) => (id.type === "Identifier" ? [id.name] : ["(pattern)"]));
  });
}

/** The names that a script uses and nowhere declares: what its host must supply. */
export function freeNames(program: Program): string[] {
  const declared = new Set<string>(["arguments"]);
  full(program, (node) => {
    for (const name of declaredBy(node)) declared.add(name);
  });
  const used = new Set<string>();
  ancestor(program, {
    Identifier(node) {
      used.add((node as { name: string }).name);
    },
  });
  return [...used].filter((name) => !declared.has(name)).sort();
}

/** The sources of all pattern literals of a script. */
export function patternLiterals(program: Program): string[] {
  const found: string[] = [];
  full(program, (node) => {
    const { regex } = node as { regex?: { pattern: string } };
    if (regex) found.push(regex.pattern);
  });
  return found;
}

/** The texts that a script's strings and templates hold, whatever the way they are written. */
export function texts(program: Program): string[] {
  const found: string[] = [];
  full(program, (node) => {
    if (node.type === "Literal" && typeof node.value === "string") found.push(node.value);
    if (node.type === "TemplateElement") found.push(node.value.cooked ?? "");
  });
  return found;
}

function declaredBy(node: unknown): string[] {
  const { type, id, params, param } = node as { type: string; id?: unknown; params?: unknown[]; param?: unknown };
  if (type === "VariableDeclarator") return patternNames(id);
  if (type === "CatchClause") return patternNames(param);
  if (/Function|Class/.test(type)) return [...patternNames(id), ...(params ?? []).flatMap(patternNames)];
  return [];
}

function patternNames(pattern: unknown): string[] {
  if (pattern === null || typeof pattern !== "object") return [];
  const { type, name, left, argument, elements, properties, value } = pattern as Record<string, unknown> & { type: string };
  if (type === "Identifier") return [String(name)];
  if (type === "AssignmentPattern") return patternNames(left);
  if (type === "RestElement") return patternNames(argument);
  if (type === "Property") return patternNames(value);
  return [...((elements ?? []) as unknown[]), ...((properties ?? []) as unknown[])].flatMap(patternNames);
}
