import type { PlacedColumn } from "../../../sheets/layout";
import type { SheetPlan } from "../../../sheets/sheetPlan";
import type { ExcelJob } from "./excelJob";

/** The sheet as it was planned in the last run, as far as it can be told; for putting it back. */
export function formerPlan({ plan, was }: ExcelJob): SheetPlan | undefined {
  const table = was?.block.table;
  if (!was || !table) return undefined;
  const { origin, columns, firstRow, lastRow } = was.block;
  const placed = columns.map((former): PlacedColumn => {
    const { at, heading, inTable, key } = former;
    const column = plan.content.description.columns.find((each) => each.key === key);
    return { at, heading, inTable, former, ...(column && { column }) };
  });
  const rows = Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, () => ({}));
  return {
    content: { ...plan.content, lines: [], rows },
    name: plan.name,
    tableName: table.name,
    layout: {
      origin,
      lines: [],
      fields: [],
      headingRow: table.range.top,
      firstRow,
      lastRow,
      columns: placed,
      table: table.range,
    },
  };
}
