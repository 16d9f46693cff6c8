import { vocabulary } from "../vocabulary.ts";

const shareOf = vocabulary([
  [0, "red|r|off track|off-track|🔴|🟥|rot|rouge|rojo|vermelho|rød|赤|low|l|niedrig|gering|faible|bas|baja|bajo|baixa|lav|低"],
  [0.5, "amber|yellow|orange|a|y|at risk|🟡|🟠|🟨|🟧|gelb|jaune|amarillo|ámbar|amarelo|gul|黄|黄色|medium|med|m|mittel|moyen|moyenne|media|medio|média|médio|middels|中"],
  [1, "green|g|on track|on-track|🟢|🟩|grün|vert|verde|grønn|緑|青|high|h|hoch|haut|élevé|élevée|alta|alto|høy|高"],
]);

/** Reads a traffic light, "Amber", 🟡 or "Medium", as 0, 0.5 or 1; other words are null. */
export const readLight = (word: string): number | null => shareOf(word.trim().toLowerCase());
