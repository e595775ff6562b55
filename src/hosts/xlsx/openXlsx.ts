import { error, type Problem } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import { fileKind, oleHolds, type FileKind } from "./fileKind";
import { FileFault } from "./package/fileFault";
import { Parts } from "./package/parts";
import { Workbook } from "./package/workbook";
import type { SheetCells } from "../../sheets/sheetCells";
import { sheetCells } from "./read/sheetCells";
import { XlsxHost } from "./xlsxHost";

/** Largest file that is opened: 100 MB. */
export const largestFile = 100_000_000;

const wanted = "Open it in Excel and save it as Excel Workbook (.xlsx).";

/** Opens an .xlsx workbook from its bytes, or says why it cannot be one. */
export async function openXlsx(bytes: Uint8Array, fileName: string): Promise<Result<XlsxHost>> {
  const refused = (code: string, sentence: string) =>
    failure([error(code, sentence, { sheet: fileName })]);
  if (bytes.length > largestFile) {
    const size = Math.ceil(bytes.length / 1e6);
    return refused(
      "file-too-large",
      `The file has ${size} MB; at most ${largestFile / 1e6} MB can be opened. Save a copy with only the sheets that are needed.`,
    );
  }
  const kind = fileKind(bytes);
  if (kind !== "zip") return failure([notAWorkbook(kind, bytes, fileName)]);
  try {
    const parts = await Parts.read(bytes);
    const other = await otherDocument(parts);
    if (other) return refused("not-xlsx", other);
    const workbook = await Workbook.of(parts);
    if ((await workbook.sheets()).length === 0)
      return refused("no-sheets", "The workbook has no sheets. It needs at least one.");
    return success(new XlsxHost(parts, await allCells(workbook)));
  } catch (fault) {
    const what = fault instanceof FileFault ? fault.message : "its parts do not fit together";
    return refused(
      "damaged-file",
      `The file is damaged: ${what}. Open it in Excel, let Excel repair it, and save it again; or use an earlier copy.`,
    );
  }
}

const kinds: Record<Exclude<FileKind, "zip" | "ole">, string> = {
  empty: "The file is empty (0 bytes). Copy or download it again; it should be an .xlsx workbook.",
  html: `The file is a web page, whatever its name says. ${wanted}`,
  xml: `The file is XML text, not an .xlsx workbook. ${wanted}`,
  pdf: "The file is a PDF. An .xlsx workbook is needed; ask whoever made the PDF for it.",
  text: `The file is plain text, such as CSV, not an .xlsx workbook. ${wanted}`,
  unknown: `The file is not an .xlsx workbook. ${wanted}`,
};

function notAWorkbook(
  kind: Exclude<FileKind, "zip">,
  bytes: Uint8Array,
  fileName: string,
): Problem {
  if (kind !== "ole") return error("not-xlsx", kinds[kind], { sheet: fileName });
  return oleHolds(bytes, "EncryptedPackage")
    ? error(
        "password-protected",
        "The workbook is locked with a password. In Excel choose File, Info, Protect Workbook, Encrypt with Password, empty the box, and save it.",
        { sheet: fileName },
      )
    : error(
        "not-xlsx",
        `The file is in the older Excel format (.xls) or another old Office format. ${wanted}`,
        { sheet: fileName },
      );
}

/** What a zip file is that holds no .xlsx workbook. */
async function otherDocument(parts: Parts): Promise<string | undefined> {
  if (parts.has("xl/workbook.bin")) return `The workbook is in binary format (.xlsb). ${wanted}`;
  if (parts.has("word/document.xml")) return "The file is a Word document, not an .xlsx workbook.";
  if (parts.has("ppt/presentation.xml"))
    return "The file is a PowerPoint presentation, not an .xlsx workbook.";
  if (parts.has("mimetype") && parts.has("content.xml"))
    return `The file is an OpenDocument file (.ods). ${wanted}`;
  if (!parts.has("[Content_Types].xml"))
    return "The file is a zip archive, not an .xlsx workbook. If a workbook is in it, take it out first.";
  return undefined;
}

/** Reads all sheets, so that damage is found here and not later; names the sheet it is in. */
async function allCells(workbook: Workbook): Promise<Map<string, SheetCells>> {
  const sheets = (await workbook.sheets()).filter(({ kind }) => kind === "worksheet");
  for (const { path, name } of sheets) {
    if (!workbook.parts.has(path)) throw new FileFault(`the sheet “${name}” is missing`);
  }
  const names = sheets.map(({ name }) => name);
  const bytes = await workbook.parts.toStored();
  try {
    return await sheetCells(bytes, names);
  } catch (fault) {
    for (const name of names)
      await sheetCells(bytes, [name]).catch(() => {
        throw new FileFault(`the sheet “${name}” cannot be read`);
      });
    throw fault;
  }
}
