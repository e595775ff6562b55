import { stateContentType } from "../../hosts/xlsx/package/contentTypes";
import { relate, relationshipsOf } from "../../hosts/xlsx/package/relationships";
import type { Workbook } from "../../hosts/xlsx/package/workbook";
import { namespaces } from "../../hosts/xlsx/package/namespaces";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/** The first entry of this part is what `cm="1"` on a cell refers to: its formula is dynamic. */
const metadata = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="${namespaces.spreadsheet}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** States that formulas may spill. A file that has such formulas already has the part. */
export async function saveDynamicArrays({ parts, path }: Workbook): Promise<void> {
  const related = await relationshipsOf(parts, path);
  if (related.some(({ kind }) => kind === "sheetMetadata")) return;
  const target = path.replace(/[^/]*$/, "metadata.xml");
  await parts.put(target, metadata);
  await stateContentType(parts, target, contentType);
  await relate(parts, path, "sheetMetadata", target);
}
