import type { UniverBook } from "./UniverBook";

/** The cell that a person is typing into. */
export class CellEdit {
  private ended: Promise<unknown> = Promise.resolve();

  constructor(private readonly book: UniverBook) {}

  /** Takes what was typed, as a click on another cell does; resolves once it stands in the cell. */
  async end(): Promise<void> {
    const { workbook } = this.book;
    if (workbook.isCellEditing()) this.ended = workbook.endEditingAsync(true);
    await this.ended;
  }

  /** Resolves once what was taken stands in its cell. */
  async settle(): Promise<void> {
    await this.ended;
  }
}
