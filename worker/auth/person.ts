/** Somebody who signed in: the issuer and its `sub` are the identity, the name is only for display and never an address. */
export interface Person {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
}

const NAME_LENGTH = 64;

/** The name shown for an e-mail address: what stands before the @, without a +tag. */
export function nameFromEmail(email: string): string {
  return email.replace(/@[^@]*$/, "").replace(/\+.*$/, "").slice(0, NAME_LENGTH) || "somebody";
}
