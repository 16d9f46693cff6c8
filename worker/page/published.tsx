import type { SnapshotContent, SnapshotSummary } from "../../shared/wire/snapshot.ts";
import { Document } from "./document.tsx";
import { Objective } from "./objective.ts";
import { Overview } from "./overview.ts";
import { dayText, instantText, withoutAddresses } from "./values.ts";

const FINGERPRINT_LENGTH = 12;

/** A published version: what it holds, and the zone whose time its readers expect. */
export interface PublishedVersion {
  readonly summary: SnapshotSummary;
  readonly content: SnapshotContent;
  readonly zone: string;
}

/** The page of a published version; it depends on that version only. */
export function PublishedPage({ summary, content, zone }: PublishedVersion) {
  return (
    <Document title={content.title || "OKRs"}>
      <header class="masthead">
        <Placed content={content} />
        <h1><bdi>{content.title || "OKRs"}</bdi></h1>
        <p>
          Version {summary.version}, published <time datetime={summary.at}>{instantText(summary.at, zone)}</time> ({zone}) by{" "}
          <bdi>{withoutAddresses(summary.by)}</bdi>
        </p>
      </header>
      <Overview content={content} />
      {content.objectives.map((objective) => <Objective objective={objective} />)}
      <footer>
        <p>Grades run from 0 to 1. A light is the confidence that the team stated last.</p>
        <p>
          This page shows the sheet as it was published. House style: <bdi>{summary.profile}</bdi>. Fingerprint:{" "}
          <code>{summary.contentHash.slice(0, FINGERPRINT_LENGTH)}</code>
        </p>
      </footer>
    </Document>
  );
}

/** The team and the cycle above the title, as far as they are known. */
function Placed({ content: { team, cycle } }: { readonly content: SnapshotContent }) {
  const days = [cycle.start, cycle.end].flatMap((day) => (day ? [<time datetime={day}>{dayText(day)}</time>] : []));
  return (
    <p class="kicker">
      {team && <bdi>{team}</bdi>}
      {cycle.name && <bdi>{cycle.name}</bdi>}
      {days.length === 2 && <span class="nowrap">{days[0]} to {days[1]}</span>}
    </p>
  );
}
