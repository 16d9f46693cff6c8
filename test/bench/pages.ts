import { type Load, against, relatedTo } from "./against.ts";
import { atLeast, type Figure } from "./figure.ts";
import { answersPerSecond, type LoadRequest, type NextRequest } from "./load.ts";

const ROUNDS = 8;

/** A published sheet as the bench sees it: the path of its page, and its next publish, which holds new content each time. */
export interface Published {
  readonly path: string;
  readonly publish: () => LoadRequest;
}

/** Measures pages that are kept, and pages that nobody opened since their sheet published, against the hello route. */
export async function pages(port: number, hello: Load, sheets: readonly [Published, ...Published[]]): Promise<Figure[]> {
  const open = ({ path }: Published): LoadRequest => ({ method: "GET", path, headers: {} });
  const kept = await against(hello, { port, next: () => open(sheets[0]) });
  const first = await relatedTo(hello, async () => {
    await round();
    let seconds = 0;
    for (let n = 0; n < ROUNDS; n++) seconds += sheets.length / (await round());
    return (ROUNDS * sheets.length) / seconds;
  });
  return [
    atLeast("published page, kept", kept.ratio, 0.2, "of the hello route"),
    atLeast("published page, opened for the first time", first.ratio, 0.1, "of the hello route"),
  ];

  async function round(): Promise<number> {
    await answersPerSecond(port, Infinity, each((sheet) => sheet.publish()));
    return answersPerSecond(port, Infinity, each(open));
  }

  function each(request: (sheet: Published) => LoadRequest): NextRequest {
    return (n) => {
      const sheet = sheets[n];
      return sheet === undefined ? null : request(sheet);
    };
  }
}
