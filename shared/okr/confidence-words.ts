const LIGHTS: Readonly<Record<"red" | "amber" | "green", string>> = {
  red: "red|r|off track|off-track|🔴|🟥|rot|rouge|rojo|vermelho|rød|赤",
  amber: "amber|yellow|orange|a|y|at risk|🟡|🟠|🟨|🟧|gelb|jaune|amarillo|ámbar|amarelo|gul|黄|黄色",
  green: "green|g|on track|on-track|🟢|🟩|grün|vert|verde|grønn|緑|青",
};

const SHARES: ReadonlyMap<string, number> = new Map([
  ...LIGHTS.red.split("|").map((word): [string, number] => [word, 0]),
  ...LIGHTS.amber.split("|").map((word): [string, number] => [word, 0.5]),
  ...LIGHTS.green.split("|").map((word): [string, number] => [word, 1]),
]);

/** Reads a traffic light, "Amber" or 🟡, as 0, 0.5 or 1; other words are null. */
export const readLight = (word: string): number | null => SHARES.get(word.trim().toLowerCase()) ?? null;
