import { words } from "./list.ts";

/** Words and signs between one result and the next. */
export const JOINTS = words("and & + plus while whilst but");

/** Those of them that add one thing to another. */
export const ADDS = words("and & + plus");

/** Articles and their like before a thing of its own. */
export const ARTICLES = words("a an the our");

/** What the object of a verb may begin with. */
export const DETERMINERS = words("the a an our all each every their them it its these this us more sure");

/** Words that are neither noun nor verb. */
export const FUNCTION_WORDS = words(`
  the a an our all each every their them it its these this that those to from by in of for at with on per within across via through about as than
  or over under above below up least most more less not no only also both other is are was were be have has had will can who which where when then
  between into if so
`);

/** Words after which an amount belongs to the one before. */
export const NESTED = words(`
  with including of which whom from between who that where each per top first when to than target now currently current was baseline total
`);

/** Words and signs without one of which there is no second result. */
export const JOINERS = words("and & + plus while whilst but , ; / with");
