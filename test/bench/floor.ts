/** A Worker that does the least: a hello route, and one row inserted into one of 64 SQLite objects. */
export const FLOOR = `
import { DurableObject } from "cloudflare:workers";
export class Rows extends DurableObject {
  constructor(state, env) {
    super(state, env);
    state.storage.sql.exec("CREATE TABLE IF NOT EXISTS body (n INTEGER PRIMARY KEY, text TEXT NOT NULL)");
  }
  put(text) {
    return this.ctx.storage.sql.exec("INSERT INTO body (text) VALUES (?) RETURNING n", text).one().n;
  }
}
let count = 0;
export default {
  async fetch(request, env) {
    if (request.method === "GET") return new Response("hello");
    return Response.json(await env.ROWS.getByName(String(count++ % 64)).put(await request.text()));
  },
};`;

/** A Worker that answers every request with a key set, in the place of the internet. */
export const keyServer = (jwks: string): string => `export default { fetch: () => new Response(${JSON.stringify(jwks)}, { headers: { "content-type": "application/json" } }) };`;
