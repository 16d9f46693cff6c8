/** The style sheet of all pages; its hash is what the pages' policy allows, so nothing else can style them. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #faf8f4; --card: #ffffff; --ink: #1d2433; --soft: #5a6375; --line: #e4dfd5; --track: #e9e5dc; --accent: #2b4c9b;
  --on-track: #1f7a4d; --at-risk: #a86100; --off-track: #b3261e; --unstated: #7b8394;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171f; --card: #1b202b; --ink: #eceef3; --soft: #a6aebd; --line: #2d3442; --track: #2d3442; --accent: #8fb0ff;
    --on-track: #5cc98e; --at-risk: #eab04d; --off-track: #ff8a80; --unstated: #8d96a8;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; }
h1, h2, h3, p, dl, dd, ol, ul { margin: 0; padding: 0; }
ol, ul { list-style: none; }
h1, h2, h3, bdi { overflow-wrap: anywhere; }
h1, .objective h2, .grade b, .score b { font-family: ui-serif, Georgia, Cambria, "Times New Roman", serif; font-weight: 600; }
h1 { font-size: clamp(1.9rem, 1.4rem + 2.4vw, 3rem); line-height: 1.15; letter-spacing: -.015em; text-wrap: balance; margin: .35rem 0 .6rem; }
.nowrap { white-space: nowrap; }
.small { font-size: .875rem; color: var(--soft); }
.kicker { display: flex; flex-wrap: wrap; gap: .15rem .9rem; font-size: .8125rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; color: var(--accent); }
.masthead > p:last-child { color: var(--soft); }

.overview { margin: 2rem 0 2.75rem; }
.overview h2 { font-size: 1rem; font-weight: 600; margin-bottom: .6rem; }
.overview > svg { display: block; border-radius: 5px; background: var(--track); }
.overview ul { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; margin-top: .7rem; }
.overview li { display: flex; align-items: baseline; gap: .4rem; }
.overview b { font-variant-numeric: tabular-nums; }

.light { display: inline-flex; align-items: center; gap: .4rem; font-size: .875rem; font-weight: 600; }
.light svg { flex: none; }
svg .on-track, .on-track { fill: var(--on-track); }
svg .at-risk, .at-risk { fill: var(--at-risk); }
svg .off-track, .off-track { fill: var(--off-track); }
svg .unstated, .unstated { fill: var(--unstated); }

.objective { background: var(--card); border: 1px solid var(--line); border-radius: 14px; margin-top: 1.5rem; padding: 1.6rem 1.75rem .6rem; }
.objective > header { display: flex; justify-content: space-between; align-items: flex-start; gap: 2rem; padding-bottom: 1.35rem; }
.objective h2 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -.01em; text-wrap: balance; margin: .2rem 0 .5rem; }
.score { flex: none; text-align: right; }
.score b { display: block; font-size: 2.6rem; line-height: 1.05; font-variant-numeric: lining-nums; }

.key-result {
  display: grid; grid-template-columns: minmax(0, 1fr) 16rem 5.25rem 12.5rem; gap: .5rem 1.75rem; align-items: start;
  border-top: 1px solid var(--line); padding: 1.1rem 0 1.2rem;
}
.key-result h3 { font-size: 1rem; font-weight: 600; line-height: 1.4; margin-bottom: .3rem; text-wrap: pretty; }
.sentence p { display: flex; flex-wrap: wrap; gap: 0 .8rem; }
.id { font-variant-numeric: tabular-nums; }
.way { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem .6rem; font-size: .9375rem; margin-bottom: .45rem; font-variant-numeric: tabular-nums; }
.way > div { max-width: 100%; }
.way dt { font-size: .75rem; color: var(--soft); }
.way .now dd { font-weight: 600; }
.way .now { text-align: center; }
.way .to { text-align: right; }
.bar { display: block; border-radius: 3px; }
.bar-track { fill: var(--track); }
.bar-fill { fill: var(--accent); }
.grade { text-align: right; line-height: 1.2; }
.grade b { display: block; font-size: 1.5rem; font-variant-numeric: lining-nums; }
.confidence .small { font-size: .8125rem; }
.spark { display: block; margin: .4rem 0 .25rem; overflow: visible; }
.spark-scale { stroke: var(--line); stroke-width: 1; fill: none; }
.spark-line { stroke: var(--ink); stroke-width: 1.75; fill: none; stroke-linejoin: round; stroke-linecap: round; }
.spark-last { stroke: var(--card); stroke-width: 1.5; }

footer { margin-top: 2.5rem; font-size: .875rem; color: var(--soft); }
code { font-family: ui-monospace, Menlo, Consolas, monospace; }
.notice { max-width: 34rem; margin: 12vh auto 0; }

@media (max-width: 60rem) {
  .key-result { grid-template-columns: minmax(0, 1fr) 6rem; }
  .sentence, .confidence { grid-column: 1 / -1; }
  .confidence { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem 1.1rem; }
  .spark { margin: 0; }
}
@media (max-width: 36rem) {
  main { padding: 1.75rem 1rem 3rem; }
  .objective { padding: 1.2rem 1.1rem .3rem; border-radius: 12px; }
  .objective > header { flex-direction: column; gap: .6rem; }
  .score { text-align: left; display: flex; align-items: baseline; gap: .5rem; }
  .score b { font-size: 2rem; }
  .key-result { grid-template-columns: minmax(0, 1fr); row-gap: .6rem; }
  .grade { text-align: left; }
  .grade b { display: inline; margin-right: .2rem; }
  .confidence { justify-content: space-between; gap: .3rem .8rem; }
  .confidence .small { flex-basis: 100%; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --track: #ddd; --accent: #1d3b80;
    --on-track: #14613b; --at-risk: #8a5000; --off-track: #9a1c15; --unstated: #666;
  }
  @page { margin: 14mm; }
  body { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  .objective { border: 0; border-top: 2px solid var(--ink); border-radius: 0; padding: .8rem 0 0; }
  .objective > header, .key-result { break-inside: avoid; }
  .objective > header { break-after: avoid; }
}
`;
