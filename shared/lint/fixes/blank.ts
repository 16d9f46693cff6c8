/** What stands in a fix where only a person knows. */
export const BLANK = "[…]";

/** Tells whether a text still waits for a person to fill something in. */
export const hasBlank = (text: string): boolean => text.includes(BLANK);
