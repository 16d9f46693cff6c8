import { type DecimalSign, decimalSign } from "./decimal-sign.ts";

/** Digits in the form that Number reads, or why they are none: "1,200" alone may mean 1200 or 1.2. */
export type PlainDigits = { readonly plain: string } | "ambiguous-separator" | "not-a-number";

const SPACED_GROUPS = /^\d{1,3}([ '’]\d{3})+(?:[.,]\d+)?$/;
const ONE_SEPARATOR = /^(\d*)([.,])(\d+)$/;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{2,3})*,\d{3}$/;
const POINT_GROUPS = /^\d{1,3}(?:\.\d{3})+$/;

/** Takes grouping out of written digits; the locale, where known, only decides what the digits themselves leave open. */
export function plainDigits(digits: string, locale: string | null): PlainDigits {
  if (/^\d+$/.test(digits)) return { plain: digits };
  if (/[ '’]/.test(digits)) return SPACED_GROUPS.test(digits) ? { plain: digits.replace(/[ '’]/g, "").replace(",", ".") } : "not-a-number";
  const single = ONE_SEPARATOR.exec(digits);
  if (single) return oneSeparator(single[1] ?? "", single[2] === "," ? "," : ".", single[3] ?? "", locale);
  return severalSeparators(digits);
}

function oneSeparator(whole: string, sign: DecimalSign, fraction: string, locale: string | null): PlainDigits {
  const couldGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  const decimal = couldGroup ? decimalSign(locale) : sign;
  if (decimal === null) return "ambiguous-separator";
  return { plain: decimal === sign ? `${whole || "0"}.${fraction}` : whole + fraction };
}

function severalSeparators(digits: string): PlainDigits {
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const mixed = digits.includes(".") && digits.includes(",");
  const whole = mixed ? digits.slice(0, last) : digits;
  const groupedByComma = (digits[last] === ",") !== mixed;
  if (!(groupedByComma ? COMMA_GROUPS : POINT_GROUPS).test(whole)) return "not-a-number";
  return { plain: whole.replace(/[.,]/g, "") + (mixed ? `.${digits.slice(last + 1)}` : "") };
}
