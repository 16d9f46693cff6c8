import { words } from "../words/list.ts";

const OTHERS = words(`
  met satisfied used mentioned featured cited recommended nominated rated accepted recognised recognized viewed downloaded visited requested
  reported expected needed required related interested engaged activated renewed clicked awarded booked reserved occupied rented subscribed
  enrolled based compared failed caused abandoned traced lost rejected missed cancelled canceled blocked escalated reopened returned refunded
  delayed breached flagged detected received generated borrowed bought served placed called
`);

/** Tells whether a word says what others do, or only describes, so that no work is claimed. */
export const isDoneByOthers = (word: string): boolean => OTHERS.has(word);
