import { plainText } from "../domain/plainText";
import { warning } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { Host, WrittenSheet } from "../hosts/Host";
import { standardValues, type PolicyValues } from "../parameters/policyFrom";
import { policyParameters } from "../parameters/policyParameters";
import { policyContent, policySheet, type PolicyRow } from "../sheets/policy";
import { readPolicy } from "../sheets/readPolicy";
import type { ReadTable } from "../sheets/readRows";
import { readTable } from "./readTable";

/**
 * Writes changed settings to the Policy sheet, and makes the sheet where there is none. What a
 * person wrote beside a setting that does not change stays as it is.
 */
export async function writePolicy(
  host: Host,
  changes: Partial<PolicyValues>,
): Promise<Result<WrittenSheet>> {
  const table = await readTable(host, policySheet);
  if (!table.ok) return table;
  const before = table.value;
  const values = before ? readPolicy(before) : success(standardValues());
  if (!values.ok) return values;
  const content = policyContent({ ...values.value, ...changes }, [
    "Change the coloured cells. Assumptions are marked; their reasons stand beside them.",
  ]);
  const rows = content.rows.map((row, index) =>
    policyParameters[index]!.key in changes ? row : { ...row, ...wordsBeside(row, before) },
  );
  const written = await host.writeSheets([{ ...content, rows }]);
  if (!written.ok) return failure(written.problems);
  const sheet = written.value[0]!;
  const warnings = before && before.sheet !== sheet.sheet ? [leftAlone(before.sheet, sheet)] : [];
  return success(sheet, [...written.warnings, ...warnings]);
}

/** Where a value comes from, in the person's own words. */
function wordsBeside(
  { setting }: PolicyRow,
  before: ReadTable<PolicyRow> | undefined,
): Partial<PolicyRow> {
  const own = before?.rows.find((row) => plainText(row.setting) === plainText(setting));
  if (!own) return {};
  const { basis, because, from } = own;
  return { ...(basis && { basis }), ...(because && { because }), ...(from && { from }) };
}

const leftAlone = (own: string, { sheet }: WrittenSheet) =>
  warning(
    "own-sheet",
    `The sheet ${own} is your own, so it was left alone and still counts. The settings stand on ${sheet}; rename or remove ${own} to use them.`,
    { sheet },
  );
