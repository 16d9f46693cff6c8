/** The sign between whole and fraction. */
export type DecimalSign = "." | ",";

/** The decimal sign of a spreadsheet's locale, such as "de_DE"; null when nobody knows the locale. */
export function decimalSign(locale: string | null): DecimalSign | null {
  if (locale === null) return null;
  try {
    return new Intl.NumberFormat(locale.replace(/_/g, "-")).format(1.5).includes(",") ? "," : ".";
  } catch {
    return null;
  }
}
