import type { Carry } from "./carry";
import type { SheetContent } from "./description";
import type { FormerBlock } from "./formerBlock";
import type { Layout } from "./layout";
import type { Row } from "./row";
import type { TableOnSheet } from "./tableOnSheet";

/** One sheet that is to be written: what and where. */
export interface SheetPlan<Table extends TableOnSheet = TableOnSheet> {
  readonly content: SheetContent<Row>;
  readonly layout: Layout;
  /** Name of the sheet. */
  readonly name: string;
  /** Name of the Excel table. */
  readonly tableName: string;
  readonly former?: FormerBlock<Table>;
  readonly carry?: Carry;
  /** Sheets that are written before it in the same run. */
  readonly earlier?: readonly SheetPlan[];
}
