import { once } from "node:events";
import type http from "node:http";
import { CannotStart } from "./data-folder.ts";

/** The port of the workbench where none is given. */
export const PORT = 8780;

/** Listens on a port of this machine, or on any free one for 0; rejects with CannotStart where that is not possible. */
export async function listen(server: http.Server, port: number): Promise<void> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    throw new CannotStart(refusal(port, error.code ?? error.message));
  });
}

function refusal(port: number, code: string): string {
  const another = (other: number): string => `start the workbench on another one, PORT=${other} npm start.`;
  if (code === "EADDRINUSE") return `Port ${port} is taken: stop what runs there, or ${another(port < 65535 ? port + 1 : PORT)}`;
  if (code === "EACCES") return `Port ${port} is not open to this user: ${another(PORT)}`;
  return `Port ${port} cannot be used (${code}): ${another(port === PORT ? PORT + 1 : PORT)}`;
}
