import { ICommandService, type ICommandInfo, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";

/** Changes of cells by these are of their looks alone. */
const looksOnly: ReadonlySet<string | undefined> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/**
 * Ends a calculation at a change it does not know of. Univer 0.25.1 would go on, and put results into
 * cells that a person has typed into meanwhile. It calculates again a moment after each change, and
 * then what was left undone too.
 */
export function endAtChange(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  oneAfterTheOther(injector.get(ICalculateFormulaService));
  // Else what was ended while it waited for a function passes for a success.
  const found = runtime.getAllRuntimeData.bind(runtime);
  runtime.getAllRuntimeData = () =>
    runtime.isStopExecution()
      ? { ...found(), functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION }
      : found();
  const calculated = injector.get(IActiveDirtyManagerService);
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (!calculated.get(command.id)) return;
    if (isOfCells(command) && (options?.onlyLocal || looksOnly.has(command.params?.trigger)))
      return;
    runtime.stopExecution();
  });
}

const isOfCells = (
  command: Readonly<ICommandInfo>,
): command is ICommandInfo<ISetRangeValuesMutationParams> =>
  command.id === SetRangeValuesMutation.id;

/** One that began beside another would make it forget that it is to end. */
function oneAfterTheOther(engine: ICalculateFormulaService): void {
  const { _executeLock: lock } = engine as unknown as Locked;
  const execute = engine.execute.bind(engine);
  let last: Promise<unknown> = Promise.resolve();
  engine.execute = (asked) => {
    const isFree = last.then(() => lock.acquire("FORMULA_EXECUTION_LOCK", () => undefined));
    const asking = isFree.then(() => execute(asked));
    last = asking.catch(() => undefined);
    return asking;
  };
}

/** Univer's engine, which holds this lock while it calculates. */
interface Locked {
  readonly _executeLock: { acquire(name: string, work: () => void): Promise<void> };
}
