import { carryOf } from "./carry";
import type { SheetContent } from "./description";
import type { FormerBlock } from "./formerBlock";
import { freeSheetName, freeTableName } from "./freeName";
import { layoutOf } from "./layout";
import type { Row } from "./row";
import type { SheetPlan } from "./sheetPlan";
import type { TableOnSheet } from "./tableOnSheet";

/** Names that are taken in a workbook. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Excel keeps tables and defined names in one list. */
  readonly tablesAndNames: readonly string[];
}

/** Plans a sheet: in place of the one written before, or under free names. */
export function planSheet<Table extends TableOnSheet>(
  content: SheetContent<Row>,
  former: FormerBlock<Table> | undefined,
  taken: TakenNames,
  earlier: readonly SheetPlan[] = [],
): SheetPlan<Table> {
  const { table, sheet = table } = content.description;
  const name = former?.sheet ?? freeSheetName(sheet, taken.sheets);
  const tableName = former?.table?.name ?? freeTableName(table, taken.tablesAndNames);
  const layout = layoutOf(content, former);
  const plan = { content, layout, name, tableName, earlier };
  return former ? { ...plan, former, carry: carryOf(content, layout, former) } : plan;
}
