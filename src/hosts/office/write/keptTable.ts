import type { TableOnSheet } from "../../../sheets/tableOnSheet";
import { supports } from "../requirements";
import type { ExcelJob } from "./excelJob";

/**
 * The table of the last run where it only gets another size. Where its first cell moves, or Excel
 * is too old to resize a table, it is made anew over the same cells.
 */
export function keptTable({ plan, was }: ExcelJob): TableOnSheet | undefined {
  const table = was?.block.table;
  const { top, left } = plan.layout.table;
  const stays = table?.range.top === top && table.range.left === left;
  return stays && supports("tableResize") ? table : undefined;
}
