import { writeXlsx } from "hucre/xlsx";
import { changed, replaceIn } from "./opened";

const pixel = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  (c) => c.charCodeAt(0),
);

/** Things this product knows nothing of, as Excel keeps them in parts and elements of their own. */
export async function foreignBook(): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Own work",
        rows: [
          ["Item", "Amount", "Share", "When"],
          ["A", 10, 0.25, new Date("2019-07-19T00:00:00Z")],
          ["B", 30, 0.75, null],
          ["Total", null, null, null],
        ],
        cells: new Map([
          [
            "3,1",
            {
              formula: "SUM(B2:B3)",
              formulaResult: 40,
              style: { font: { bold: true, color: { rgb: "C00000" } }, numFmt: "$#,##0.00" },
            },
          ],
          ["1,0", { value: "A", comment: { author: "Person", text: "Ask about this" } }],
        ]),
        merges: [{ startRow: 6, startCol: 0, endRow: 7, endCol: 2 }],
        dataValidations: [{ type: "list", values: ["A", "B"], range: "A2:A3" }],
        conditionalRules: [
          {
            type: "cellIs",
            operator: "greaterThan",
            priority: 1,
            formula: "20",
            range: "B2:B3",
            style: { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFFF00" } } },
          },
        ],
        charts: [
          {
            type: "column",
            title: "Amounts",
            series: [{ name: "Amount", values: "B2:B3", categories: "A2:A3" }],
            anchor: { from: { row: 8, col: 0 }, to: { row: 20, col: 5 } },
          },
        ],
        images: [{ data: pixel, type: "png", anchor: { from: { row: 1, col: 8 } } }],
        protection: { sheet: true, password: "secret" },
        freezePane: { rows: 1 },
      },
      {
        name: "Allocation",
        rows: [
          ["Mine", "Not theirs"],
          [1, 2],
        ],
        tables: [
          {
            name: "Allocation",
            range: "A1:B2",
            columns: [{ name: "Mine" }, { name: "Not theirs" }],
          },
        ],
      },
    ],
    namedRanges: [{ name: "Amounts", range: "'Own work'!$B$2:$B$3" }],
    properties: { title: "A person's workbook", creator: "Person", custom: { Project: "LSC" } },
    vbaProject: Uint8Array.from([1, 2, 3, 4]),
  });
  return changed(bytes, async (parts) => {
    await replaceIn(
      parts,
      "xl/worksheets/sheet1.xml",
      "</worksheet>",
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><unknown/></ext></extLst></worksheet>',
    );
    await replaceIn(
      parts,
      "xl/tables/table1.xml",
      /<tableColumn id="2" name="Not theirs"\/>/,
      '<tableColumn id="2" name="Not theirs"><calculatedColumnFormula>Allocation[[#This Row],[Mine]]*2</calculatedColumnFormula></tableColumn>',
    );
    await replaceIn(
      parts,
      "xl/workbook.xml",
      "</definedNames>",
      '<definedName name="Secret" hidden="1">42</definedName></definedNames>',
    );
    await parts.put("customXml/item1.xml", "<b:data xmlns:b='urn:b'>unknown</b:data>");
    await parts.put("xl/printerSettings/printerSettings1.bin", "binary");
  });
}
