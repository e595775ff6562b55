import type { Selection } from "../../hosts/LiveHost";

/** A selection as a formula names it on any sheet: `Clusters!A4:J229`, `'My sheet'!B2`. */
export function addressOf({ sheet, address }: Selection): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !looksLikeCell.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}

/** A sheet called like a cell (`A1`, `R1C1`) needs quotation marks too. */
const looksLikeCell = /^([a-z]{1,3}\d+|r\d*c\d*|r|c)$/i;
