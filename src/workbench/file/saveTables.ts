import { impossible } from "../../domain/impossible";
import { addInOrder, append } from "../../hosts/xlsx/package/addChild";
import {
  contentTypes,
  freePath,
  removePart,
  stateContentType,
} from "../../hosts/xlsx/package/contentTypes";
import { worksheetOrder } from "../../hosts/xlsx/package/elementOrder";
import { namespaces } from "../../hosts/xlsx/package/namespaces";
import type { Parts } from "../../hosts/xlsx/package/parts";
import { relate, unrelate, relationshipsOf } from "../../hosts/xlsx/package/relationships";
import {
  attribute,
  childNamed,
  childrenNamed,
  element,
  isElement,
  type XmlElement,
} from "../../hosts/xlsx/package/xml";
import { escaped } from "../../hosts/xlsx/write/cellXml";
import { leadTo } from "../../hosts/xlsx/write/emptyWorksheet";
import type { TableInfo } from "../grid/TableInfo";
import { addressOfRange } from "./gridRange";
import { rangeOf } from "./areas";
import { isChanged, type SheetSave } from "./SheetSave";
import { cellAt, cellsOf } from "./StandingBook";

/** The Excel tables: those that changed, or whose headings did. */
export async function saveTables(save: SheetSave): Promise<void> {
  const { sheet } = save;
  const before = save.sheetBefore?.tables ?? [];
  const found = await tableParts(save);
  const pathOf = (id: string) =>
    found.get(before.find((table) => table.id === id)?.name.toLowerCase() ?? "");
  for (const { id } of before) {
    const path = pathOf(id);
    if (path && !sheet.tables.some((table) => table.id === id)) await removeTable(save, path);
  }
  for (const table of sheet.tables) {
    const path = pathOf(table.id);
    if (!path) await addTable(save, table);
    else if (isChanged(save, "tables") || hasNewHeadings(save, table))
      await changeTable(save.workbook.parts, path, save, table);
  }
}

/** Paths of the sheet's tables by their names in small letters. */
async function tableParts({ workbook: { parts }, path }: SheetSave): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { kind, target } of await relationshipsOf(parts, path)) {
    if (kind !== "table") continue;
    const { displayName, name } = (await parts.look(target)).attributes;
    found.set((displayName ?? name ?? "").toLowerCase(), target);
  }
  return found;
}

async function removeTable(
  { workbook: { parts }, path, worksheet }: SheetSave,
  table: string,
): Promise<void> {
  const own = (await relationshipsOf(parts, path)).find(({ target }) => target === table);
  if (!own) return;
  const list = childNamed(worksheet, "tableParts");
  if (list) {
    list.children = list.children.filter(
      (child) => !isElement(child) || attribute(child, "id") !== own.id,
    );
    list.attributes["count"] = `${childrenNamed(list, "tablePart").length}`;
    if (list.attributes["count"] === "0")
      worksheet.children = worksheet.children.filter((child) => child !== list);
  }
  await unrelate(parts, path, own.id);
  await removePart(parts, table);
}

async function addTable(save: SheetSave, table: TableInfo): Promise<void> {
  const { workbook, worksheet, path } = save;
  const { parts } = workbook;
  const target = freePath(parts, "xl/tables/table", ".xml");
  await parts.put(target, tableXml(save, table, await freeId(parts)));
  await stateContentType(parts, target, contentTypes.table);
  const id = await relate(parts, path, "table", target);
  const list =
    childNamed(worksheet, "tableParts") ??
    addInOrder(worksheet, element("tableParts"), worksheetOrder);
  append(list, leadTo("tablePart", id));
  list.attributes["count"] = `${childrenNamed(list, "tablePart").length}`;
}

function tableXml(save: SheetSave, table: TableInfo, id: number): XmlElement {
  const columns = headingsOf(save, table).map((name, index) =>
    element("tableColumn", { id: index + 1, name }),
  );
  return element(
    "table",
    {
      xmlns: namespaces.spreadsheet,
      id,
      name: table.name,
      displayName: table.name,
      ref: addressOfRange(rangeOf(table.area)),
      ...totals(table),
    },
    [
      filterXml(table),
      element("tableColumns", { count: columns.length }, columns),
      styleXml(table),
    ],
  );
}

const totals = ({ showTotals }: TableInfo) =>
  showTotals ? { totalsRowCount: 1 } : { totalsRowShown: 0 };

function filterXml({ area, filters, showFilterButton, showTotals }: TableInfo) {
  if (!showFilterButton) return undefined;
  const rows = showTotals ? area.rows - 1 : area.rows;
  const columns = Object.entries(filters).map(([colId, values]) =>
    element("filterColumn", { colId }, [
      element(
        "filters",
        {},
        values.map((val) => element("filter", { val })),
      ),
    ]),
  );
  return element("autoFilter", { ref: addressOfRange(rangeOf({ ...area, rows })) }, columns);
}

const styleXml = ({ style, showBandedRows, showBandedColumns }: TableInfo): XmlElement =>
  element("tableStyleInfo", {
    name: style || undefined,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: showBandedRows,
    showColumnStripes: showBandedColumns,
  });

/** Columns keep their formulas and totals where their heading is as it was. */
async function changeTable(
  parts: Parts,
  path: string,
  save: SheetSave,
  table: TableInfo,
): Promise<void> {
  const present = await parts.look(path);
  const made = tableXml(save, table, Number(present.attributes["id"]));
  const before = childNamed(present, "tableColumns");
  const known = before ? childrenNamed(before, "tableColumn") : [];
  const columns = childNamed(made, "tableColumns") ?? impossible("a table without columns");
  let last = Math.max(0, ...known.map(({ attributes }) => Number(attributes["id"])));
  columns.children = childrenNamed(columns, "tableColumn").map((column) => {
    const same = known.find(({ attributes }) => attributes["name"] === column.attributes["name"]);
    return same ?? element("tableColumn", { ...column.attributes, id: ++last });
  });
  const extensions = childNamed(present, "extLst");
  if (extensions) made.children.push(extensions);
  await parts.put(path, made);
}

/** The heading cells' texts, each once, as the format asks; a line break stands as `_x000a_`. */
function headingsOf(save: SheetSave, { sheetId, area }: TableInfo): string[] {
  const cells = cellsOf(save.now, sheetId);
  const taken = new Set<string>();
  return Array.from({ length: area.columns }, (_, index) => {
    const value = cellAt(cells, area.row, area.column + index)?.v;
    const wanted =
      value === null || value === undefined || value === "" ? `Column${index + 1}` : `${value}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return escaped(name).replace(/\r?\n/g, "_x000a_");
  });
}

function hasNewHeadings(save: SheetSave, table: TableInfo): boolean {
  const asBefore = { ...save, now: save.before };
  return headingsOf(save, table).join("\n") !== headingsOf(asBefore, table).join("\n");
}

/** Numbers of tables are unique in the workbook. */
async function freeId(parts: Parts): Promise<number> {
  const ids = await Promise.all(
    parts
      .paths()
      .filter((path) => /\/tables\/[^/]+\.xml$/i.test(path))
      .map(async (path) => Number((await parts.look(path)).attributes["id"] ?? 0)),
  );
  return Math.max(0, ...ids) + 1;
}
