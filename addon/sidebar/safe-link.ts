/** Returns the address when it may be offered as a link (https, or http on localhost), otherwise null. */
export function safeLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, hostname, href } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && hostname === "localhost") ? href : null;
}
