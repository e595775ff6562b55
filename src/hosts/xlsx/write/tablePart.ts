import { addInOrder, append } from "../package/addChild";
import { namespaces } from "../package/namespaces";
import { contentTypes, freePath, stateContentType } from "../package/contentTypes";
import { worksheetOrder } from "../package/elementOrder";
import { rangeText } from "../../../sheets/rectangle";
import { relate } from "../package/relationships";
import type { Parts } from "../package/parts";
import { childNamed, childrenNamed, element, type XmlElement } from "../package/xml";
import { escaped } from "./cellXml";
import { leadTo } from "./emptyWorksheet";
import { tableStyle } from "../../../sheets/tableStyle";
import type { PlacedColumn } from "../../../sheets/layout";
import type { SheetJob } from "./sheetJob";

/** The Excel table over the headings and rows. On a sheet written before, its style and totals stay. */
export async function writeTablePart(job: SheetJob): Promise<void> {
  const { workbook, former } = job;
  const { parts } = workbook;
  const path = former?.table?.path ?? freePath(parts, "xl/tables/table", ".xml");
  const before = former?.table ? await parts.look(path) : undefined;
  await parts.put(path, tableXml(job, before, before?.attributes["id"] ?? (await freeId(parts))));
  if (before) return;
  await stateContentType(parts, path, contentTypes.table);
  const id = await relate(parts, job.path, "table", path);
  const list =
    childNamed(job.worksheet, "tableParts") ??
    addInOrder(job.worksheet, element("tableParts"), worksheetOrder);
  append(list, leadTo("tablePart", id));
  list.attributes["count"] = `${childrenNamed(list, "tablePart").length}`;
}

function tableXml(job: SheetJob, before: XmlElement | undefined, id: string): XmlElement {
  const { layout, tableName } = job;
  const totals = layout.totalsRow === undefined ? 0 : 1;
  const filtered = { ...layout.table, bottom: layout.lastRow };
  return element(
    "table",
    {
      xmlns: namespaces.spreadsheet,
      id,
      name: tableName,
      displayName: tableName,
      ref: rangeText(layout.table),
      totalsRowCount: totals || undefined,
      totalsRowShown: totals ? undefined : 0,
    },
    [
      element("autoFilter", { ref: rangeText(filtered) }),
      tableColumns(layout.columns, before),
      (before && childNamed(before, "tableStyleInfo")) ??
        element("tableStyleInfo", {
          name: tableStyle,
          showFirstColumn: 0,
          showLastColumn: 0,
          showRowStripes: 1,
          showColumnStripes: 0,
        }),
      (before && childNamed(before, "extLst")) ?? inWords(job),
    ],
  );
}

const extended = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** What the table is, for people who cannot see it. */
function inWords({ content }: SheetJob): XmlElement {
  const { title, purpose } = content.description;
  const uri = "{504A1905-F514-4f6f-8877-14C23A59335A}";
  const words = element("x14:table", { altText: title, altTextSummary: purpose });
  return element("extLst", {}, [element("ext", { "xmlns:x14": extended, uri }, [words])]);
}

/** A column that was there keeps its number, its formula and its total. */
function tableColumns(placed: readonly PlacedColumn[], before: XmlElement | undefined): XmlElement {
  const columns = before && childNamed(before, "tableColumns");
  const known = columns ? childrenNamed(columns, "tableColumn") : [];
  let last = Math.max(0, ...known.map(({ attributes }) => Number(attributes["id"] ?? 0)));
  const list = placed
    .filter(({ inTable }) => inTable)
    .map(({ heading, former }) => {
      const was =
        former && known.find(({ attributes }) => isNamed(attributes["name"], former.heading));
      const attributes = { ...kept(was), name: columnName(heading) };
      const id = was?.attributes["id"] ?? `${++last}`;
      return { ...element("tableColumn", { id, ...attributes }), children: was?.children ?? [] };
    });
  return element("tableColumns", { count: list.length }, list);
}

/** All that a person set; not the identity that other programs gave the part. */
const kept = (column: XmlElement | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(column?.attributes ?? {}).filter(([key]) => /^(totalsRow|dataDxfId)/.test(key)),
  );

/** The name must be the text of the heading cell; a line break stands as `_x000a_`. */
const columnName = (heading: string): string => escaped(heading).replace(/\n/g, "_x000a_");

const isNamed = (name: string | undefined, heading: string): boolean =>
  name === columnName(heading) || name === heading;

/** Numbers of tables are unique in the workbook. */
async function freeId(parts: Parts): Promise<string> {
  const ids = await Promise.all(
    parts
      .paths()
      .filter((path) => /\/tables\/[^/]+\.xml$/i.test(path))
      .map(async (path) => Number((await parts.look(path)).attributes["id"] ?? 0)),
  );
  return `${Math.max(0, ...ids) + 1}`;
}
