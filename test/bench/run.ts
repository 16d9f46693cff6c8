import { cpus } from "node:os";
import { build } from "../../addon/build.ts";
import { followingSeries, grading, loading } from "./code.ts";
import { table } from "./figure.ts";
import { reviewing } from "./review.ts";
import { sizes } from "./sizes.ts";
import { recognising } from "./sheet.ts";
import { serving } from "./worker.ts";

await build();
const figures = [...(await sizes()), ...loading(), ...grading(), ...followingSeries(), ...recognising(), ...(await reviewing()), ...(await serving())];
if (process.argv.includes("--json")) console.log(JSON.stringify({ node: process.version, cores: cpus().length, figures }, null, 2));
else console.log(table(figures));
