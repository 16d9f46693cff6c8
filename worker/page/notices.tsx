import { Document } from "./document.tsx";

/** The page for every link that opens nothing, whatever the reason. */
export const NoSuchPage = () => (
  <Document title="This link opens nothing">
    <section class="notice">
      <h1>This link opens nothing</h1>
      <p>It may have been copied only in part, or the team has withdrawn it. Ask the team for its current link.</p>
    </section>
  </Document>
);

/** The page of a link whose sheet has no version yet. */
export const NothingPublished = () => (
  <Document title="Nothing published yet">
    <section class="notice">
      <h1>Nothing published yet</h1>
      <p>This link works. As soon as the team publishes its OKRs, they appear here.</p>
    </section>
  </Document>
);
