import { dayOf } from "../domain/day";
import { error } from "../domain/problem";
import { regionOf } from "../domain/region";
import { failure, success, type Result } from "../domain/result";
import { termName, termOf } from "../domain/term";
import type { RawTable } from "../sheets/rawTable";
import { readRows } from "../sheets/readRows";
import { returnStampSheet, type StampLine } from "../sheets/returnStamp";
import type { ReturnStamp } from "./receivedReturn";
import { returnFormat, returnProduct, stampNames } from "./sentReturn";

/** Reads what a return says it is. */
export function readStamp(table: RawTable): Result<ReturnStamp> {
  const lines = readRows<StampLine>(returnStampSheet, table);
  const values = new Map(lines.ok ? lines.value.rows.map(({ name, value }) => [name, value]) : []);
  const text = (name: keyof typeof stampNames) => values.get(stampNames[name]) ?? "";
  if (text("product") !== returnProduct) return failure([otherProduct(text("product"))]);
  if (text("format") !== returnFormat) return failure([otherFormat(text("format"))]);
  const [region, term] = [regionOf(text("region")), termOf(text("term"))];
  const [from, to] = [dayOf(text("from")), dayOf(text("to"))];
  if (!region || !term || from === undefined || to === undefined || text("version") === "")
    return failure([damaged]);
  return success({ region, term: termName(term), days: { from, to }, version: text("version") });
}

const again = "Copy the answers into the file as it was sent, and send that.";

const otherProduct = (product: string) =>
  error(
    "other-product",
    product === ""
      ? `The hidden sheet by which a return is known says nothing. ${again}`
      : `The file says it is "${product}", not an LSC return. ${again}`,
  );

const otherFormat = (format: string) =>
  error(
    "other-format",
    `The return has format "${format}"; this product reads format ${returnFormat}. Make the return again with this product, and copy the answers into it.`,
  );

const damaged = error(
  "stamp-damaged",
  `The hidden sheet by which a return is known no longer names a region, a term, its dates and a version. ${again}`,
);

/** Where the stamp's sheet is gone. */
export const stampMissing = error(
  "stamp-missing",
  `The hidden sheet by which a return is known is gone, so nobody can tell what was sent. ${again}`,
);
