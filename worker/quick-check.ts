import * as z from "zod";

type Check = (value: unknown) => boolean;

/** The part of zod's checks that is used here: it adds issues to what it is given, or nothing. */
interface ZodCheck {
  readonly _zod: { check(payload: z.core.ParsePayload): unknown };
}

const UNDECIDED: Check = () => false;

/**
 * Turns a schema into a check that is true only for values that the schema would give back as they are; false means that
 * zod must decide. workerd forbids making code at run time, on which zod's speed rests, so this walks the schema only once.
 */
export function quickCheck<Schema extends z.ZodType>(schema: Schema): (value: unknown) => value is z.output<Schema> {
  const check = checkOf(schema);
  return (value): value is z.output<Schema> => check(value);
}

function checkOf(schema: z.core.$ZodType): Check {
  const fits = kindOf(schema);
  const checks = checksOf(schema);
  if (fits === UNDECIDED || checks.length === 0) return fits;
  return (value) => fits(value) && checks.every((check) => passes(check, value));
}

function kindOf(schema: z.core.$ZodType): Check {
  if (schema instanceof z.ZodString) return (value) => typeof value === "string";
  if (schema instanceof z.ZodNumber) return Number.isFinite;
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === "boolean";
  if (schema instanceof z.ZodEnum) return oneOf(schema.options);
  if (schema instanceof z.ZodNullable) return nullable(checkOf(schema.unwrap()));
  if (schema instanceof z.ZodUnion) return anyOf(schema.options.map(checkOf));
  if (schema instanceof z.ZodArray) return listOf(checkOf(schema.element));
  if (schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever) return objectOf(schema.shape);
  return UNDECIDED;
}

// A schema like z.int() is itself the first of its checks.
function checksOf(schema: z.core.$ZodType): readonly ZodCheck[] {
  return [...(isCheck(schema) ? [schema] : []), ...(schema._zod.def.checks ?? [])];
}

// Asked by name, as naming the class would bring every language of zod into the bundle.
function isCheck(schema: z.core.$ZodType): schema is z.core.$ZodType & ZodCheck {
  return schema._zod.traits.has("$ZodCheck");
}

function passes(check: ZodCheck, value: unknown): boolean {
  const payload: z.core.ParsePayload = { value, issues: [] };
  return check._zod.check(payload) === undefined && payload.issues.length === 0 && payload.value === value;
}

function oneOf(options: readonly unknown[]): Check {
  const known = new Set(options);
  return (value) => known.has(value);
}

const nullable = (check: Check): Check => (value) => value === null || check(value);
const anyOf = (checks: readonly Check[]): Check => (value) => checks.some((check) => check(value));
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every((item) => check(item));

// No check takes undefined, so when all fields fit and there are as many as the schema names, there is no other.
function objectOf(shape: z.core.$ZodShape): Check {
  const fields = Object.entries(shape).map(([key, schema]) => ({ key, check: checkOf(schema) }));
  return (value) =>
    isFields(value) && fields.every(({ key, check }) => check(value[key])) && Object.keys(value).length === fields.length;
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
