import { type ICommandInfo, ICommandService, type IExecutionOptions, type Univer } from "@univerjs/core";
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";

/** Waits for the calculation, which runs a moment after each change. */
export interface Settling {
  /** Resolves when every change so far has been calculated; at once when nothing changed. */
  settle(): Promise<void>;
  /** Tells whether a change has not been calculated yet. */
  pending(): boolean;
}

const CALCULATION_MS = 30_000;
// The engine starts 100 ms after the last change; if it ever forgot to, waiting longer would not help.
const START_MS = 10_000;

/** Watches the changes of a workbook that was just created; its own first formulas are still to be calculated. */
export function watchCalculation(univer: Univer): Settling {
  const injector = univer.__getInjector();
  const session = injector.get(FormulaCalculationSessionService);
  const dirtying = injector.get(IActiveDirtyManagerService);
  let dirty = true;
  let started: () => void = () => undefined;
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      dirty = false;
      started();
    } else if (dirtying.get(command.id) && !isLookOnly(command, options)) {
      dirty = true;
    }
  });
  const nextStart = (): Promise<void> => new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The spreadsheet did not start to calculate.")), START_MS);
    started = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  const running = (): boolean => {
    const { started: begun, stopped, completed, resultEmitted, resultApplied } = session.state;
    return begun && !(resultApplied && (stopped || completed || resultEmitted));
  };
  let settling: Promise<void> | null = null;
  const untilDone = async (): Promise<void> => {
    while (dirty || running()) {
      if (dirty) await nextStart();
      else await session.waitForLatestApplied(CALCULATION_MS);
    }
  };
  return { settle: () => (settling ??= untilDone().finally(() => (settling = null))), pending: () => dirty || running() };
}

const LOOKS: ReadonlySet<unknown> = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/** The engine starts no calculation for changes of looks, nor for those that stem from a calculation. */
function isLookOnly(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  return options?.onlyLocal === true || LOOKS.has(Reflect.get(command.params ?? {}, "trigger"));
}
