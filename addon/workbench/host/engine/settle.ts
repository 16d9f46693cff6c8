import { CommandType, ICommandService, type Univer } from "@univerjs/core";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";

/** Waits for the calculation, which runs a moment after each change. */
export interface Settling {
  /** Resolves when every change so far has been calculated; at once when nothing changed. */
  settle(): Promise<void>;
  /** Tells whether a change has not been calculated yet. */
  pending(): boolean;
}

const PATIENCE_MS = 30_000;
const START_MS = 130;

/** Watches the changes of a workbook that was just created; its own first formulas count as one. */
export function watchCalculation(univer: Univer): Settling {
  const injector = univer.__getInjector();
  const session = injector.get(FormulaCalculationSessionService);
  let changes = 1;
  let calculated = 0;
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.type === CommandType.MUTATION && !options?.onlyLocal && /^sheet\.mutation\.|set-defined-name/.test(command.id)) changes++;
  });
  const settle = async (): Promise<void> => {
    while (calculated !== changes) {
      const seen = changes;
      await session.waitForLatestApplied(PATIENCE_MS, START_MS);
      calculated = seen;
    }
  };
  return { settle, pending: () => calculated !== changes };
}
