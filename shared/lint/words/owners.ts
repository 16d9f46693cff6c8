import { words } from "./list.ts";

/** What stands in an owner cell for nobody in particular. */
export const EVERYBODY = words("all everyone everybody team teams us we company anyone various several multiple group alle tous todos todas");

/** Tells whether an owner cell only says that nobody is named: n/a, N.N. or a dash. */
export const isNobody = (owner: string): boolean => /^(?:n\/a|n\. ?[an]\.|nn|[-–—]+|none|nobody|name|owner)$/i.test(owner.trim());

/** Words of a name that belong to a group and not to a person. */
export const GROUP_WORDS = words(`
  team teams squad tribe guild department dept committee board crew division unit office group leadership management staff engineering product
  marketing sales design operations ops finance hr legal support growth platform data analytics research people security infrastructure
`);

/** Words of a role, which one person has whatever it is made of. */
export const ROLE_WORDS = words("head lead leader chief director manager vp svp evp president officer coach of owner cto ceo coo cfo cpo cmo pm");
