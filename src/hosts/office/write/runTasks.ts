import { error, type Problem } from "../../../domain/problem";
import { failure, success, type Result } from "../../../domain/result";
import type { Watch } from "../../Host";
import { excelProblem } from "../excelProblem";
import type { Step, Task } from "./step";

/** Excel on the web takes 5 MB in one request; the rest is room for what the estimate leaves out. */
const mostInOneRequest = 1_000_000;
/** A piece of work this large is sent before the next begins, so that its end can be told. */
const worthSending = 100_000;

/** Does the tasks in as few requests as their size allows: all of them, or none. */
export async function runTasks(
  context: Excel.RequestContext,
  tasks: readonly Task[],
  watch: Watch = {},
): Promise<Result<undefined>> {
  const begun = new Set<Task>();
  try {
    await send(context, batchesOf(tasks), { watch, begun });
  } catch (fault) {
    const left = await undo(context, begun);
    const problem = excelProblem(fault);
    if (!problem) throw fault;
    return failure([problem, ...left]);
  }
  if (watch.isCancelled?.()) return failure([cancelled, ...(await undo(context, begun))]);
  return success(undefined);
}

/** Sends one request after the other until all are done or somebody cancels. */
async function send(
  context: Excel.RequestContext,
  batches: readonly Batch[],
  { watch, begun }: { readonly watch: Watch; readonly begun: Set<Task> },
): Promise<void> {
  for (const batch of batches) {
    if (watch.isCancelled?.()) return;
    watch.progress?.(batch.tasks[0]!.what, batch.before);
    for (const task of batch.tasks) begun.add(task);
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of batch.steps) step.make(context.workbook);
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop -- a request may not be larger
    await context.sync();
  }
}

interface Batch {
  readonly tasks: Task[];
  readonly steps: Step[];
  size: number;
  /** Part of all the work that is done before it, from 0 to 1. */
  readonly before: number;
}

function batchesOf(tasks: readonly Task[]): Batch[] {
  const all = tasks.flatMap(({ steps }) => steps).reduce((sum, { size }) => sum + size, 0);
  const batches: Batch[] = [];
  let done = 0;
  let current: Batch | undefined;
  const open = (): Batch => {
    const batch = { tasks: [], steps: [], size: 0, before: done / Math.max(1, all) };
    batches.push(batch);
    return batch;
  };
  for (const task of tasks) {
    for (const step of task.steps) {
      if (!current || step.isAfter || current.size + step.size > mostInOneRequest) current = open();
      if (!current.tasks.includes(task)) current.tasks.push(task);
      current.steps.push(step);
      current.size += step.size;
      done += step.size;
    }
    if (current && (task.isFirst || current.size > worthSending)) current = undefined;
  }
  return batches;
}

const cancelled = error("cancelled", "Cancelled. The workbook is as it was before.");

const halfWritten = error(
  "not-put-back",
  "Excel stopped in the middle and would not take the sheets back to what they were. Press Undo until they are as before, or close the workbook without saving.",
);

/** Puts back what the tasks changed, the last first; a problem where Excel refuses that too. */
async function undo(context: Excel.RequestContext, begun: ReadonlySet<Task>): Promise<Problem[]> {
  const steps = [...begun].reverse().flatMap((task) => task.undo);
  try {
    let size = 0;
    for (const step of steps) {
      if (step.isAfter || size + step.size > mostInOneRequest) {
        // oxlint-disable-next-line office-addins/no-context-sync-in-loop -- a request may not be larger, and some need answers
        await context.sync();
        size = 0;
      }
      step.make(context.workbook);
      size += step.size;
    }
    await context.sync();
    return [];
  } catch (fault) {
    if (!(fault instanceof OfficeExtension.Error)) throw fault;
    return [halfWritten];
  }
}
