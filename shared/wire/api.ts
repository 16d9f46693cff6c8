/** The header that carries the sheet key. */
export const KEY_HEADER = "Keyline-Key";

/** The header that names the spreadsheet a request comes from, so that a copied key is noticed. */
export const SPREADSHEET_HEADER = "Keyline-Spreadsheet";

/** The header that makes a repeated publish the same publish. */
export const IDEMPOTENCY_HEADER = "Idempotency-Key";

/** The body of POST /v1/sheets. */
export interface RegisterRequest {
  readonly spreadsheet: string;
  readonly title: string;
  readonly zone: string;
}

/** The answer to a registration; the key is shown this once. */
export interface RegisterAnswer {
  readonly sheet: string;
  readonly key: string;
}

/** The body of POST /v1/sheets/:id/links. */
export interface LinkRequest {
  readonly show: "latest" | "history";
}

/** The answer to making a link; the address is shown this once. */
export interface LinkAnswer {
  readonly link: string;
  readonly url: string;
}

/** What every refusal looks like. */
export interface ErrorAnswer {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
  readonly hint?: string;
}
