import { err, ok, type Result } from "../result.ts";
import type { ErrorAnswer, LinkAnswer, RegisterAnswer } from "./api.ts";
import type { PublishAnswer } from "./snapshot.ts";

/** What a reader says when an answer does not hold the fields that it should. */
export type UnexpectedAnswer = "unexpected-answer";

type Fields = Readonly<Record<string, unknown>>;

/** Reads the answer to a registration from parsed JSON; fields it does not know are left aside. */
export function readRegisterAnswer(json: unknown): Result<RegisterAnswer, UnexpectedAnswer> {
  const { sheet, key } = fieldsOf(json);
  return isText(sheet) && isText(key) ? ok({ sheet, key }) : err("unexpected-answer");
}

/** Reads the answer to a publish from parsed JSON; `version` is a whole number from 1. */
export function readPublishAnswer(json: unknown): Result<PublishAnswer, UnexpectedAnswer> {
  const { version, at, contentHash, chain, unchanged } = fieldsOf(json);
  if (!isVersion(version) || !isText(at) || !isText(contentHash) || !isText(chain)) return err("unexpected-answer");
  return typeof unchanged === "boolean" ? ok({ version, at, contentHash, chain, unchanged }) : err("unexpected-answer");
}

/** Reads the answer to making a link from parsed JSON. */
export function readLinkAnswer(json: unknown): Result<LinkAnswer, UnexpectedAnswer> {
  const { link, url } = fieldsOf(json);
  return isText(link) && isText(url) ? ok({ link, url }) : err("unexpected-answer");
}

/** Reads a refusal from parsed JSON; `field` and `hint` are there only when the answer has them. */
export function readErrorAnswer(json: unknown): Result<ErrorAnswer, UnexpectedAnswer> {
  const { code, message, field, hint } = fieldsOf(json);
  if (!isText(code) || !isText(message)) return err("unexpected-answer");
  return ok({ code, message, ...(isText(field) ? { field } : {}), ...(isText(hint) ? { hint } : {}) });
}

function fieldsOf(json: unknown): Fields {
  return isFields(json) ? json : {};
}

const isFields = (json: unknown): json is Fields => typeof json === "object" && json !== null && !Array.isArray(json);
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isVersion = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value > 0;
