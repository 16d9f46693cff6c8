import { words } from "./list.ts";

/** Small words that an English sentence can hardly do without. */
export const ENGLISH = words(`
  the of to and from by in for with at on is are our we all each every least than per a an as that this their more less be have
  has will or not they which when who how your those these towards under over within into new
`);

/** Small words of the neighbouring languages of our header words that English does not have. */
export const FOREIGN = words(`
  der das und von auf mit für ist eine einen einem einer zu bis wir unser unsere den dem im nicht pro werden auf
  le la les des et du aux dans une nous notre nos avec sur par chaque est qui pour à
  el los las del y con para por nuestro nuestra un una al en cada que más hasta lo de
  il gli che della delle di nel nella ogni dei per più
  os uma não do da dos das no na ao mais até nossa nosso
  het een van voor wij onze naar met niet elke aan
  neue neuen nouveau nouvelle nuevo nueva nuovo nuova novo nova nieuwe ny nya dan yang untuk dengan dari og fra ve oraz
  och att av till vi vår på med ett inte
`);

/** Words of English headers that the headers of our other languages do not share. */
export const ENGLISH_HEADERS = words("objective objectives key result results owner target current goal goals due metric measure date name");
