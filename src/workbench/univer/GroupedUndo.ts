import {
  ICommandService,
  IContextService,
  IUniverInstanceService,
  LocalUndoRedoService,
  setDependencies,
  type IUndoRedoItem,
} from "@univerjs/core";
import { bookId } from "../file/bookSnapshot";

/**
 * Univer's undo, which can make several changes one step. Its own batching undoes them in the order
 * in which they were done – a new sheet goes first and what was put on it can no longer be taken
 * off –, so here the steps are held back and kept as one, the last to be undone first.
 */
export class GroupedUndo extends LocalUndoRedoService {
  private held: IUndoRedoItem[] | undefined;
  private readonly waiting: (() => void)[] = [];
  private readonly runs = new WeakSet<IUndoRedoItem>();
  /** Told of each step that is taken, taken back or taken again, and of what it is. */
  onStep: (unit: string) => void = () => undefined;

  override pushUndoRedo(item: IUndoRedoItem): void {
    this.onStep(item.unitID);
    // The text of a cell that is being edited is a document of its own, with its own steps.
    if (this.held && item.unitID === bookId) this.held.push(item);
    else super.pushUndoRedo(item);
  }

  override popUndoToRedo(): void {
    this.onStep(this.pitchTopUndoElement()?.unitID ?? "");
    super.popUndoToRedo();
  }

  override popRedoToUndo(): void {
    this.onStep(this.pitchTopRedoElement()?.unitID ?? "");
    super.popRedoToUndo();
  }

  get isInGroup(): boolean {
    return this.held !== undefined;
  }

  beginGroup(): void {
    this.held ??= [];
  }

  /** Whether a step is a run of a program, which does not move the person's eye. */
  isRun(step: IUndoRedoItem): boolean {
    return this.runs.has(step);
  }

  /** Resolves when no group is open. */
  whenEnded(): Promise<void> {
    return this.held ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  endGroup({ isRun = false } = {}): void {
    const held = this.held ?? [];
    this.held = undefined;
    for (const go of this.waiting.splice(0)) go();
    if (held.length === 0) return;
    const step = {
      unitID: bookId,
      redoMutations: held.flatMap(({ redoMutations }) => redoMutations),
      undoMutations: [...held].reverse().flatMap(({ undoMutations }) => undoMutations),
    };
    if (isRun) this.runs.add(step);
    super.pushUndoRedo(step);
  }
}

setDependencies(GroupedUndo, [IUniverInstanceService, ICommandService, IContextService]);
