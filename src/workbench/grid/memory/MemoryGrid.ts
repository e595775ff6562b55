import type { Grid, GridEvents } from "../Grid";
import type { Calculate } from "./calculateSheet";
import { MemoryCells } from "./MemoryCells";
import { MemoryConditions } from "./MemoryConditions";
import { MemoryFacts } from "./MemoryFacts";
import { MemoryNames } from "./MemoryNames";
import { MemoryNotes } from "./MemoryNotes";
import { MemoryObjects } from "./MemoryObjects";
import { newSheet } from "./MemorySheet";
import { MemorySheets } from "./MemorySheets";
import { MemorySizes } from "./MemorySizes";
import { MemoryState } from "./MemoryState";
import { MemoryTables } from "./MemoryTables";
import { MemoryValidations } from "./MemoryValidations";
import { MemoryView } from "./MemoryView";

const firstCell = { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * A workbook in memory, with one sheet to begin with. It keeps formulas and does not know functions:
 * whoever needs results says what they are, else a formula shows nothing.
 */
export class MemoryGrid implements Grid {
  readonly #state = new MemoryState({
    sheets: [newSheet({ id: "sheet-0", name: "Sheet1", visibility: "Visible", tabColour: "" })],
    tables: [],
    names: [],
    facts: new Map(),
    activeSheet: "sheet-0",
    selection: { sheetId: "sheet-0", area: firstCell },
  });
  readonly sheets = new MemorySheets(this.#state);
  readonly cells: MemoryCells;
  readonly sizes = new MemorySizes(this.#state);
  readonly tables = new MemoryTables(this.#state);
  readonly names = new MemoryNames(this.#state);
  readonly validations = new MemoryValidations(this.#state);
  readonly conditions = new MemoryConditions(this.#state);
  readonly notes = new MemoryNotes(this.#state);
  readonly charts = new MemoryObjects(this.#state, ({ charts }) => charts);
  readonly shapes = new MemoryObjects(this.#state, ({ shapes }) => shapes);
  readonly view = new MemoryView(this.#state);
  readonly book = new MemoryFacts(this.#state);

  constructor(calculate: Calculate = () => "") {
    this.cells = new MemoryCells(this.#state, calculate);
  }

  on<Name extends keyof GridEvents>(event: Name, handler: (event: GridEvents[Name]) => void) {
    return this.#state.on(event, handler);
  }
  beginUndoGroup(): void {
    this.#state.beginGroup();
  }
  endUndoGroup(): void {
    this.#state.endGroup();
  }
  undo(): void {
    this.#state.undo();
  }
  redo(): void {
    this.#state.redo();
  }
  /** How many steps can be undone. */
  get undoSteps(): number {
    return this.#state.steps;
  }
  settle(): Promise<void> {
    return Promise.resolve();
  }
}
