import { IUndoRedoService, type IUndoRedoItem } from "@univerjs/core";
import type { UniverBook } from "./UniverBook";

/**
 * Makes several changes one step of undo. Univer's own batching undoes them in the order in which
 * they were done – a new sheet goes first and what was put on it can no longer be taken off –, so
 * the steps are held back and handed over as one, the last to be undone first.
 */
export class UndoGroups {
  private held: IUndoRedoItem[] | undefined;
  private handOver: IUndoRedoService["pushUndoRedo"] | undefined;

  constructor(private readonly book: UniverBook) {}

  begin(): void {
    if (this.held) return;
    const held: IUndoRedoItem[] = [];
    const service = this.service;
    this.held = held;
    this.handOver = service.pushUndoRedo.bind(service);
    service.pushUndoRedo = (item) => void held.push(item);
  }

  end(): void {
    const { held, handOver } = this;
    if (!held || !handOver) return;
    this.held = undefined;
    this.service.pushUndoRedo = handOver;
    const [first] = held;
    if (!first) return;
    handOver({
      unitID: first.unitID,
      redoMutations: held.flatMap(({ redoMutations }) => redoMutations),
      undoMutations: held.toReversed().flatMap(({ undoMutations }) => undoMutations),
    });
  }

  private get service(): IUndoRedoService {
    return this.book.injector.get(IUndoRedoService);
  }
}
