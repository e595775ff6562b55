import { IUndoRedoService, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { ILayoutService } from "@univerjs/ui";
import type { ChartInfo } from "../grid/ChartInfo";
import type { Grid, GridEvents } from "../grid/Grid";
import type { ShapeInfo } from "../grid/ShapeInfo";
import { bookId } from "../file/bookSnapshot";
import type { OpenedBook } from "../file/openBook";
import type { StandingBook } from "../file/StandingBook";
import { CellEdit } from "./CellEdit";
import { Changes } from "./Changes";
import { editedDates } from "./editedDates";
import type { GroupedUndo } from "./GroupedUndo";
import type { FunctionCall } from "./FunctionProblems";
import { keptTyping } from "./keptTyping";
import { layoutOnce } from "./layoutOnce";
import { PendingCells } from "./PendingCells";
import { hasFormula, recalculateCell } from "./recalculateCell";
import { Records } from "./Records";
import { standingBook } from "./standingBook";
import { TableGrowth } from "./TableGrowth";
import { UniverBook } from "./UniverBook";
import { UniverCells } from "./UniverCells";
import { UniverConditions } from "./UniverConditions";
import { UniverFacts } from "./UniverFacts";
import { UniverNames } from "./UniverNames";
import { UniverNotes } from "./UniverNotes";
import { UniverObjects } from "./UniverObjects";
import { UniverSheets } from "./UniverSheets";
import { UniverSizes } from "./UniverSizes";
import { UniverTables } from "./UniverTables";
import { UniverValidations } from "./UniverValidations";
import { UniverView } from "./UniverView";
import { viewThroughUndo } from "./viewThroughUndo";

/** The grid that a person sees: Univer, with records of what Univer has no place for. */
export class UniverGrid implements Grid {
  readonly open: UniverBook;
  readonly records: Records;
  readonly sheets: UniverSheets;
  readonly cells: UniverCells;
  readonly sizes: UniverSizes;
  readonly tables: UniverTables;
  readonly names: UniverNames;
  readonly validations: UniverValidations;
  readonly conditions: UniverConditions;
  readonly notes: UniverNotes;
  readonly charts: UniverObjects<ChartInfo>;
  readonly shapes: UniverObjects<ShapeInfo>;
  readonly view: UniverView;
  readonly book: UniverFacts;
  private tellCalculated: () => void = () => undefined;
  private hasHadBook = false;
  private readonly changes: Changes;
  private readonly pending: PendingCells;
  private readonly edit: CellEdit;

  constructor(univer: Univer, api: FUniver) {
    this.open = new UniverBook(api, univer.__getInjector());
    this.records = new Records(this.open);
    this.changes = new Changes(this.open);
    this.pending = new PendingCells(this.open, this.changes, () => this.isInRun);
    this.sheets = new UniverSheets(this.open, this.records);
    this.cells = new UniverCells(this.open, this.changes, this.pending);
    this.sizes = new UniverSizes(this.open, this.pending);
    this.tables = new UniverTables(this.open, this.records);
    this.names = new UniverNames(this.open);
    this.validations = new UniverValidations(this.open);
    this.conditions = new UniverConditions(this.open, this.records);
    this.notes = new UniverNotes(this.records);
    this.charts = new UniverObjects(this.records, "charts");
    this.shapes = new UniverObjects(this.records, "shapes");
    this.view = new UniverView(this.open);
    this.edit = new CellEdit(this.open);
    this.book = new UniverFacts(this.open, this.records);
    new TableGrowth(this, this.changes, this.undoSteps);
    layoutOnce(this.open);
    viewThroughUndo(this.open, this.view, this.undoSteps);
  }

  on<Name extends keyof GridEvents>(
    event: Name,
    handler: (event: GridEvents[Name]) => void,
  ): () => void {
    return this.changes.on(event, handler);
  }

  /** Calls the handler each time that results of formulas have been put into cells. */
  onCalculated(handler: () => void): void {
    this.tellCalculated = handler;
  }

  /** Calls the handler at each change of the workbook that undo knows, by a person or by the add-in. */
  onStep(handler: () => void): void {
    // The text of a cell that is shown for editing is a document of its own, with its own steps.
    this.undoSteps.onStep = (unit) => unit === bookId && handler();
  }

  beginUndoGroup(): void {
    this.pending.flush();
    this.undoSteps.beginGroup();
  }

  /** Whether the add-in is writing. */
  get isInRun(): boolean {
    return this.undoSteps.isInGroup;
  }

  endUndoGroup(): void {
    this.pending.flush();
    this.undoSteps.endGroup({ isRun: true });
  }

  /** While the add-in is at work, its run is what is to be taken back, and as a whole. */
  async undo(): Promise<void> {
    await this.undoSteps.whenEnded();
    this.changes.expectCalculation();
    await this.open.api.undo();
  }

  async redo(): Promise<void> {
    this.changes.expectCalculation();
    await this.open.api.redo();
  }

  /** What is typed goes to the selected cell. */
  takeKeyboard(): void {
    this.open.injector.get(ILayoutService).focus();
  }

  private get undoSteps(): GroupedUndo {
    return this.open.injector.get(IUndoRedoService) as GroupedUndo;
  }

  /** Takes what a person is typing into a cell; at once where nobody is. */
  async endEdit(): Promise<void> {
    if (this.hasHadBook) await this.edit.end();
  }

  async settle(): Promise<void> {
    await this.edit.settle();
    this.pending.flush();
    await this.changes.settle();
  }

  /** Opens a workbook in place of the one that is open. */
  load({ snapshot, records }: Pick<OpenedBook, "snapshot" | "records">): void {
    this.pending.flush();
    const { api } = this.open;
    const present = api.getActiveWorkbook();
    if (present) api.disposeUnit(present.getId());
    this.undoSteps.clearUndoRedo(bookId); // What comes next has the same id, and not the same past.
    this.records.load(records);
    // Univer changes what it is given, and what was opened is needed for saving.
    api.createWorkbook(structuredClone(snapshot));
    if (!this.hasHadBook) this.begin();
    this.hasHadBook = true;
  }

  /** What Univer can be asked for only once it has a workbook. */
  private begin(): void {
    this.open.api.getFormula().calculationResultApplied(() => this.tellCalculated());
    editedDates(this.open.injector);
    keptTyping(this.open.injector);
    this.keepUndoWaiting();
  }

  /** Ctrl+Z, which Univer does by itself, waits for a run as `undo` does. */
  private keepUndoWaiting(): void {
    const { api } = this.open;
    api.addEvent(api.Event.BeforeUndo, (event) => {
      if (!this.undoSteps.isInGroup) return;
      event.cancel = true;
      void this.undo();
    });
  }

  /** Calculates all formulas again. */
  calculate(): void {
    this.changes.expectCalculation();
    this.open.api.getFormula().executeCalculation();
  }

  /** Calculates one formula again, as a function in it has answered; false where it has gone. */
  recalculate(call: FunctionCall): boolean {
    if (!hasFormula(this.open, call)) return false;
    this.changes.expectCalculation();
    recalculateCell(this.open, call.cell);
    return true;
  }

  /** The workbook as it stands, to be saved. */
  standing(): StandingBook {
    this.pending.flush();
    return standingBook(this);
  }
}
