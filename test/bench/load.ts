import http from "node:http";

/** One request of a load. */
export interface LoadRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const CONNECTIONS = 16;

/** The request with a serial number; null ends the load. */
export type NextRequest = (n: number) => LoadRequest | null;

/** Sends requests over kept connections for a while and returns how many were answered each second; any refusal is an error. */
export async function answersPerSecond(port: number, milliseconds: number, next: NextRequest): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const begun = performance.now();
  let sent = 0;
  let answered = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() - begun < milliseconds) {
      const request = next(sent++);
      if (request === null) return;
      await send(agent, port, request);
      answered++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker)).finally(() => agent.destroy());
  return answered / ((performance.now() - begun) / 1000);
}

/** Sends one request and returns the text of its answer; a status of 400 or more is an error. */
export function send(agent: http.Agent, port: number, { method, path, headers, body }: LoadRequest): Promise<string> {
  return new Promise((done, fail) => {
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const request = http.request({ agent, host: "127.0.0.1", port, method, path, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        if ((response.statusCode ?? 500) < 400) done(text);
        else fail(new Error(`${method} ${path} answered ${response.statusCode}: ${text.slice(0, 200)}`));
      });
      response.on("error", fail);
    });
    request.on("error", fail);
    request.end(body);
  });
}
