/** Why a cell was not computed: which argument, and what is wrong with what to give instead. */
export interface Refusal {
  readonly argument: string;
  readonly message: string;
}

/** What a row comes to: a number, "" while something is blank, an error value passed through, or why not. */
export type Outcome = number | string | Refusal;

/** Names the argument that stands in the way, and the cure. */
export const refuse = (argument: string, message: string): Refusal => ({ argument, message });

/** Tells a refusal from every value a cell can hold. */
export const isRefusal = <T>(value: T | Refusal): value is Refusal =>
  typeof value === "object" && value !== null && "argument" in value && "message" in value;
