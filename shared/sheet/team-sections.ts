import { cellText } from "./header-text.ts";
import type { TableBlock } from "./table-block.ts";
import type { Tab } from "./tab.ts";
import { statedTeam, teamInTitle } from "./team-name.ts";

/** Tells from top to bottom which team each row that is kept belongs to where lines such as "North team" part them; null above the first line. */
export function teamSections({ values }: Tab, { firstRow }: TableBlock): (row: number) => string | null {
  let [team, next]: [string | null, number] = [null, firstRow];
  return (row) => {
    for (; next < row; next += 1) team = teamAlone((values[next] ?? []).map(cellText)) ?? team;
    // An objective alone on its row may well speak of a team.
    next = row + 1;
    return team;
  };
}

function teamAlone(texts: readonly string[]): string | null {
  const [line, ...others] = texts.filter((text) => text !== "");
  return line === undefined || others.length > 0 ? null : statedTeam(line) ?? teamInTitle(line);
}
