import type { Parts } from "../package/parts";
import { rectangleOf } from "../../../sheets/rectangle";
import type { TableOnSheet } from "../../../sheets/tableOnSheet";
import { relationshipsOf } from "../package/relationships";
import type { Workbook } from "../package/workbook";
import { childNamed, childrenNamed, type XmlElement } from "../package/xml";

/** An Excel table as it stands in the file. */
export interface ExcelTable extends TableOnSheet {
  /** Path of its own part. */
  readonly path: string;
}

/** All Excel tables of the workbook, tab by tab. */
export async function excelTables(workbook: Workbook): Promise<ExcelTable[]> {
  const found: ExcelTable[] = [];
  for (const sheet of await workbook.sheets())
    found.push(...(await excelTablesOn(workbook.parts, sheet)));
  return found;
}

/** The Excel tables of one tab. */
export async function excelTablesOn(
  parts: Parts,
  sheet: { readonly name: string; readonly path: string },
): Promise<ExcelTable[]> {
  const related = (await relationshipsOf(parts, sheet.path)).filter(({ kind }) => kind === "table");
  const found: ExcelTable[] = [];
  for (const { target } of related)
    if (parts.has(target)) found.push(...tableOf(await parts.look(target), sheet.name, target));
  return found;
}

function tableOf(root: XmlElement, sheet: string, path: string): ExcelTable[] {
  const range = rectangleOf(root.attributes["ref"] ?? "");
  const columns = childNamed(root, "tableColumns");
  if (!range || !columns) return [];
  const { name = "", displayName = name, headerRowCount = 1, totalsRowCount = 0 } = root.attributes;
  return [
    {
      name: displayName,
      sheet,
      path,
      range,
      headingRows: Number(headerRowCount),
      totalsRows: Number(totalsRowCount),
      headings: childrenNamed(columns, "tableColumn").map(({ attributes }) => heading(attributes)),
    },
  ];
}

/** Line breaks in a heading are kept as `_x000a_`. */
const heading = ({ name = "" }: Record<string, string>): string =>
  name.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
