import { LIMITS } from "../shared/wire/snapshot.ts";
import { QUOTAS } from "./limits.ts";
import type { Reason } from "./refusal.ts";

/** What a person reads when a request is turned down, and what they can do about it. */
export interface Sentence {
  readonly message: string;
  readonly hint?: string;
}

const RELOAD = "Reload the spreadsheet and try again.";
const SIZE_KB = LIMITS.bodyBytes / 1024;

/** The words for each reason; none of them repeats what was sent. */
export const SENTENCES: Readonly<Record<Reason, Sentence>> = {
  not_json: { message: "The request is not valid JSON." },
  not_utf8: { message: "The request is not valid UTF-8 text." },
  header_missing: {
    message: "A header that this request needs is missing.",
    hint: "Send the header that `field` names.",
  },
  idempotency_key_malformed: {
    message: "The Idempotency-Key is not 64 hexadecimal digits.",
    hint: "Send the SHA-256 of base version and content.",
  },
  query_refused: { message: "The address holds a query parameter that does not belong here." },
  not_signed_in: { message: "You are not signed in.", hint: "Send a Google ID token as a Bearer token." },
  token_refused: { message: "Your sign-in could not be confirmed.", hint: RELOAD },
  token_expired: { message: "Your sign-in has run out.", hint: RELOAD },
  email_missing: {
    message: "Your sign-in does not include your e-mail address.",
    hint: "Allow Keyline to see your e-mail address, then try again.",
  },
  email_unverified: {
    message: "Your e-mail address is not verified yet.",
    hint: "Verify it in your Google account, then try again.",
  },
  organisation_refused: {
    message: "This Keyline is only for certain organisations, and your account is not from one of them.",
    hint: "Sign in with your work account.",
  },
  route_not_found: { message: "There is nothing at this address." },
  sheet_not_found: {
    message: "Keyline does not know this sheet.",
    hint: "Publish again to register it; if it was registered before, ask whoever published last.",
  },
  version_not_found: { message: "This sheet has no such version." },
  method_not_allowed: {
    message: "This address does not answer to that method.",
    hint: "The Allow header lists those it answers to.",
  },
  copied_sheet: {
    message: "This spreadsheet is a copy: its Keyline key belongs to the original.",
    hint: "Register this copy as a sheet of its own; the original keeps its versions and links.",
  },
  idempotency_key_reused: {
    message: "This Idempotency-Key came with a different request before.",
    hint: "Make a new key for each new request.",
  },
  too_many_links: {
    message: `This sheet already has ${QUOTAS.linksPerSheet} links.`,
    hint: "Use one of the links that exist.",
  },
  body_too_large: {
    message: `The request is larger than ${SIZE_KB} KB.`,
    hint: "Publish fewer objectives at once, or shorten long texts.",
  },
  content_type_refused: { message: "The request is not marked as JSON.", hint: "Send Content-Type: application/json." },
  encoding_refused: { message: "Compressed requests are not read.", hint: "Send the body without Content-Encoding." },
  too_deep: { message: `The JSON is nested more than ${LIMITS.depth} levels deep.` },
  duplicate_key: { message: "A JSON object holds the same key twice." },
  forbidden_key: { message: "A JSON object holds a key that is not allowed." },
  integer_too_large: { message: "A whole number is too large to be kept exactly." },
  number_too_large: { message: "A number is too large." },
  lone_surrogate: { message: "A text holds half of a character.", hint: "Look for an emoji that was cut in two." },
  unknown_field: { message: "There is a field that does not belong here." },
  text_too_long: {
    message: "A text is too long.",
    hint: `Sentences may have ${LIMITS.sentence} characters, names ${LIMITS.name}.`,
  },
  too_many: {
    message: "There are too many entries.",
    hint: `A sheet may hold ${LIMITS.objectives} objectives, ${LIMITS.keyResults} key results and ${LIMITS.confidences} confidences for each.`,
  },
  not_a_date: { message: "A date is not a day of the calendar.", hint: "Write dates as YYYY-MM-DD." },
  wrong_value: { message: "A value is missing or is not what belongs there." },
  too_many_publishes: {
    message: `This sheet was published ${QUOTAS.publishesPerSheet} times within a day.`,
    hint: "Try again later; nothing is lost.",
  },
  too_many_registrations: {
    message: `You registered ${QUOTAS.registrationsPerPerson} sheets within a day.`,
    hint: "Try again later.",
  },
  unexpected: { message: "Something went wrong on our side.", hint: "Try again; nothing was lost." },
  keys_unavailable: { message: "Sign-ins cannot be confirmed right now.", hint: "Try again in half a minute." },
};
