import { impossible } from "../../domain/impossible";
import { newBook } from "../file/newBook";
import { openBook, type OpenedBook } from "../file/openBook";
import { saveBook, type SavableBook, type SaveOptions } from "../file/saveBook";
import { createUniver } from "../univer/createUniver";
import { functionBridge } from "../univer/functionBridge";
import { FunctionProblems } from "../univer/FunctionProblems";
import { Streams } from "../univer/Streams";
import { UniverGrid } from "../univer/UniverGrid";
import { addInFunction, addInWindow } from "./addInFunctions";
import { addInDidNotStart, addInStarted } from "./addInStart";
import { openAddInDoor, type AddInDoor } from "./addInDoor";
import { breaths } from "./breaths";
import { gathered } from "./gathered";
import { functionsMetadata } from "./functionsMetadata";
import { notDrawn } from "./notDrawn";
import { offerDownload, offerNewWorkbook } from "./offerDownload";
import { exampleSentence, openedExample } from "./openedExample";
import { selectedCell } from "./selectedCell";
import { problemAt } from "./problemAt";
import { mirrorAround } from "./mirrorAround";
import { sheetFontIsReady } from "./sheetFontIsReady";
import type { Mirror } from "./Mirror";
import type { TestDoor } from "./TestDoor";
import { Signal } from "./Signal";
import { StateKeeper } from "./StateKeeper";
import { problemMessage } from "./WorkbenchState";

const namespace = "LSC";

/** The page's one model: the open file, the grid, and the host that answers the add-in. */
export class Workbench extends StateKeeper {
  private readonly problems = new FunctionProblems();
  private readonly streams = new Streams();
  private grid: UniverGrid | undefined;
  private door: AddInDoor | undefined;
  private book: SavableBook | undefined;
  private readonly lookSoon = gathered((changes) => this.look(changes));
  /** The grid, the add-in and the worked example are there. */
  private readonly ready = new Signal();
  /** The first workbook is in the grid. */
  private readonly opened = new Signal();

  readonly testDoor: TestDoor = Object.defineProperties({} as TestDoor, {
    ready: { get: () => this.ready.given },
    host: { get: () => this.door?.host },
    openDoor: { value: (window: Window) => this.openDoor(window) },
    grid: { get: () => this.grid },
    takeKeyboard: { value: () => this.takeKeyboard() },
    save: { value: (options?: SaveOptions) => this.bytes(options ?? {}) },
    open: { value: (bytes: Uint8Array, name: string) => this.openBytes(bytes, name) },
  });

  /** Puts the grid into the page, starts the add-in beside it and opens the worked example. */
  async start(container: HTMLElement): Promise<void> {
    if (this.grid) return;
    const example = openedExample();
    const [metadata] = await Promise.all([functionsMetadata(), sheetFontIsReady()]);
    const { problems, streams } = this;
    const ends = { call: addInFunction, problems, streams };
    const { univer, api } = createUniver(container, functionBridge(namespace, metadata, ends));
    const grid = new UniverGrid(univer, api);
    this.grid = grid;
    streams.recalculate = (call) => grid.recalculate(call);
    this.listen(grid);
    this.startAddIn();
    await this.openExample(example);
    this.ready.give();
  }

  openExample(example = openedExample()): Promise<void> {
    return this.busily("Opening the worked example …", async () => {
      await this.show(await example);
      this.say({ kind: "notice", sentences: [exampleSentence] });
    });
  }

  openNew(): Promise<void> {
    return this.busily("Making a new workbook …", async () => this.show(await newBook()));
  }

  async openFile(file: File): Promise<void> {
    await this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  openBytes(bytes: Uint8Array, name: string): Promise<void> {
    return this.busily(`Opening ${name} …`, async () => {
      const opened = await openBook(bytes, name);
      if (!opened.ok) return this.say(problemMessage(opened.problems));
      await this.show(opened.value);
    });
  }

  async bytes(options: SaveOptions): Promise<Uint8Array> {
    const grid = this.theGrid();
    await grid.settle();
    return saveBook(this.book ?? impossible("no file is open"), grid.standing(), options);
  }

  download(options: SaveOptions): Promise<void> {
    return this.busily(`Saving ${this.state.fileName} …`, async () => {
      offerDownload(await this.bytes(options), this.state.fileName);
      this.change({ isChanged: false });
    });
  }

  /** Takes what a person is typing into a cell, as a click on another cell does. */
  async endEdit(): Promise<void> {
    await this.grid?.endEdit();
  }

  /** What a person does to the workbook from outside the grid, when what was being typed is taken. */
  async inGrid(work: (grid: UniverGrid) => Promise<void> | void): Promise<void> {
    const { message } = this.state;
    await this.endEdit();
    if (this.grid) await work(this.grid);
    this.forgetProblem(message);
  }

  pressButton(action: string): void {
    this.forgetProblem(this.state.message);
    this.showPane(true);
    this.door?.host.pressButton(action);
  }

  showPane(isPaneOpen: boolean): void {
    this.change({ isPaneOpen });
  }

  /** Gives the grid the keyboard; false while there is none. */
  takeKeyboard(): boolean {
    this.grid?.takeKeyboard();
    return this.grid !== undefined;
  }

  /** The part of the active sheet around a cell, as texts. */
  mirror(at: { readonly row: number; readonly column: number }): Mirror | undefined {
    return this.grid && this.book && mirrorAround(this.grid, at);
  }

  private async show(book: OpenedBook): Promise<void> {
    const grid = this.theGrid();
    this.problems.forget();
    this.streams.forget();
    this.book = undefined;
    grid.load(book);
    this.book = { ...book, standing: grid.standing() };
    const isFirst = this.state.fileName === "";
    const before = isFirst ? undefined : addInWindow();
    this.change({ fileName: book.name, message: undefined, isChanged: false });
    if (!isFirst) this.startAddIn(); // The first is started with the page, and waits.
    this.opened.give();
    this.look();
    const isAddInReady = await addInStarted(before);
    this.change({ isAddInReady });
    if (!isAddInReady) return this.say(addInDidNotStart);
    grid.calculate();
    await grid.settle();
    this.look();
  }

  private startAddIn(): void {
    this.change({ isAddInReady: false, paneOpenings: this.state.paneOpenings + 1 });
  }

  /** Lets an add-in in; the one before has gone with its page. */
  private openDoor(window: Window): void {
    this.door?.close();
    const onPane = (isVisible: boolean) => this.showPane(isVisible);
    this.door = openAddInDoor(window, this.theGrid(), {
      onPane,
      whenOpen: this.opened.given,
      pause: breaths(),
      onNewWorkbook: offerNewWorkbook,
    });
  }

  private listen(grid: UniverGrid): void {
    grid.on("selection", () => this.lookSoon(0));
    grid.on("activate", () => this.lookSoon(1));
    grid.on("change", () => this.lookSoon(1));
    grid.onCalculated(() => this.lookSoon(1));
    grid.onStep(() => !this.state.isChanged && this.change({ isChanged: true }));
  }

  /** Looks at the grid again: what is selected, and what a screen reader is given. */
  private look(changes = 1): void {
    const { grid } = this;
    if (!grid || !this.book) return;
    if (grid.isInRun) return this.lookSoon(changes); // Reading would cost it time.
    const at = selectedCell(grid, (cell) => problemAt(grid, this.problems, cell));
    this.change({ changes: this.state.changes + changes, cell: at, ...notDrawn(grid) });
  }

  private theGrid(): UniverGrid {
    return this.grid ?? impossible("the grid has not started");
  }
}
