import { installBridge } from "./bridge.ts";

// Stricter than Google: a page of the add-on has no business on the network, since all of it goes through the script.
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";

/** Fills a sandboxed frame with a page of the add-on, which finds google.script.run there. */
export function fillFrame(frame: HTMLIFrameElement, html: string): void {
  const first = `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><script>(${installBridge.toString()})();</script>`;
  frame.srcdoc = /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + first) : first + html;
}
