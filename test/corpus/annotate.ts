import { annotation } from "./annotation.ts";

/** Answers each line of JSON on standard input by one on standard output; lines that cannot be read are told on standard error. */
async function annotate(): Promise<void> {
  const lines = (await wholeInput()).split("\n");
  lines.forEach((line, index) => {
    if (line.trim() === "") return;
    const answer = annotation(line);
    if (answer.ok) process.stdout.write(`${JSON.stringify(answer.value)}\n`);
    else tell(`line ${index + 1}: ${answer.error}`);
  });
}

async function wholeInput(): Promise<string> {
  const chunks: string[] = [];
  process.stdin.setEncoding("utf8");
  for await (const chunk of process.stdin) chunks.push(String(chunk));
  return chunks.join("");
}

function tell(problem: string): void {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

await annotate();
