import { impossible } from "../../../domain/impossible";
import type { Area } from "../Area";
import type { GridEvents, NameInfo } from "../Grid";
import type { TableInfo } from "../TableInfo";
import { copyOfSheet, type MemorySheet } from "./MemorySheet";

/** A workbook in memory. */
export interface MemoryWorkbook {
  sheets: MemorySheet[];
  tables: TableInfo[];
  names: NameInfo[];
  facts: Map<string, unknown>;
  activeSheet: string;
  selection: { readonly sheetId: string; readonly area: Area };
}

type Handlers = { [Name in keyof GridEvents]: Set<(event: GridEvents[Name]) => void> };

/** The workbook, those who follow its events, and the steps that can be undone. */
export class MemoryState {
  readonly #handlers: Handlers = { selection: new Set(), change: new Set(), activate: new Set() };
  #undone: MemoryWorkbook[] = [];
  #steps: MemoryWorkbook[] = [];
  #grouping = false;
  #groupRecorded = false;
  #lastId = 0;

  constructor(public workbook: MemoryWorkbook) {}

  sheet(id: string): MemorySheet {
    const found = this.workbook.sheets.find(({ info }) => info.id === id);
    return found ?? impossible(`There is no sheet ${id}.`);
  }

  /** An id that nothing had before. */
  freshId(kind: string): string {
    return `${kind}-${++this.#lastId}`;
  }

  on<Name extends keyof GridEvents>(name: Name, handler: (event: GridEvents[Name]) => void) {
    this.#handlers[name].add(handler);
    return () => void this.#handlers[name].delete(handler);
  }
  emit<Name extends keyof GridEvents>(name: Name, event: GridEvents[Name]): void {
    for (const handler of this.#handlers[name]) handler(event);
  }

  /** To be called before each change: keeps what was there, once for each step. */
  beforeChange(): void {
    if (this.#grouping && this.#groupRecorded) return;
    this.#groupRecorded = this.#grouping;
    this.#steps.push(copyOfWorkbook(this.workbook));
    this.#undone = [];
  }
  beginGroup(): void {
    this.#grouping = true;
    this.#groupRecorded = false;
  }
  endGroup(): void {
    this.#grouping = false;
  }
  undo(): void {
    this.#step(this.#steps, this.#undone);
  }
  redo(): void {
    this.#step(this.#undone, this.#steps);
  }
  /** How many steps can be undone. */
  get steps(): number {
    return this.#steps.length;
  }

  #step(from: MemoryWorkbook[], to: MemoryWorkbook[]): void {
    const next = from.pop();
    if (!next) return;
    to.push(this.workbook);
    this.workbook = next;
  }
}

const copyOfWorkbook = (workbook: MemoryWorkbook): MemoryWorkbook => ({
  ...workbook,
  sheets: workbook.sheets.map(copyOfSheet),
  tables: [...workbook.tables],
  names: [...workbook.names],
  facts: new Map(workbook.facts),
});
