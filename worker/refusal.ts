const STATUS = {
  not_json: 400,
  not_utf8: 400,
  header_missing: 400,
  idempotency_key_malformed: 400,
  query_refused: 400,
  not_signed_in: 401,
  token_refused: 401,
  token_expired: 401,
  email_missing: 403,
  email_unverified: 403,
  organisation_refused: 403,
  route_not_found: 404,
  sheet_not_found: 404,
  version_not_found: 404,
  method_not_allowed: 405,
  copied_sheet: 409,
  idempotency_key_reused: 409,
  too_many_links: 409,
  body_too_large: 413,
  content_type_refused: 415,
  encoding_refused: 415,
  too_deep: 422,
  duplicate_key: 422,
  forbidden_key: 422,
  integer_too_large: 422,
  number_too_large: 422,
  lone_surrogate: 422,
  unknown_field: 422,
  text_too_long: 422,
  too_many: 422,
  not_a_date: 422,
  wrong_value: 422,
  too_many_publishes: 429,
  too_many_registrations: 429,
  unexpected: 500,
  keys_unavailable: 503,
} as const;

/** Every reason for which a request is turned down; it is also the `code` of the answer. */
export type Reason = keyof typeof STATUS;

/** A request turned down: why, which field if one is to blame, and after how many seconds to try again. */
export interface Refusal {
  readonly reason: Reason;
  readonly field?: string;
  readonly retryAfter?: number;
}

/** The HTTP status of each reason. */
export const statusOf = (reason: Reason): (typeof STATUS)[Reason] => STATUS[reason];
