/** Logs the audience that this script's identity tokens name, which the Worker must be told once; the token itself is never shown. */
export function showAudience(): void {
  const token: string | null = ScriptApp.getIdentityToken();
  console.log(token ? `Audience for ISSUERS in wrangler.toml: ${audienceOf(token)}` : "No identity token: the manifest must list openid, and you must be signed in.");
}

function audienceOf(token: string): string {
  const payload = token.split(".")[1] ?? "";
  const bytes = Utilities.base64DecodeWebSafe(payload.padEnd(Math.ceil(payload.length / 4) * 4, "="));
  const claims: unknown = JSON.parse(bytes.map((byte) => String.fromCharCode(byte & 255)).join(""));
  return typeof claims === "object" && claims !== null && "aud" in claims ? String(claims.aud) : "(none)";
}
