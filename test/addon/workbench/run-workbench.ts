import { runWorkbench } from "../../../addon/workbench/start.ts";

// As `npm start` does, but on any port, in the given folder, and with the dist that the tests built.
await runWorkbench({ port: 0, data: process.argv[2] ?? "", buildAddon: false });
