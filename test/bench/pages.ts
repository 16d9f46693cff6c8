import { against, type Load, relatedTo } from "./against.ts";
import { atLeast, type Figure } from "./figure.ts";
import { answersPerSecond, type LoadRequest, type NextRequest } from "./load.ts";

/** A published sheet as the bench sees it: the path of its page, and its next publish, which holds new content each time. */
export interface Published {
  readonly path: string;
  readonly publish: () => LoadRequest;
}

/** Measures pages that are kept, and pages that nobody opened since their sheet published, against the hello route. */
export async function pages(port: number, hello: Load, sheets: readonly [Published, ...Published[]]): Promise<Figure[]> {
  const [one] = sheets;
  const kept = await against(hello, { port, next: () => open(one) });
  await openedFirst(port, sheets);
  const first = await relatedTo(hello, () => openedFirst(port, sheets));
  return [
    atLeast("published page, kept", kept.ratio, 0.2, "of the hello route"),
    atLeast("published page, opened for the first time", first.ratio, 0.1, "of the hello route"),
  ];
}

/** Publishes on every sheet, and then measures how fast each page is opened once. */
async function openedFirst(port: number, sheets: readonly Published[]): Promise<number> {
  await answersPerSecond(port, Infinity, onceEach(sheets, (sheet) => sheet.publish()));
  return answersPerSecond(port, Infinity, onceEach(sheets, open));
}

function onceEach(sheets: readonly Published[], request: (sheet: Published) => LoadRequest): NextRequest {
  return (n) => {
    const sheet = sheets[n];
    return sheet === undefined ? null : request(sheet);
  };
}

const open = ({ path }: Published): LoadRequest => ({ method: "GET", path, headers: {} });
