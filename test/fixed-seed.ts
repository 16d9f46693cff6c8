import fc from "fast-check";

/** Properties are tried on the same inputs each time, so that a run never fails by chance; SEED=… tries others. */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20_261_120) });
