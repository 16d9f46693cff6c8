import { formatInstant } from "../zone.ts";
import { fromBase64, signed, toBase64, unsigned } from "./bytes.ts";
import { exception, expose, type Execution } from "./execution.ts";
import { sha256 } from "./sha-256.ts";

type Utilities = GoogleAppsScript.Utilities.Utilities;

const DIGEST = { MD2: 0, MD5: 1, SHA_1: 2, SHA_256: 3, SHA_384: 4, SHA_512: 5 };
const CHARSET = { US_ASCII: 0, UTF_8: 1 };

/** The Utilities service: dates as text, ids, digests, base64. */
export function utilities(execution: Execution): Utilities {
  const bytesOf = (data: unknown): Uint8Array => (Array.isArray(data) ? unsigned(data) : new TextEncoder().encode(String(data)));
  const list = (bytes: Uint8Array): number[] => execution.realm.Array.from(signed(bytes));
  const decode = (text: string): number[] => {
    const bytes = fromBase64(text);
    if (!bytes) throw exception(execution, "Could not decode string.");
    return list(bytes);
  };
  return expose<Utilities>(execution, "Utilities", {
    plain: {
      DigestAlgorithm: DIGEST,
      Charset: CHARSET,
      formatDate: (date, zone, pattern) => {
        const text = formatInstant(date.getTime(), zone, pattern);
        if (text === null) throw exception(execution, `The workbench implements no Utilities.formatDate for ${pattern}.`);
        return text;
      },
      getUuid: () => execution.environment.uuid(),
      computeDigest: (algorithm: number, value: unknown) => {
        if (algorithm !== DIGEST.SHA_256) throw exception(execution, "The workbench implements Utilities.computeDigest only for SHA_256.");
        return list(sha256(bytesOf(value)));
      },
      base64Encode: (data: unknown) => toBase64(bytesOf(data)),
      base64EncodeWebSafe: (data: unknown) => toBase64(bytesOf(data)).replace(/\+/g, "-").replace(/\//g, "_"),
      base64Decode: (text: string) => decode(text),
      base64DecodeWebSafe: (text: string) => decode(text.replace(/-/g, "+").replace(/_/g, "/")),
    },
  });
}
