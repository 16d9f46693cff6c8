import { readFileSync } from "node:fs";

/** An argument of a custom function, as its comment explains it. */
export interface ArgumentHelp {
  readonly name: string;
  readonly optional: boolean;
  readonly text: string;
}

/** What the comment above a custom function tells a person who types it. */
export interface FunctionHelp {
  readonly name: string;
  readonly about: string;
  readonly parameters: readonly ArgumentHelp[];
  readonly returns: string;
}

/** Reads the comment above a custom function from its source; a function without one is a bug. */
export function helpOf(name: string): FunctionHelp {
  const file = `addon/functions/${name.toLowerCase().replace(/_/g, "-")}.ts`;
  const source = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  const found = new RegExp(String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\nexport function ${name}\(([^)]*)\)`).exec(source);
  if (!found) throw new Error(`${file}: no comment stands above ${name}.`);
  const [about = "", ...tags] = plain(found[1] ?? "").split(/ (?=@)/);
  const parameters = tags.map((tag) => /^@param \{[^}]+\} (\w+) (.+)$/.exec(tag)).filter((match) => match !== null);
  return {
    name,
    about: about.replace(/ Example: =.*$/, ""),
    parameters: parameters.map(([, parameter = "", text = ""]) => ({
      name: parameter,
      optional: new RegExp(String.raw`\b${parameter}\?:`).test(found[2] ?? ""),
      text: sentence(text.replace(/^Optional: /, "")),
    })),
    returns: /^@return \{[^}]+\} (.+)$/.exec(tags.find((tag) => tag.startsWith("@return")) ?? "")?.[1] ?? "",
  };
}

/** Words to type, as in "at least (default)", keep their case. */
const sentence = (text: string): string => (/^[\w/ -]+ \(default/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1));

const plain = (comment: string): string => comment.replace(/^\s*\*/gm, "").replace(/\s+/g, " ").trim();
