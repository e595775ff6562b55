import type { Grid } from "../../grid/Grid";
import { actionTypes, type Batch, type Reply } from "../protocol/Batch";

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
  /** Whether the batch at work belongs to the run whose step is open, or is to be opened. */
  #isOurs = false;
  readonly #kept = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly grid: Grid) {}

  /** To be called before a batch is carried out. */
  before(batch: Batch, changes: boolean): void {
    const continues = Math.min(...idsOf(batch)) > this.#lastId;
    if (!this.#isOpen && !continues) this.#kept.clear();
    // While no step is open, what reads may be the beginning of the run that is about to write.
    this.#isOurs = continues || changes || !this.#isOpen;
    if (changes && !continues) this.finish();
    if (changes && !this.#isOpen) {
      this.grid.beginUndoGroup();
      this.#isOpen = true;
    }
    clearTimeout(this.#timer);
    if (this.#isOurs) this.#lastId = Math.max(...idsOf(batch));
  }
  /** To be called once it was. */
  after({ Results: results }: Reply): void {
    if (this.#isOurs) for (const { Value } of results) this.#keep(Value);
    clearTimeout(this.#timer);
    if (this.#isOpen) this.#timer = setTimeout(() => this.finish(), idle);
  }
  /** To be called at the end of a run. It may be another one: the pane reads while it writes. */
  endOfRun({ Actions: actions }: Batch): void {
    const letGo = actions.map(({ ArgumentInfo }) => String(ArgumentInfo?.Arguments?.[0]));
    if (letGo.some((key) => this.#kept.has(key))) this.finish();
  }
  /** Ends the step. */
  finish(): void {
    clearTimeout(this.#timer);
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#kept.clear();
    this.grid.endUndoGroup();
  }

  /** What the client keeps in a run tells the end of that run from the end of another. */
  #keep(value: unknown): void {
    const isKept = typeof value === "object" && value !== null && "_ReferenceId" in value;
    if (isKept) this.#kept.add(String(value._ReferenceId));
  }
}

const idsOf = ({ Actions: actions }: Batch): number[] => actions.map(({ Id }) => Id);

/** Whether a batch only lets go of objects, as the client does when a run has ended. */
export const isEndOfRun = ({ Actions: actions }: Batch): boolean =>
  actions.some(({ Name }) => Name === "_RemoveReference") &&
  actions.every(
    ({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === actionTypes.instantiate,
  );
