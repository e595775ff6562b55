import { error } from "../../../domain/problem";
import { failure, success, type Result } from "../../../domain/result";

/** Opens a file as a new workbook, which has no name until it is saved. */
export async function openAsNew(bytes: Uint8Array): Promise<Result<undefined>> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return success(undefined);
  } catch (fault) {
    if (!(fault instanceof OfficeExtension.Error)) throw fault;
    return failure([refused]);
  }
}

const refused = error(
  "not-opened",
  "Excel did not open the file as a new workbook. Save it by its link, or open this workbook in Excel for Windows or on the web.",
);

/** As many bytes as can be arguments of one call. */
const piece = 30_000;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}
