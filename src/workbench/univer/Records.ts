import { CommandType, ICommandService } from "@univerjs/core";
import type { UniverBook } from "./UniverBook";

const mutation = "workbench.mutation.set-record";

interface Change {
  readonly key: string;
  readonly value: unknown;
}

/**
 * What Univer has no place for – charts, shapes, notes, print set-up, protection – kept beside it so that it
 * reads back and goes into the saved file. Undo knows it.
 */
export class Records {
  private readonly values = new Map<string, unknown>();

  constructor(private readonly book: UniverBook) {
    book.injector.get(ICommandService).registerCommand({
      id: mutation,
      type: CommandType.MUTATION,
      handler: (_accessor, change?: Change) => this.keep(change),
    });
  }

  get<T>(key: string): T | undefined {
    return this.values.get(key) as T | undefined;
  }

  keys(): string[] {
    return [...this.values.keys()];
  }

  /** Undefined takes a record away. */
  set(key: string, value: unknown): void {
    const before: Change = { key, value: this.values.get(key) };
    const after: Change = { key, value };
    this.keep(after);
    this.book.undoLater({ id: mutation, params: before }, { id: mutation, params: after });
  }

  /** Starts with what an opened file brings; not a step of undo. */
  load(values: Readonly<Record<string, unknown>>): void {
    this.values.clear();
    for (const [key, value] of Object.entries(values)) this.values.set(key, value);
  }

  private keep(change: Change | undefined): boolean {
    if (!change) return false;
    if (change.value === undefined) this.values.delete(change.key);
    else this.values.set(change.key, change.value);
    return true;
  }
}
