import type { Grid } from "../../grid/Grid";
import { actionTypes, type Batch } from "../protocol/Batch";

/** After so many milliseconds without a batch, a run is taken to be over. */
const idle = 1000;

/**
 * Makes one run of the add-in one step of undo. The client of the package does not say
 * `mergeUndoGroup` on the wire, nor where a run ends; but numbers of actions grow within a run and
 * begin again with the next (belief `undo of a run`).
 */
export class UndoSteps {
  #isOpen = false;
  #lastId = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly grid: Grid) {}

  /** To be called before a batch that changes something is carried out. */
  beforeChange({ Actions: actions }: Batch): void {
    const ids = actions.map(({ Id }) => Id);
    const continues = this.#isOpen && Math.min(...ids) > this.#lastId;
    if (!continues) {
      this.finish();
      this.grid.beginUndoGroup();
      this.#isOpen = true;
    }
    clearTimeout(this.#timer);
    this.#lastId = Math.max(...ids);
  }
  afterChange(): void {
    clearTimeout(this.#timer);
    if (this.#isOpen) this.#timer = setTimeout(() => this.finish(), idle);
  }
  /** Ends the step. */
  finish(): void {
    clearTimeout(this.#timer);
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.grid.endUndoGroup();
  }
}

/** Whether a batch only lets go of objects, as the client does when a run has ended. */
export const isEndOfRun = ({ Actions: actions }: Batch): boolean =>
  actions.some(({ Name }) => Name === "_RemoveReference") &&
  actions.every(
    ({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === actionTypes.instantiate,
  );
