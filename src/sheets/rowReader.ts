import type { Place, Problem } from "../domain/problem";
import { cellAddress } from "./cellAddress";
import type { RowCheck } from "./description";
import type { FoundColumn } from "./findColumns";
import type { Cell, RawTable } from "./rawTable";

/** Reads the rows of a table, one after the other, and gathers what is wrong with them. */
export class RowReader<Row> {
  readonly problems: Problem[] = [];
  /** What a row is copied from: all rows are then of one shape, blank cells or not. */
  private readonly blank: Readonly<Record<string, unknown>>;
  private rowNumber = 0;
  private column: FoundColumn<Row> | undefined = undefined;

  constructor(
    private readonly columns: readonly FoundColumn<Row>[],
    private readonly table: RawTable,
    private readonly checks: readonly RowCheck<Row>[] = [],
  ) {
    this.blank = Object.fromEntries(columns.map(({ key }) => [key, undefined]));
  }

  /** Reads the cells of one row; its checks run only where every cell by itself is right. */
  read(cells: readonly Cell[], rowNumber: number): Row {
    this.rowNumber = rowNumber;
    const before = this.problems.length;
    const row = { ...this.blank };
    for (const column of this.columns) {
      this.column = column;
      row[column.key] = column.read(cells[column.at] ?? null, this.report);
    }
    if (!this.hasErrors(before)) this.check(row as Row);
    return row as Row;
  }

  private check(row: Row): void {
    for (const check of this.checks)
      for (const { key, ...problem } of check(row)) {
        this.column = this.columns.find((column) => column.key === key);
        this.report(problem);
      }
  }

  private readonly report = (problem: Problem) => {
    this.problems.push({ ...problem, place: this.place(this.column!) });
  };

  private place({ column, at }: FoundColumn<Row>): Place {
    const { sheet, firstColumn } = this.table;
    const address = cellAddress(firstColumn + at, this.rowNumber);
    return { sheet, row: this.rowNumber, column: column.heading, address };
  }

  private hasErrors(from: number): boolean {
    for (let at = from; at < this.problems.length; at++)
      if (this.problems[at]!.severity === "error") return true;
    return false;
  }
}
